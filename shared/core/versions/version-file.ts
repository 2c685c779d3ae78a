import { failure, quote, wordsOf } from '../text/error.ts'
import { type DocumentFormat, type FormatName, namedFormat } from './format-names.ts'
import { formatCore, formatVersion, type Version } from './version.ts'

export type { DocumentFormat } from './format-names.ts'

/**
 * A file that carries a track's version and how to find it there.
 * `keyed`: the value at a dotted `key` of a JSON, TOML or YAML document, or at `orKey` where the document has no `key`;
 * `text`: the whole file; `pattern`: the capture group of its one match, or of all that it has where there may be `many`;
 * `marker`: what stands in the lines that a comment marks; `format`: where the code of the format `rules` finds it.
 */
export type VersionFile = Carrying &
  (
    | { readonly kind: 'keyed'; readonly format: DocumentFormat; readonly key: string; readonly orKey?: string }
    | { readonly kind: 'text' }
    | { readonly kind: 'pattern'; readonly pattern: string; readonly many?: true }
    | { readonly kind: 'marker'; readonly marker: string }
    | { readonly kind: 'format'; readonly rules: FormatName }
  )

/** What becomes of a build number such as that of 1.3.5+215; a number is what it is set to. */
export type BuildNumber = 'keep' | 'raise' | number

interface Carrying {
  readonly path: string
  /** The glob that it is listed as; equal to `path` until it is known what that matches, see `matchedFiles`. */
  readonly glob?: string
  /** X.Y.Z alone, whatever the style of the track: the number that an MSI has beside the version of the app. */
  readonly style?: 'core'
  /** The format whose rules hold for what is written, see `loadFormats`. */
  readonly rules?: FormatName
  /** As the format has it where left out. */
  readonly buildNumber?: BuildNumber
  /** `auto`: what other packages of the repository require of this one follows its version, without being listed. */
  readonly requirements?: 'auto'
}

const FORMATS = new Map<string, DocumentFormat>([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['json5', 'json5'],
  ['toml', 'toml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
])

/** What the configuration says of a version file beside its path. */
export interface VersionFileOptions {
  readonly key?: string
  readonly pattern?: string
  /** Whether the pattern may match more than once. */
  readonly many?: boolean
  readonly marker?: string
  readonly buildNumber?: BuildNumber
  readonly style?: 'core'
}

/**
 * Decides from a file's name, and from `key`, `pattern` or `marker` where given, how its version is found.
 * Names that are not known by heart go by their extension (key `version`); any other file is plain text.
 * @throws ReleaseTracksError for a pattern without exactly one capture group, a malformed key, a key for plain text, or several of them.
 */
export function inferVersionFile(path: string, options: VersionFileOptions = {}): VersionFile {
  const { style, buildNumber, ...place } = options
  if (style !== undefined && LOCKED.has(path.slice(path.lastIndexOf('/') + 1)))
    throw failure(
      'version-file',
      `${quote(path)} has a version-style of its own, and locks and other packages repeat its version.`,
      'Set `version-style` for the whole track.',
    )
  return {
    ...inferPlace(path, place),
    ...(/[*?]/.test(path) && { glob: path }),
    ...(style !== undefined && { style }),
    ...(buildNumber !== undefined && { buildNumber }),
  }
}

/** Manifests of packages, which have one version. */
const LOCKED = new Set(['Cargo.toml', 'package.json', 'pyproject.toml', 'pom.xml'])

function inferPlace(
  path: string,
  { key, pattern, many, marker }: Omit<VersionFileOptions, 'style' | 'buildNumber'>,
): VersionFile {
  const given = Object.entries({ key, pattern, marker }).flatMap(([name, value]) => (value === undefined ? [] : name))
  if (given.length > 1)
    throw failure(
      'version-file',
      `${quote(path)} has a ${given.join(' and a ')}.`,
      'Keep the one that finds the version.',
    )
  if (many && pattern === undefined)
    throw failure(
      'version-file',
      `${quote(path)} has a count and no pattern.`,
      'Add the `pattern`, or leave `count` out.',
    )
  if (pattern !== undefined) return { kind: 'pattern', path, pattern: checkPattern(pattern), ...(many && { many }) }
  if (marker !== undefined) return { kind: 'marker', path, marker }
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = namedFormat(name)
  const format = known?.format ?? FORMATS.get(extensionOf(name))
  if (key !== undefined) {
    if (format) return { kind: 'keyed', path, format, key: checkKey(key) }
    const fix = `A key is read from ${[...FORMATS.keys()].join(', ')} files. Use \`pattern\` with one capture group here.`
    throw failure('version-file', `${quote(path)} has the key ${quote(key)}, and its format is not known.`, fix)
  }
  if (known?.rules && known.key === undefined) return { kind: 'format', path, rules: known.rules }
  if (known?.format && known.key !== undefined) {
    const { format, key, orKey, rules } = known
    return { kind: 'keyed', path, format, key, ...(orKey !== undefined && { orKey }), ...(rules && { rules }) }
  }
  return format ? { kind: 'keyed', path, format, key: 'version' } : { kind: 'text', path }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether a version file is listed as a glob whose matches are not known yet. */
export function isGlob({ path, glob }: Pick<VersionFile, 'path' | 'glob'>): boolean {
  return path === glob
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

/** Whether a file is listed for a requirement that another package has on the version, which stands in a table of dependencies, in a catalog of pnpm or among the imports of Deno. */
export function isRequirement(file: VersionFile): boolean {
  if (file.kind !== 'keyed') return false
  const names = keySegments(file.key) ?? []
  if (isDenoFile(file)) return names[0] === 'imports'
  return names.some((name) => /dependencies$/i.test(name)) || (isPnpmFile(file) && /^catalogs?$/.test(names[0] ?? ''))
}

/** Whether a file is the one in which pnpm has a workspace's packages and catalogs. */
export function isPnpmFile({ path }: Pick<VersionFile, 'path'>): boolean {
  return /(?:^|\/)pnpm-workspace\.yaml$/.test(path)
}

/** Whether a file is the manifest of a Deno package. */
export function isDenoFile({ path }: Pick<VersionFile, 'path'>): boolean {
  return /(?:^|\/)(?:deno|jsr)\.jsonc?$/.test(path)
}

/** Whether a file is the manifest of a package that others can require by version, so that `requirements: auto` has something to follow. */
export function canBeRequired({ path }: Pick<VersionFile, 'path'>): boolean {
  return /(?:^|\/)(?:Cargo\.toml|package\.json)$/.test(path) || isDenoFile({ path })
}

/** The files that tell which version it is: no requirements, and none in numbers alone while another has it whole. */
export function tellingFiles(files: readonly VersionFile[]): VersionFile[] {
  const own = files.filter((file) => !isRequirement(file))
  const whole = own.filter(({ style }) => style === undefined)
  return whole.length > 0 ? whole : own
}

/**
 * What of a version the files of a track carry. `full`: all of it; `core`: X.Y.Z; `tag`: that of the last live version, and nothing of a
 * pre-release, which its tag alone has.
 */
export type VersionStyle = 'full' | 'core' | 'tag'

/** A track as far as its files are concerned. */
interface Styled {
  readonly versionStyle: VersionStyle
}

/** Whether the files of a track carry a version at all. */
export function isCarried({ versionStyle }: Styled, version: Version): boolean {
  return versionStyle !== 'tag' || version.prerelease === undefined
}

/** A version as the files of a track carry it; one that {@link isCarried}. */
export function fileVersion({ versionStyle }: Styled, version: Version): string {
  return versionStyle === 'core' ? formatCore(version) : formatVersion(version)
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
