import { child, isTrue, lookUp, parseDocuments } from '../documents/document.ts'
import type { DocumentValue } from '../documents/document-value.ts'
import { placeAt } from '../documents/place.ts'
import { failure, quote, type ReleaseTracksError } from '../text/error.ts'
import { keySegments, type VersionFile } from '../versions/version-file.ts'
import type { VersionPlaces } from './formats/format.ts'
import { formatOf } from './formats/loaded.ts'

type KeyedFile = Extract<VersionFile, { kind: 'keyed' }>

/** Finds the version at the key of a document. Throws where there is no string, and where several documents of a file have one. */
export function findKeyed(file: KeyedFile, text: string): VersionPlaces {
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
  formatOf(file)?.explain?.(text, file.path)
  throw missing(file, text, roots)
}

function asVersion(file: KeyedFile, text: string, key: string, value: DocumentValue): VersionPlaces {
  const place = placeAt(file.path, text, value.start)
  if (value.kind === 'text') {
    const instruction = formatOf(file)?.instruction?.(value.value)
    if (instruction) throw failure('version-elsewhere', instruction.message, instruction.fix, place)
    if (!value.value.endsWith('.json')) return { value: value.value, at: [value] }
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
    howToFix(file),
    placeAt(file.path, text, nearest?.start ?? 0),
  )
}

function howToFix({ path }: KeyedFile): string {
  if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path))
    return 'Tauri then takes the version of Cargo.toml: list that file instead.'
  return 'Write it there, or name the key that holds the version: { path, key }.'
}
