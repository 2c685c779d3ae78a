import { child, isTrue, lookUp, parseDocuments } from '../documents/document.ts'
import type { DocumentValue, TextValue } from '../documents/document-value.ts'
import { bomLength, placeAt } from '../documents/place.ts'
import { failure, quote, type ReleaseTracksError } from '../text/error.ts'
import { compilePattern, keySegments, type VersionFile } from '../versions/version-file.ts'

type KeyedFile = Extract<VersionFile, { kind: 'keyed' }>
type PatternFile = Extract<VersionFile, { kind: 'pattern' }>

/** The version as a file carries it, and the span of the text it takes up. */
type Found = Pick<TextValue, 'value' | 'start' | 'end'>

/**
 * The version text that a file carries, as it stands there; whether it is a version is for the caller to say.
 * @param text the file's text, decoded from UTF-8 with its byte order mark.
 * @throws ReleaseTracksError with the place: no such key, not a string, inherited, no or several matches, a syntax error.
 */
export function readVersion(file: VersionFile, text: string): string {
  return findVersion(file, text).value
}

/**
 * The same text with another version; every other byte stays: comments, order, quotes, line endings, byte order mark.
 * @throws ReleaseTracksError as {@link readVersion} does, and for a version of other characters than SemVer's.
 */
export function writeVersion(file: VersionFile, text: string, version: string): string {
  if (!/^[0-9A-Za-z.+-]+$/.test(version)) throw failure('version-text', `${quote(version)} is not a version.`)
  const { start, end } = findVersion(file, text)
  return text.slice(0, start) + version + text.slice(end)
}

/** Finds the version in a file's text: its value, and the offsets that enclose it. Throws as {@link readVersion} does. */
export function findVersion(file: VersionFile, text: string): Found {
  if (file.kind === 'keyed') return findKeyed(file, text)
  return file.kind === 'text' ? findOnlyLine(file.path, text) : findMatch(file, text)
}

function findOnlyLine(path: string, text: string): Found {
  const value = text.trim()
  const start = text.length - text.trimStart().length
  if (value !== '' && !/[\r\n]/.test(value)) return { value, start, end: start + value.length }
  const message = value === '' ? 'The file is empty.' : 'The file has more than one line.'
  const fix = 'Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.'
  throw failure('version-missing', message, fix, placeAt(path, text, start))
}

function findMatch({ path, pattern }: PatternFile, text: string): Found {
  const shift = bomLength(text)
  const matches = text.slice(shift).matchAll(compilePattern(pattern))
  const first = matches.next().value
  const span = first?.indices?.[1]
  if (!first || !span) {
    const message = `The pattern ${quote(pattern)} matches nothing.`
    throw failure('version-missing', message, 'It must match once, with the version in its group.', {
      file: path,
      line: 1,
      column: 1,
    })
  }
  const second = matches.next().value
  if (!second) return { value: first[1] as string, start: span[0] + shift, end: span[1] + shift }
  const message = `The pattern ${quote(pattern)} matches more than once.`
  throw failure(
    'version-ambiguous',
    message,
    'Make it longer, so that it matches once.',
    placeAt(path, text, second.index + shift),
  )
}

function findKeyed(file: KeyedFile, text: string): Found {
  const roots = parseDocuments(file.format, file.path, text)
  for (const key of [file.key, file.orKey]) {
    if (key === undefined) continue
    const values = roots.flatMap((root) => lookUp(root, keySegments(key) ?? [key]).value ?? [])
    if (values.length > 1) {
      const fix = 'Use `pattern` with one capture group.'
      const place = placeAt(file.path, text, values[1]?.start ?? 0)
      throw failure('version-ambiguous', `More than one document of the file has ${quote(key)}.`, fix, place)
    }
    if (values[0]) return asVersion(file, text, key, values[0])
  }
  throw missing(file, text, roots)
}

function asVersion(file: KeyedFile, text: string, key: string, value: DocumentValue): Found {
  const place = placeAt(file.path, text, value.start)
  if (value.kind === 'text') {
    if (!value.value.endsWith('.json')) return value
    const fix = 'Tauri reads it from that file: list that one as the version file.'
    throw failure('version-elsewhere', `${quote(key)} names the file ${quote(value.value)}.`, fix, place)
  }
  if (isTrue(child(value, 'workspace'))) {
    const fix = 'List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.'
    throw failure('version-inherited', `${quote(key)} is inherited from the workspace.`, fix, place)
  }
  const fix = value.kind === 'other' ? `Write it as a string: "1.2.3".` : 'Name the key of the string below it.'
  const what = value.kind === 'other' ? `${quote(value.source)}, not a string` : `a ${value.kind}, not a string`
  throw failure('version-not-text', `${quote(key)} is ${what}.`, fix, place)
}

function missing(file: KeyedFile, text: string, roots: readonly DocumentValue[]): ReleaseTracksError {
  const segments = keySegments(file.key) ?? [file.key]
  const nearest = roots[0] && lookUp(roots[0], segments).nearest
  const keys = [file.key, file.orKey].filter((key) => key !== undefined).map(quote)
  return failure(
    'version-missing',
    `The file has no ${keys.join(' and no ')}.`,
    howToFix(file, roots),
    placeAt(file.path, text, nearest?.start ?? 0),
  )
}

function howToFix({ path }: KeyedFile, roots: readonly DocumentValue[]): string {
  if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path))
    return 'Tauri then takes the version of Cargo.toml: list that file instead.'
  if (roots.some((root) => child(child(root, 'project'), 'dynamic')))
    return 'A dynamic version is written elsewhere: list that file, with a pattern if need be.'
  return 'Write it there, or name the key that holds the version: { path, key }.'
}
