import type { Config } from '../config.ts'
import { channelOfPush, tagsHeld } from '../tags/release-line.ts'
import type { PlacedTag } from '../tags/tag-template.ts'
import { highestByChannel } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { compareVersions, LIVE } from '../versions/version.ts'
import { SHOWN_TAGS } from './status.ts'

/** What is asked of history for one track: what came since the last of some tags. */
export interface Question {
  readonly purpose: 'unreleased' | 'since-live' | 'promotion'
  /** The channel that a promotion would reach. */
  readonly channel?: string
  /** The tag up to which; undefined for the head of `next`. */
  readonly from?: PlacedTag
  /** None: since the beginning. */
  readonly tags: readonly PlacedTag[]
}

/** All that a track's status has to know of history. */
export function questionsOf(tags: readonly PlacedTag[], config: Config): Question[] {
  const newest = highestByChannel(offered(tags))
  const live = newest.get(LIVE)
  return [
    { purpose: 'unreleased', tags: tagsHeld(tags, channelOfPush(config), config.channels) },
    { purpose: 'since-live', tags: live ? [live] : [] },
    ...promotionsOf(tags, newest, config),
  ]
}

/**
 * From the nearest channel below that has a tag to each channel; what any channel above has is not pending either.
 * A channel without a tag is only asked about where it is the next one: those above it would all repeat its answer.
 */
function promotionsOf(known: readonly PlacedTag[], newest: ReadonlyMap<string, PlacedTag>, config: Config): Question[] {
  const rungs = rungsOf(config)
  return rungs.flatMap((channel, rung): Question[] => {
    const below = rungs.slice(0, rung).findLast((name) => newest.has(name))
    const from = below === undefined ? undefined : newest.get(below)
    if (!from || !(newest.has(channel) || below === rungs[rung - 1])) return []
    return [{ purpose: 'promotion', channel, from, tags: tagsHeld(known, channel, config.channels) }]
  })
}

/** The channels from the lowest to live. */
export function rungsOf({ channels }: Config): string[] {
  return [...channels, LIVE]
}

/** The tags of a track that are dated: the highest versions, and the newest of each channel. */
export function tagsToDate(tags: readonly PlacedTag[]): PlacedTag[] {
  const highest = tags.toSorted((a, b) => compareVersions(b.version, a.version)).slice(0, SHOWN_TAGS)
  return [...new Set([...highest, ...highestByChannel(offered(tags)).values()])]
}
