import type { RemoteRef } from '../../core/git/git-output.ts'
import { branchRef, type CommitId, type RefName, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { lineBelow } from '../../core/tags/release-line.ts'
import { tagsOf } from '../../core/tags/tag-template.ts'
import { compareVersions } from '../../core/versions/version.ts'
import type { Project } from '../ports/run.ts'
import { tagMissing } from './tag-list.ts'
import { everyTag, localTagNames, remoteTagRefs, type TagSearch } from './tag-search.ts'

/** The branches and tags that a check reads: names at once, objects only for those asked about. */
export interface TagView {
  readonly live: RemoteRef | undefined
  readonly next: RemoteRef | undefined
  /** The tags that were looked for. */
  readonly names: readonly TagName[]
  /** Whether all of it comes from the clone, so that the clone has the commits. */
  readonly local: boolean
  /** The refs of some tags; those that do not exist are left out. */
  place(names: readonly TagName[]): Promise<RemoteRef[]>
  /** Whether the tag's track has no more tags than these. */
  readonly isWhole: boolean
  /** Reads the same with every tag of every track. */
  everything(): Promise<TagView>
}

/**
 * Reads branches and a tag with those of its track from just below it on, from a complete clone where it has them, else from the remote.
 * Throws `tag-missing`.
 */
export async function readTagView(tag: OwnedTag, project: Project): Promise<TagView> {
  const { config } = project
  const { track, version } = tag
  const isBelow = (other: typeof version) => compareVersions(other, version) < 0
  const search: TagSearch = {
    track,
    from: lineBelow(version),
    isEnough: (tags) => tags.some((other) => isBelow(other.version)),
  }
  const found = await readFound(tag.name, [search], project)
  const everything = async (): Promise<TagView> => {
    const all = await readFound(tag.name, config.tracks.map(everyTag), project)
    return { ...all, isWhole: true, everything }
  }
  return { ...found, isWhole: !search.isEnough(tagsOf(track, found.names)), everything }
}

type Found = Omit<TagView, 'isWhole' | 'everything'>

async function readFound(tag: TagName, searches: readonly TagSearch[], project: Project): Promise<Found> {
  const { repository } = project
  const local = repository.complete ? await readLocally(searches, project) : undefined
  if (local?.live && local.next && local.names.includes(tag)) return local
  return readRemotely(searches, tag, project)
}

async function readLocally(searches: readonly TagSearch[], project: Project): Promise<Found> {
  const {
    repository,
    config: { branches },
  } = project
  const branch = (name: string) => `refs/remotes/origin/${name}`
  const [names, [live, next]] = await Promise.all([
    localTagNames(repository, searches),
    repository.resolve([branch(branches.live), branch(branches.next)]),
  ])
  const ref = (name: RefName, commit: CommitId | undefined): RemoteRef | undefined =>
    commit === undefined ? undefined : { name, object: commit, commit }
  return {
    live: ref(branchRef(branches.live), live),
    next: ref(branchRef(branches.next), next),
    local: true,
    names,
    place: (names) => repository.localRefs(names.map(tagRef)),
  }
}

async function readRemotely(searches: readonly TagSearch[], tag: TagName, project: Project): Promise<Found> {
  const {
    repository,
    config: { branches },
  } = project
  const [live, next] = [branchRef(branches.live), branchRef(branches.next)]
  const listed = await remoteTagRefs(repository, searches, [live, next])
  const refs = new Map(listed.map((ref) => [ref.name, ref]))
  if (!refs.has(tagRef(tag))) throw tagMissing(tag)
  return {
    live: refs.get(live),
    next: refs.get(next),
    local: false,
    names: [...refs.keys()].flatMap((name) => tagNameOf(name) ?? []),
    place: async (names) => names.flatMap((name) => refs.get(tagRef(name)) ?? []),
  }
}
