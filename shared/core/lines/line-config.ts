import type { Config, TagTemplate, Track } from '../config.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import { isIgnored, type TrackTag, versionText } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { failure, type ReleaseTracksError } from '../text/error.ts'
import { formatVersion, type Version } from '../versions/version.ts'
import { formatLine, isLineOfOneTrack, lineBranch } from './line-branch.ts'

/**
 * The configuration of a line: one branch that everything is cut on, as in trunk mode, and tracks whose only tags are those of its X.Y. So whatever
 * works on a repository works on a line, and sees nothing of other versions.
 * Throws `lines-missing` where the configuration has no lines, and `input-invalid` where the tracks have lines on several branches.
 */
export function configOfLine(whole: Config, line: ReleaseLine, tracks: readonly Track[]): Config {
  const { lines } = whole.branches
  if (lines === undefined) throw linesMissing(whole, line)
  const [first, ...others] = tracks.map(({ name }) => lineBranch(lines, name, line))
  if (first === undefined) throw new Error('a line of no track')
  if (others.some((other) => other !== first)) {
    throw failure(
      'input-invalid',
      `line: each track has its own branch for ${formatLine(line)}, but several are to be released: ${tracks.map(({ name }) => name).join(', ')}.`,
      'Name one track.',
    )
  }
  const isApart = isLineOfOneTrack(lines)
  const isOwn = (track: Track) => !isApart || tracks.includes(track)
  const { groups, ...alone } = whole
  // Those manifests are of other versions.
  const { manifests: _, ...branches } = whole.branches
  return {
    ...alone,
    // Those that go together elsewhere have branches of their own here.
    ...(groups && !isApart && { groups }),
    branches: { ...branches, live: first, next: first },
    tracks: whole.tracks.map((track) =>
      isOwn(track) ? { ...leading(track, isApart), tag: onLine(track.tag, line) } : track,
    ),
    line: { major: line.major, minor: line.minor, branch: first, whole },
  }
}

/** A track that no other follows where each has a branch of its own. */
function leading({ dependents, ...track }: Track, isApart: boolean): Track {
  return { ...track, ...(dependents && !isApart && { dependents }) }
}

/** The error for a repository without lines. */
export function linesMissing({ path }: Pick<Config, 'path'>, line: ReleaseLine): ReleaseTracksError {
  return failure(
    'lines-missing',
    `line: ${formatLine(line)} is asked for, but ${path} has no branches.lines.`,
    'Set it there to the name of the branches for lines, such as lines: "{track}-{major}.{minor}.x", and commit that to the line\'s branch, too.',
  )
}

/** A template that leaves out the tags of every other X.Y, of whatever shape; their names stay taken. */
function onLine(tag: TagTemplate, line: ReleaseLine): TagTemplate {
  const start = `${formatLine(line)}.`
  return { ...tag, ignores: (name) => isIgnored(tag, name) || !versionText(tag, name)?.startsWith(start) }
}

/** Whether a version is of a line. */
export function isOnLine(version: Version, line: ReleaseLine): boolean {
  return version.major === line.major && version.minor === line.minor
}

/** Whether a version of X.Y is below a live one of a higher X.Y, withdrawn or not: then only a line can bring out more of it. */
export function isOldLine(line: ReleaseLine, tags: readonly TrackTag[]): boolean {
  return tags.some(
    ({ version: { major, minor, prerelease } }) => !prerelease && (major - line.major || minor - line.minor) > 0,
  )
}

/**
 * Checks that there is such a line of a track: a live version of X.Y, and one of a higher X.Y. Throws `line-unknown`, and `line-current` where
 * `live` and `next` are on that X.Y themselves.
 * @param tags those of the track from the line on, at least.
 */
export function requireLine({ name }: Pick<Track, 'name'>, line: ReleaseLine, tags: readonly TrackTag[]): void {
  const lives = tags.filter(({ version }) => !version.prerelease)
  const highest = highestTag(lives)
  const text = formatLine(line)
  if (highest && !isOldLine(line, tags)) {
    throw failure(
      'line-current',
      `line: ${text} is the current line of ${name}: ${highest.name} is its highest live version.`,
      `Release it from next: a line is for fixes of an X.Y below ${formatLine(highest.version)}.`,
    )
  }
  if (lives.some(({ version }) => isOnLine(version, line))) return
  const known = [...new Set(lives.map(({ version }) => formatLine(version)))].filter(
    (each) => each !== (highest && formatLine(highest.version)),
  )
  throw failure(
    'line-unknown',
    `line: ${name} has no live version of ${text}.`,
    known.length > 0
      ? `It has ${known.slice(-MOST_NAMED).join(', ')}.`
      : 'A line can be opened once a higher X.Y is live.',
  )
}

/** How many lines a sentence names. */
const MOST_NAMED = 5

/** Checks that a version that is to be cut on a line stays on it. Throws `line-left`. */
export function requireOnLine(version: Version, line: ReleaseLine, track: string): void {
  if (isOnLine(version, line)) return
  const text = formatLine(line)
  throw failure(
    'line-left',
    `${track}: ${formatVersion(version)} is not a version of the line ${text}.`,
    `A line takes only patches: give a version ${text}.Z, or release from next, without line.`,
  )
}
