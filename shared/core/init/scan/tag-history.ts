import type { TagTemplate } from '../../config.ts'
import { matchTag, type TrackTag } from '../../tags/tag-template.ts'
import { highestTag } from '../../tags/track-tags.ts'
import { channelOf, LIVE } from '../../versions/version.ts'

/** The tags of a repository that read as versions, by what stands in front of the version. */
export interface TagHistory {
  /** Prefix (`v`, `tray-v`, `@acme/ui@`, empty) → its tags. */
  readonly byPrefix: ReadonlyMap<string, readonly TrackTag[]>
  /** Channels that pre-releases were cut on, in the order that SemVer has them. */
  readonly channels: readonly string[]
}

/** Sorts tags by prefix; those that read as no version of a track are left out. */
export function readTagHistory(tags: readonly string[]): TagHistory {
  const byPrefix = new Map<string, TrackTag[]>()
  const channels = new Set<string>()
  for (const name of tags) {
    const prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1]
    const tag = prefix === undefined ? undefined : matchTag({ prefix, suffix: '' }, name)
    if (prefix === undefined || !tag) continue
    const known = byPrefix.get(prefix)
    if (known) known.push(tag)
    else byPrefix.set(prefix, [tag])
    if (tag.version.prerelease) channels.add(channelOf(tag.version))
  }
  return { byPrefix, channels: [...channels].filter((channel) => channel !== LIVE).sort() }
}

/** The highest tag of a template in a history. */
export function highestOf({ byPrefix }: TagHistory, { prefix }: TagTemplate): TrackTag | undefined {
  return highestTag(byPrefix.get(prefix) ?? [])
}

/** The word that a prefix names: `tray` of `tray-v`, `@acme/ui` of `@acme/ui@`, nothing of `v`. */
export function prefixWord(prefix: string): string {
  return prefix.replace(/v$/, '').replace(/[-@/_.]$/, '')
}
