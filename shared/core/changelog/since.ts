import type { TrackTag } from '../tags/tag-template.ts'
import { channelOf, LIVE } from '../versions/version.ts'

/** What a changelog starts from: the last version that the channel's users got, or the last tag of the track. */
export type Since = 'channel' | 'tag'

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
