import { matchTag, type TrackTag } from '../../tags/tag-template.ts'
import { WITHDRAWN } from '../../tags/withdrawn-tags.ts'
import { groupBy } from '../../text/group.ts'
import { compareVersions, formatCore } from '../../versions/version.ts'
import type { TagPlace, TreeFacts } from '../scan/facts.ts'
import { partsOf, plainWord, prefixWord, type WordParts } from './tag-words.ts'

/** The tags that have one text before their version, such as `tray-v`: most likely those of one product. */
export interface TagFamily {
  readonly prefix: string
  /** What the prefix names; empty for `v1.2.3` and `1.2.3`. */
  readonly word: string
  /** The word as words are compared, and its parts. */
  readonly plain: string
  readonly split: WordParts
  /** The newest first: by when they were made where that is known, else by version. */
  readonly tags: readonly [TrackTag, ...TrackTag[]]
  /** When the newest was made, in seconds; undefined where the clone was not asked. */
  readonly time: number | undefined
}

/** Tags that look like versions but are not that a track can have, such as 2026.07.30 and 1.2. */
export interface StrangeTags {
  readonly example: string
  readonly count: number
}

/** A year, in seconds. */
export const YEAR = 365 * 24 * 3600

/** When the newest tag of a repository was made, in seconds; 0 where that is not known. */
export function latestTime({ places }: Pick<TreeFacts, 'places'>): number {
  let latest = 0
  for (const { time } of places?.values() ?? []) latest = Math.max(latest, time)
  return latest
}

/** Whether a tag is at most a year older than the newest of the repository; so is every tag where that is not known. */
export function isRecent(tag: string, facts: Pick<TreeFacts, 'places'>): boolean {
  const { places } = facts
  const latest = latestTime(facts)
  return latest - (places?.get(tag)?.time ?? latest) < YEAR
}

/** Sorts the tags of a repository into families, those in use first. */
export function readFamilies({ tags, places }: Pick<TreeFacts, 'tags' | 'places'>): TagFamily[] {
  const read = tags.flatMap((name) => {
    // The markers of withdrawn versions are tags of ours.
    if (name.startsWith(WITHDRAWN)) return []
    const prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1]
    const tag = prefix === undefined ? undefined : matchTag({ prefix, suffix: '' }, name)
    return tag && prefix !== undefined ? [{ prefix, tag }] : []
  })
  const families = [...groupBy(read, ({ prefix }) => prefix)].map(([prefix, members]): TagFamily => {
    const sorted = members.map(({ tag }) => tag).sort((a, b) => newestFirst(a, b, places))
    const newest = sorted[0] as TrackTag
    const word = prefixWord(prefix)
    return {
      prefix,
      word,
      plain: plainWord(word),
      split: partsOf(word),
      tags: [newest, ...sorted.slice(1)],
      time: places?.get(newest.name)?.time,
    }
  })
  return families.sort(
    (a, b) =>
      (b.time ?? 0) - (a.time ?? 0) ||
      compareVersions(b.tags[0].version, a.tags[0].version) ||
      b.tags.length - a.tags.length,
  )
}

function newestFirst(a: TrackTag, b: TrackTag, places: ReadonlyMap<string, TagPlace> | undefined): number {
  const [before, after] = [places?.get(a.name)?.time ?? 0, places?.get(b.name)?.time ?? 0]
  return after - before || compareVersions(b.version, a.version)
}

/** The tags that show what a family is of: its newest, and the newest of another X.Y.Z. */
export function proofsOf({ tags }: TagFamily): TrackTag[] {
  const [newest] = tags
  const other = tags.find(({ version }) => formatCore(version) !== formatCore(newest.version))
  return other ? [newest, other] : [newest]
}

/** Tags that have a version in them which no track could have, by what stands before it. */
export function strangeTags({ tags }: Pick<TreeFacts, 'tags'>): StrangeTags[] {
  const strange = tags.flatMap((name) => {
    const prefix = /^(.*?)\d+(?:\.\d+)+/.exec(name)?.[1]
    return prefix === undefined || isRead(name) ? [] : [{ prefix, name }]
  })
  return [...groupBy(strange, ({ prefix }) => prefix).values()].map((same) => ({
    example: same.at(-1)?.name ?? '',
    count: same.length,
  }))
}

function isRead(name: string): boolean {
  const prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1]
  return prefix !== undefined && matchTag({ prefix, suffix: '' }, name) !== undefined
}
