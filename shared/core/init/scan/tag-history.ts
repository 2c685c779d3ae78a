import type { TagTemplate } from '../../config.ts'
import type { TrackTag } from '../../tags/tag-template.ts'
import { highestTag } from '../../tags/track-tags.ts'
import { channelOf, LIVE } from '../../versions/version.ts'
import { readFamilies, type TagFamily, YEAR } from '../history/tag-families.ts'
import type { TreeFacts } from './facts.ts'

/** The tags of a repository that read as versions, by what stands in front of the version. */
export interface TagHistory {
  /** Prefix (`v`, `tray-v`, `@acme/ui@`, empty) → its tags; those in use first. */
  readonly byPrefix: ReadonlyMap<string, readonly TrackTag[]>
  /** Channels that pre-releases are cut on, in the order that SemVer has them. */
  readonly channels: readonly string[]
  /** What stands where a channel would, and most likely is none, such as the `sp` of 1.2.0-sp.1: with one of its tags each. */
  readonly strange: ReadonlyMap<string, TrackTag>
}

/** What people call their channels. */
const CHANNELS =
  /^(?:a|alpha|b|beta|c|rc|cr|pre|preview|prerelease|dev|next|canary|nightly|edge|insiders?|experimental|milestone|m|snapshot|unstable|testing|staging)$/i

/** How much older than the newest of its family a channel's last tag may be. */
const IN_USE = 3 * YEAR

/** Sorts tags by prefix; those that read as no version of a track are left out. */
export function readTagHistory(facts: Pick<TreeFacts, 'tags' | 'places'>): TagHistory {
  const families = readFamilies(facts)
  const channels = new Set<string>()
  const strange = new Map<string, TrackTag>()
  for (const family of families) {
    for (const tag of family.tags) {
      const channel = channelOf(tag.version)
      if (channel === LIVE || channels.has(channel) || !isInUse(tag, family, facts)) continue
      if (CHANNELS.test(channel)) channels.add(channel)
      else if (!strange.has(channel)) strange.set(channel, tag)
    }
  }
  return {
    byPrefix: new Map(families.map(({ prefix, tags }) => [prefix, tags])),
    channels: [...channels].sort(),
    strange,
  }
}

function isInUse({ name }: TrackTag, { time }: TagFamily, { places }: Pick<TreeFacts, 'places'>): boolean {
  return time === undefined || time - (places?.get(name)?.time ?? time) < IN_USE
}

/** The highest tag of a template in a history. */
export function highestOf({ byPrefix }: TagHistory, { prefix }: TagTemplate): TrackTag | undefined {
  return highestTag(byPrefix.get(prefix) ?? [])
}
