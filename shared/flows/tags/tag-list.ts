import type { RemoteRef } from '../../core/git/git-output.ts'
import { type ObjectId, type RefName, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { type PlacedTag, type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Repository } from '../ports/repository.ts'
import { everyTag, localTagNames, remoteTagRefs, type TagSearch } from './tag-search.ts'

/** The tags of one track that were looked for: names and versions, commits of those asked about. */
export interface TagList {
  readonly tags: readonly TrackTag[]
  /** Whether it comes from a complete clone, which then has the tags' commits and all their history. */
  readonly local: boolean
  /** The refs of some tags, in the order of the names; those that do not exist are left out. */
  place(names: readonly TagName[]): Promise<RemoteRef[]>
  /** The same without those that are not ancestors of a tag; only a complete clone can tell at once. */
  readonly placeAncestors?: (names: readonly TagName[], of: TagName) => Promise<RemoteRef[]>
  /** Lists all tags of the track; undefined where these are all. */
  readonly whole?: () => Promise<TagList>
}

/** Lists a track's tags. A complete clone is believed, save where it has no tag of the track or lacks the `wanted` one. */
export async function listTags(repository: Repository, search: TagSearch, wanted?: TagName): Promise<TagList> {
  const local = repository.complete ? tagsOf(search.track, await localTagNames(repository, [search])) : []
  const believed = wanted === undefined ? local.length > 0 : local.some(({ name }) => name === wanted)
  if (!believed) return listRemoteTags(repository, search, wanted)
  return {
    tags: local,
    local: true,
    place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
    placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), tagRef(of))),
    ...wholeOf(search, local, () => listTags(repository, everyTag(search.track), wanted)),
  }
}

/** Lists a track's tags as the remote has them at this moment. Throws `tag-missing` when the `wanted` one is not there. */
export async function listRemoteTags(repository: Repository, search: TagSearch, wanted?: TagName): Promise<TagList> {
  const refs = await remoteTagRefs(repository, [search])
  const tags = tagsOf(
    search.track,
    refs.flatMap(({ name }) => tagNameOf(name) ?? []),
  )
  if (wanted !== undefined && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted)
  return {
    tags,
    local: false,
    place: async (names) => inOrder(names, refs),
    ...wholeOf(search, tags, () => listRemoteTags(repository, everyTag(search.track), wanted)),
  }
}

/** The tags of a list with what they point at. */
export async function placeAll({ tags, place }: TagList): Promise<PlacedTag[]> {
  const refs = new Map((await place(tags.map(({ name }) => name))).map((ref) => [tagNameOf(ref.name), ref.commit]))
  return tags.flatMap((tag) => {
    const commit = refs.get(tag.name)
    return commit === undefined ? [] : [{ ...tag, commit }]
  })
}

/** The error for a tag that the remote does not have. */
export function tagMissing(name: TagName): Error {
  return failure(
    'tag-missing',
    `The tag ${quote(name)} does not exist on the remote.`,
    'Push it first, or name another one.',
  )
}

/** Whether an object that is here is a commit: git tags trees and files, too. */
export async function isCommit(object: ObjectId, repository: Repository): Promise<boolean> {
  return (await repository.resolve([object]))[0] !== undefined
}

/** Throws `tag-no-commit` where what a tag names is here and is none. */
export async function requireCommit(tag: TagName, object: ObjectId, repository: Repository): Promise<void> {
  if (await isCommit(object, repository)) return
  throw failure(
    'tag-no-commit',
    `The tag ${quote(tag)} names no commit, but a tree or a file.`,
    'Delete it, or make it again on a commit.',
  )
}

/** How to list what a search left out; nothing where it was not enough, as all was looked at then. */
function wholeOf(
  { from, isEnough }: TagSearch,
  found: readonly TrackTag[],
  whole: () => Promise<TagList>,
): Pick<TagList, 'whole'> {
  return from !== undefined && isEnough(found) ? { whole } : {}
}

function fullNames(names: readonly TagName[]): RefName[] {
  return names.map(tagRef)
}

function inOrder(names: readonly TagName[], refs: readonly RemoteRef[]): RemoteRef[] {
  const byName = new Map(refs.map((ref) => [ref.name, ref]))
  return names.flatMap((name) => byName.get(tagRef(name)) ?? [])
}
