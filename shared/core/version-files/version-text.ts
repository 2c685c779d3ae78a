import { bomLength, placeAt } from '../documents/place.ts'
import { failure, quote } from '../text/error.ts'
import { parseVersion } from '../versions/version.ts'
import { compilePattern, isRequirement, type VersionFile } from '../versions/version-file.ts'
import { raisedBuild } from './build-numbers.ts'
import { type Literal, oneVersion, type TextSpan, type VersionFormat, type VersionPlaces } from './formats/format.ts'
import { formatOf } from './formats/loaded.ts'
import { findKeyed } from './keyed-version.ts'
import { findMarked } from './marked-version.ts'
import { splice } from './scan/splice.ts'

/** A version as a track has it, and the span of the first text that says so; `written` is what stands there, with its build number. */
export interface FoundVersion extends VersionPlaces, TextSpan {
  readonly written: string
}

/**
 * The version that a file carries, without its build number; whether it is a version is for the caller to say.
 * @param text the file's text, decoded from UTF-8 with its byte order mark.
 * @throws ReleaseTracksError with the place: no such key, not a string, inherited, no or several matches, a syntax error.
 */
export function readVersion(file: VersionFile, text: string): string {
  return findVersion(file, text).value
}

/** The version as it is written in the file, with its build number: what locks repeat. Throws as {@link readVersion} does. */
export function writtenVersion(file: VersionFile, text: string): string {
  return findVersion(file, text).written
}

/**
 * The same text with another version, and with another build number where the file or its format says so; every other byte stays:
 * comments, order, quotes, line endings, byte order mark.
 * @throws ReleaseTracksError as {@link readVersion} does, for a version of other characters than SemVer's, `version-refused` for one that the
 *   format has no way to write, and `build-number`.
 */
export function writeVersion(file: VersionFile, text: string, version: string): string {
  if (!/^[0-9A-Za-z.-]+$/.test(version)) throw failure('version-text', `${quote(version)} is not a version.`)
  const found = findVersion(file, text)
  const written = spell(file, text, version, found)
  const build = raisedBuild(file, text, found)
  const edits = found.at.map((span) => ({ ...span, by: written }))
  if (build !== undefined) edits.push(...(found.builds ?? []).map((span) => ({ ...span, by: build })))
  return splice(text, edits)
}

/** Finds the version in a file's text: its value, and the offsets that enclose it. Throws as {@link readVersion} does. */
export function findVersion(file: VersionFile, text: string): FoundVersion {
  const places = findPlaces(file, text)
  const [first] = places.at
  if (!first) throw new Error(`No place was found in ${file.path}`)
  const whole = { ...places, written: places.value }
  const found = isRequirement(file) ? whole : withoutBuild(whole, text)
  const value = formatOf(file)?.read?.(found.value) ?? found.value
  return { ...found, value, start: found.at[0]?.start ?? first.start, end: found.at[0]?.end ?? first.end }
}

function findPlaces(file: VersionFile, text: string): VersionPlaces {
  if (file.kind === 'keyed') return findKeyed(file, text)
  if (file.kind === 'marker') return findMarked(file, text)
  if (file.kind === 'format') return findByFormat(file, text)
  return file.kind === 'text' ? findOnlyLine(file.path, text) : findMatches(file, text)
}

function findByFormat(file: VersionFile, text: string): VersionPlaces {
  const shift = bomLength(text)
  const found = (formatOf(file) as Required<VersionFormat>).find(text.slice(shift), file.path)
  const behind = <Place extends TextSpan>(place: Place) => ({
    ...place,
    start: place.start + shift,
    end: place.end + shift,
  })
  return { ...found, at: found.at.map(behind), ...(found.builds && { builds: found.builds.map(behind) }) }
}

/** Build metadata (SemVer §10) counts by other rules than ours: it is not part of the version. */
function withoutBuild<Places extends VersionPlaces>(places: Places, text: string): Places {
  const { value, at, builds = [] } = places
  const plus = value.indexOf('+')
  if (plus < 0 || at.some(({ start, end }) => text.slice(start, end) !== value)) return places
  const build = value.slice(plus + 1)
  const own = at.map(({ end }): Literal => ({ value: build, start: end - build.length, end }))
  const before = at.map(({ start }) => ({ start, end: start + plus }))
  return { ...places, value: value.slice(0, plus), at: before, builds: [...own, ...builds] }
}

/** Writes a version as the format of a file has it. Throws `version-refused`. */
function spell(file: VersionFile, text: string, version: string, { start }: TextSpan): string {
  const format = formatOf(file)
  if (!format) return version
  const refuse = (why: string, fix: string) =>
    failure(
      'version-refused',
      `${quote(version)} cannot be written here: ${format.rules} ${why}.`,
      fix,
      placeAt(file.path, text, start),
    )
  const {
    channels,
    channelShape = /^/,
    most = Number.POSITIVE_INFINITY,
  } = format.limitsIn?.(text) ?? format.limits ?? {}
  const { prerelease, major = 0, minor = 0, patch = 0 } = parseVersion(version) ?? {}
  if (Math.max(major, minor, patch) > most) throw refuse(`accepts no number above ${most}`, 'Choose a lower version.')
  const core = 'set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix'
  if (prerelease && channels?.length === 0) throw refuse('accepts only X.Y.Z', `${core.replace('set', 'Set')}.`)
  if (prerelease && !(channels?.includes(prerelease.channel) ?? channelShape.test(prerelease.channel))) {
    const names = channels ? `one of ${channels.join(', ')}` : 'in letters alone'
    throw refuse(`has no place for the channel ${quote(prerelease.channel)}`, `Name the channel ${names}, or ${core}.`)
  }
  return format.spell?.(version) ?? version
}

function findOnlyLine(path: string, text: string): VersionPlaces {
  const value = text.trim()
  const start = text.length - text.trimStart().length
  if (value !== '' && !/[\r\n]/.test(value)) return { value, at: [{ start, end: start + value.length }] }
  const message = value === '' ? 'The file is empty.' : 'The file has more than one line.'
  const fix = 'A plain text file contains only the version. Otherwise find it with `key` or `pattern`.'
  throw failure('version-missing', message, fix, placeAt(path, text, start))
}

function findMatches({ path, pattern, many }: Extract<VersionFile, { kind: 'pattern' }>, text: string): VersionPlaces {
  const shift = bomLength(text)
  const found = [...text.slice(shift).matchAll(compilePattern(pattern))].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? []
    if (start === undefined || end === undefined) return []
    return { value: match[1] as string, start: start + shift, end: end + shift, at: match.index + shift }
  })
  const second = found[1]
  const missing = { message: `The pattern ${quote(pattern)} matches nothing.`, fix: FIX_PATTERN }
  if (!second || many) return oneVersion(found, text, path, missing)
  throw failure(
    'version-ambiguous',
    `The pattern ${quote(pattern)} matches more than once.`,
    'Make it longer, so that it matches once, or let it match in several places with `count: many`.',
    placeAt(path, text, second.at),
  )
}

const FIX_PATTERN = 'It must match once, with the version in its group.'
