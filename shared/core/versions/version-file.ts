import { failure, quote, wordsOf } from '../text/error.ts'

/** How a keyed version file is written; `json` tolerates comments and trailing commas. */
export type DocumentFormat = 'json' | 'json5' | 'toml' | 'yaml'

/**
 * A file that carries a track's version and how to find it there.
 * `keyed`: the value at a dotted `key` of a JSON, TOML or YAML document, or at `orKey` where the document has no `key`;
 * `text`: the whole file; `pattern`: the one capture group.
 */
export type VersionFile = Carrying &
  (
    | { readonly kind: 'keyed'; readonly format: DocumentFormat; readonly key: string; readonly orKey?: string }
    | { readonly kind: 'text' }
    | { readonly kind: 'pattern'; readonly pattern: string }
  )

interface Carrying {
  readonly path: string
  /** X.Y.Z alone, whatever the style of the track: the number that an MSI has beside the version of the app. */
  readonly style?: 'core'
}

/** File names whose format and key are known: Cargo, Tauri 2 (and Tauri 1, which nests under `package`), npm, PEP 621 and Poetry. */
const KNOWN = new Map<string, { format: DocumentFormat; key: string; orKey?: string }>([
  ['Cargo.toml', { format: 'toml', key: 'package.version', orKey: 'workspace.package.version' }],
  ['tauri.conf.json', { format: 'json', key: 'version', orKey: 'package.version' }],
  ['tauri.conf.json5', { format: 'json5', key: 'version', orKey: 'package.version' }],
  ['Tauri.toml', { format: 'toml', key: 'version', orKey: 'package.version' }],
  ['package.json', { format: 'json', key: 'version' }],
  ['pyproject.toml', { format: 'toml', key: 'project.version', orKey: 'tool.poetry.version' }],
])

const FORMATS = new Map<string, DocumentFormat>([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['json5', 'json5'],
  ['toml', 'toml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
])

/**
 * Decides from a file's name, and from `key` or `pattern` where given, how its version is found.
 * Names that are not known by heart go by their extension (key `version`); any other file is plain text.
 * @throws ReleaseTracksError for a pattern without exactly one capture group, a malformed key, a key for plain text, or both.
 */
export function inferVersionFile(path: string, options: VersionPlace = {}): VersionFile {
  const { style, ...place } = options
  if (style !== undefined && LOCKED.has(path.slice(path.lastIndexOf('/') + 1)))
    throw failure(
      'version-file',
      `${quote(path)} has a version-style of its own, and locks and other packages repeat its version.`,
      'Set `version-style` for the whole track.',
    )
  return { ...inferPlace(path, place), ...(style !== undefined && { style }) }
}

/** Manifests of packages, which have one version. */
const LOCKED = new Set(['Cargo.toml', 'package.json', 'pyproject.toml'])

/** What an entry of `version-files` says beside the path. */
interface VersionPlace {
  readonly key?: string
  readonly pattern?: string
  readonly style?: 'core'
}

function inferPlace(path: string, { key, pattern }: VersionPlace): VersionFile {
  if (key !== undefined && pattern !== undefined)
    throw failure('version-file', `${quote(path)} has a key and a pattern.`, 'Keep the one that finds the version.')
  if (pattern !== undefined) return { kind: 'pattern', path, pattern: checkPattern(pattern) }
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = KNOWN.get(name)
  const format = known?.format ?? FORMATS.get(extensionOf(name))
  if (key !== undefined) {
    if (format) return { kind: 'keyed', path, format, key: checkKey(key) }
    const fix = `A key is read from ${[...FORMATS.keys()].join(', ')} files. Use \`pattern\` with one capture group here.`
    throw failure('version-file', `${quote(path)} has the key ${quote(key)}, and its format is not known.`, fix)
  }
  if (known) return { kind: 'keyed', path, ...known }
  return format ? { kind: 'keyed', path, format, key: 'version' } : { kind: 'text', path }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** A pattern is a JavaScript regular expression where `^` and `$` stand for the ends of a line. */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern, 'dgm')
}

function checkPattern(pattern: string): string {
  const fix = 'Put one pair of parentheses around the version: ^VERSION = "(.+)"$. Other groups are written (?:…).'
  let groups: number
  try {
    groups = (new RegExp(`(?:${compilePattern(pattern).source})|`).exec('')?.length ?? 1) - 1
  } catch (error) {
    throw failure('version-pattern', `${quote(pattern)} is not a regular expression: ${wordsOf(error)}.`, fix)
  }
  if (groups === 1) return pattern
  throw failure('version-pattern', `The pattern ${quote(pattern)} has ${groups} capture groups instead of one.`, fix)
}

function checkKey(key: string): string {
  if (keySegments(key)) return key
  throw failure(
    'version-key',
    `${quote(key)} is not a key.`,
    'Names joined by dots, as in package.version or "a.b".version.',
  )
}

const SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y

/** Cuts a dotted key into names; a name in quotes may hold dots. Undefined when it is malformed. */
export function keySegments(key: string): string[] | undefined {
  const segments: string[] = []
  SEGMENT.lastIndex = 0
  for (let more = true; more; ) {
    const found = SEGMENT.exec(key)
    if (!found) return undefined
    segments.push(found[1] ?? found[2] ?? (found[3] as string))
    more = found[4] === '.'
  }
  return segments
}

/** Whether a file is listed for a requirement that another package has on the version, which stands in a table of dependencies. */
export function isRequirement(file: VersionFile): boolean {
  return file.kind === 'keyed' && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name))
}

/** The files that tell which version it is: no requirements, and none in numbers alone while another has it whole. */
export function tellingFiles(files: readonly VersionFile[]): VersionFile[] {
  const own = files.filter((file) => !isRequirement(file))
  const whole = own.filter(({ style }) => style === undefined)
  return whole.length > 0 ? whole : own
}

/** A version as a file carries it. */
export function writtenIn({ style }: VersionFile, version: string): string {
  return style === 'core' ? (version.split(/[-+]/, 1)[0] as string) : version
}

/** Writes names as a dotted key, with quotes around those that need them. */
export function writeKey(segments: readonly string[]): string {
  return segments
    .map((name) => (/^[\w@/-]+$/.test(name) ? name : name.includes('"') ? `'${name}'` : `"${name}"`))
    .join('.')
}

/** Writes the entry of `version-files` that lists a key of a file, as YAML for a message. */
export function writeEntry(path: string, segments: readonly string[]): string {
  const key = writeKey(segments)
  return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`
}
