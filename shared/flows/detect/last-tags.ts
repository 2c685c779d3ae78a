import type { Track } from '../../core/config.ts'
import { type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { channelOfPush, tagsHeld } from '../../core/tags/release-line.ts'
import { type PlacedTag, type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { rangesSince } from '../history/spans.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { findStrays, warnOfStrays } from '../tags/stray-tags.ts'
import { guessLastLine, localTagNames, remoteTagRefs, type TagSearch } from '../tags/tag-search.ts'

/** What the last tags are looked for with. */
export interface TagQuestion {
  /** Empty: that of a push. */
  readonly channel: string
  readonly head: CommitId
  readonly tracks: readonly Track[]
}

/**
 * Finds what users of a channel have, by track, and what came since. A complete clone is believed about the commit that is checked out, save
 * where it has no such tag of a track: a branch of the remote may have gone on since, and have new tags. Where one of them names no
 * commit, they are looked for without it.
 */
export async function placeLastTags(
  question: TagQuestion,
  run: Run,
  strays: ReadonlySet<TagName> = new Set(),
): Promise<ReadonlyMap<string, readonly PlacedTag[]>> {
  const { config, repository } = run
  const { channel, head, tracks } = question
  const held = (track: Track, names: Iterable<TagName>) => {
    const tags = tagsOf(track, names).filter(({ name }) => !strays.has(name))
    return tagsHeld(tags, channel || channelOfPush(config), config.channels)
  }
  const searches = await Promise.all(tracks.map((track) => searchLast(track, repository, strays)))
  const isBelieved = repository.complete && head === repository.head
  const names = isBelieved ? await localTagNames(repository, searches) : []
  const last = tracks.map((track) => ({ track, tags: held(track, names) }))
  const isLocal = last.every(({ tags }) => tags.length > 0)
  const { placed, found } = isLocal
    ? await placeInClone(last, repository)
    : await placeOnRemote(question, searches, held, run)
  if (found.size === 0) return placed
  warnOfStrays(found, run)
  return placeLastTags(question, run, new Set([...strays, ...found]))
}

async function searchLast(track: Track, repository: Repository, strays: ReadonlySet<TagName>): Promise<TagSearch> {
  const from = await guessLastLine(repository, track)
  return { track, from, isEnough: (tags) => tags.some(({ name, version }) => !version.prerelease && !strays.has(name)) }
}

/** Tags with their commits, by track, and those that have none. */
interface Placement {
  readonly placed: ReadonlyMap<string, readonly PlacedTag[]>
  readonly found: ReadonlySet<TagName>
}

async function placeInClone(
  last: readonly { readonly track: Track; readonly tags: readonly TrackTag[] }[],
  repository: Repository,
): Promise<Placement> {
  const commits = await repository.resolve(last.flatMap(({ tags }) => tags.map(({ name }) => tagRef(name))))
  const found = new Set<TagName>()
  const placed = last.map(({ track, tags }): [string, PlacedTag[]] => {
    const here = tags.flatMap((tag) => {
      const commit = commits.shift()
      if (commit === undefined) found.add(tag.name)
      return commit === undefined ? [] : [{ ...tag, commit }]
    })
    return [track.name, here]
  })
  return { placed: new Map(placed), found }
}

async function placeOnRemote(
  { head }: TagQuestion,
  searches: readonly TagSearch[],
  held: (track: Track, names: Iterable<TagName>) => TrackTag[],
  { repository, context: { push } }: Run,
): Promise<Placement> {
  const refs = await remoteTagRefs(repository, searches)
  const commits = new Map(refs.map(({ name, commit }) => [tagNameOf(name) as TagName, commit]))
  const placed = new Map(
    searches.map(({ track }) => {
      const tags = held(track, commits.keys())
      return [track.name, tags.map((tag) => ({ ...tag, commit: commits.get(tag.name) as string }))]
    }),
  )
  const tags = [...placed.values()].flat()
  const ranges = [...placed.values()].flatMap((each) => rangesSince(head, each))
  if (ranges.length === 0) return { placed, found: new Set() }
  // The last tag is mostly where this push began.
  await repository.ensure(ranges, [], push && push.commitCount + 2)
  return { placed, found: await findStrays(tags, repository) }
}
