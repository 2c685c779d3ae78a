import type { Config, TagTemplate } from '../config.ts'
import { type CoreVersion, channelOf, compareCore, LIVE } from '../versions/version.ts'
import { tagsOffered } from './ladder.ts'
import type { TrackTag } from './tag-template.ts'
import { highestTag } from './track-tags.ts'

/** All versions X.Y.*: where a look at the newest of a track's versions begins. */
export type ReleaseLine = Pick<CoreVersion, 'major' | 'minor'>

/** How many numbers one may count before a listing by first digits gets longer than what it leaves out. */
const MOST_COUNTED = 20

/**
 * Starts of tag names such that every tag of a template from a release line on has one of them, so that a server or git need not list
 * the thousands below; with `last`, every tag up to that release line. Some others may have one, too; which versions a start leads to is
 * a matter of decimal digits.
 */
export function startsFrom(
  { prefix }: TagTemplate,
  line: ReleaseLine | undefined,
  last: ReleaseLine = { major: Infinity, minor: 0 },
): string[] {
  if (!line) return [prefix]
  const [major, minor] = [roundDown(line.major), roundDown(line.minor)]
  const minors = major === line.major ? [`${minor}.`, ...startsAbove(minor)] : ['']
  const starts = [...minors.map((start) => `${major}.${start}`), ...startsAbove(major)]
  return starts.filter((start) => isUpTo(start, last)).map((start) => prefix + start)
}

/** Whether a start can lead to a version up to a release line: the lowest it leads to has the digits that are there and no more. */
function isUpTo(start: string, last: ReleaseLine): boolean {
  const [major, minor] = start.split('.').map(Number)
  return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major
}

/** The tags from a release line on. */
export function tagsFrom<Tag extends TrackTag>({ major, minor }: ReleaseLine, tags: readonly Tag[]): Tag[] {
  return tags.filter(({ version }) => compareCore(version, { major, minor, patch: 0 }) >= 0)
}

/** First digits such that every whole number above `n` begins with some of them, and few others do. */
function startsAbove(n: number): string[] {
  const digits = String(n)
  // One digit alone would lead to short numbers, too.
  const head = digits.slice(0, 2)
  const heads = range(Number(head) + 1, 10 ** head.length)
  const asLong = [...digits].slice(2).flatMap((digit, at) => {
    return range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher)
  })
  const longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) =>
    range(0, 10).map((digit) => start + digit),
  )
  return [...heads, ...asLong, ...longer]
}

/** The whole numbers from `first` up to `end`, which is left out, as text. */
function range(first: number, end: number): string[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at))
}

/** A longer number cannot be told from a shorter one without counting all that it may begin with. */
function roundDown(n: number): number {
  const least = leastOfLength(String(n))
  return n - least < MOST_COUNTED ? n : least
}

/** The lowest number with so many digits. */
function leastOfLength({ length }: string): number {
  return length === 1 ? 0 : 10 ** (length - 1)
}

/** The release line below one; a new major version follows any minor of the last, so below X.0 that is all of X-1. */
export function lineBelow({ major, minor }: ReleaseLine): ReleaseLine {
  return minor > 0 ? { major, minor: minor - 1 } : { major: Math.max(0, major - 1), minor: 0 }
}

/**
 * Guesses the version that a file carries from the first text that looks like one, after the word "version" if it is there, whatever
 * the format; undefined where there is none.
 */
export function guessLine(text: string): ReleaseLine | undefined {
  const found =
    /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text)
  return found ? { major: Number(found[1]), minor: Number(found[2]) } : undefined
}

/**
 * The tags that can tell what users of a channel have, the highest version first: of all that they are offered the highest; and the last of
 * the channel itself, which may have more, though its version is lower: an alpha after the beta of its X.Y.Z. Where that was not used since
 * X.Y.Z of the last live version it was overtaken, and tells nothing.
 */
export function tagsHeld<Tag extends TrackTag>(
  tags: readonly Tag[],
  channel: string,
  ladder: readonly string[],
): Tag[] {
  const top = highestTag(tagsOffered(tags, channel, ladder))
  const own = highestTag(tags.filter(({ version }) => channelOf(version) === channel))
  const live = highestTag(tags.filter(({ version }) => !version.prerelease))
  if (!top) return []
  const isOvertaken = !own || (live !== undefined && compareCore(own.version, live.version) < 0)
  return own === top || isOvertaken ? [top] : [top, own]
}

/** The channel whose users decide what a push has to cut: that of the push, else the lowest. */
export function channelOfPush({ autoChannel, channels }: Pick<Config, 'autoChannel' | 'channels'>): string {
  return autoChannel || (channels[0] ?? LIVE)
}
