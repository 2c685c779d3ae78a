import { channelOf, highest, LIVE, type Version } from '../versions/version.ts'
import type { TrackTag } from './tag-template.ts'

/**
 * The highest version on a channel or on one above it, undefined where there is none: what the channel's manifest ends at, since a higher channel's version goes to
 * the lower ones that it overtakes. `ladder` is the pre-release ladder, lowest first.
 */
export function highestFrom<V extends Version>(
  channel: string,
  versions: Iterable<V>,
  ladder: readonly string[],
): V | undefined {
  const level = ladder.indexOf(channel)
  // A channel that is no longer on the ladder is below nothing but live.
  const above = new Set([channel, ...(level < 0 ? [] : ladder.slice(level)), LIVE])
  return highest([...versions].filter((version) => above.has(channelOf(version))))
}

/** The pre-release channels above one, the lowest first. */
export function channelsAbove(channel: string, ladder: readonly string[]): string[] {
  const level = ladder.indexOf(channel)
  return level < 0 ? [] : ladder.slice(level + 1)
}

/** The channels below one, the highest first. */
export function channelsBelow(channel: string, ladder: readonly string[]): string[] {
  const level = [...ladder, LIVE].indexOf(channel)
  return level < 0 ? [] : ladder.slice(0, level).toReversed()
}

/**
 * The tags of a track whose versions the users of a channel get: those of the channel and of every higher one, since a version
 * that overtakes a channel is offered there, too. So live compares with live alone, beta with beta, rc and live.
 *
 * `ladder` is the pre-release ladder, lowest first, without `live`.
 */
export function tagsOffered<T extends TrackTag>(tags: readonly T[], channel: string, ladder: readonly string[]): T[] {
  const channels = [...ladder, LIVE]
  const offered = new Set(channels.slice(channels.indexOf(channel)))
  return tags.filter(({ version }) => offered.has(channelOf(version)))
}
