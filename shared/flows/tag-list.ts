import type { Track } from '../core/config.ts'
import { failure, quote } from '../core/error.ts'
import type { RemoteRef } from '../core/git-output.ts'
import { type TrackTag, tagsOf } from '../core/tag-template.ts'
import type { Repository } from './ports.ts'

/** The tags of one track: names and versions of all, commits of those asked about. */
export interface TagList {
  readonly tags: readonly TrackTag[]
  /** Whether it comes from a complete clone, which then has the tags' commits and all their history. */
  readonly local: boolean
  /** The refs of some tags, in the order of the names; those that do not exist are left out. */
  place(names: readonly string[]): Promise<RemoteRef[]>
  /** The same without those that are no ancestors of a tag; only a complete clone can tell at once. */
  readonly placeAncestors?: (names: readonly string[], of: string) => Promise<RemoteRef[]>
}

const TAGS = 'refs/tags/'

/** Lists a track's tags. A complete clone is believed, save where it has no tag of the track or lacks the `wanted` one. */
export async function listTags(repository: Repository, track: Track, wanted?: string): Promise<TagList> {
  const local = repository.complete ? await listLocalTags(repository, track) : []
  const believed = wanted === undefined ? local.length > 0 : local.some(({ name }) => name === wanted)
  if (!believed) return listRemoteTags(repository, track, wanted)
  return {
    tags: local,
    local: true,
    place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
    placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), TAGS + of)),
  }
}

/** Lists a track's tags as the remote has them at this moment. Throws `tag-missing` when the `wanted` one is not there. */
export async function listRemoteTags(repository: Repository, track: Track, wanted?: string): Promise<TagList> {
  const refs = await repository.remoteRefs([`${TAGS}${track.tag.prefix}*`])
  const tags = tagsOf(
    track,
    refs.map(({ name }) => name.slice(TAGS.length)),
  )
  if (wanted !== undefined && !tags.some(({ name }) => name === wanted)) {
    throw failure(
      'tag-missing',
      `The tag ${quote(wanted)} does not exist on the remote.`,
      'Push it first, or give another one.',
    )
  }
  return { tags, local: false, place: async (names) => inOrder(names, refs) }
}

async function listLocalTags(repository: Repository, track: Track): Promise<TrackTag[]> {
  const names = await repository.localTags([TAGS + track.tag.prefix])
  return tagsOf(
    track,
    names.map((name) => name.slice(TAGS.length)),
  )
}

function fullNames(names: readonly string[]): string[] {
  return names.map((name) => TAGS + name)
}

function inOrder(names: readonly string[], refs: readonly RemoteRef[]): RemoteRef[] {
  const byName = new Map(refs.map((ref) => [ref.name, ref]))
  return names.flatMap((name) => byName.get(TAGS + name) ?? [])
}
