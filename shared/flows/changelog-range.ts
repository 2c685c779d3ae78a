import { tagsOffered } from '../core/changelog/since.ts'
import type { TrackTag } from '../core/tag-template.ts'
import { highestBelow } from '../core/track-tags.ts'
import type { ChangelogChoice } from './changelog-request.ts'
import type { Repository } from './ports.ts'
import { findPrevious, type PreviousTag } from './previous-tag.ts'
import type { Run } from './run.ts'
import { resolveCommit } from './spans.ts'
import { listTags, type TagList } from './tag-list.ts'

/** From where to where a changelog goes, all of it there to be read. */
export interface ChangelogRange {
  /** The commit that is released. */
  readonly head: string
  /** Undefined for a track's first release. */
  readonly previous: (PreviousTag & { readonly commit: string }) | undefined
}

/** Finds the commits that a changelog goes from and to, and fetches what lies between. Throws `tag-missing`, `commit-unknown`. */
export async function findRange(choice: ChangelogChoice, { repository, config }: Run): Promise<ChangelogRange> {
  const { tag, track, since } = choice
  const list = await listTags(repository, track, tag?.name)
  const candidates = tag && since === 'channel' ? tagsOffered(list.tags, tag.channel, config.channels) : list.tags
  const first = tag && highestBelow(candidates, tag.version)
  const commits = await placeTags(list, [tag, first])
  const head = (tag && commits.get(tag.name)) ?? (await findHead(choice, repository))
  const isHere = list.local && (tag !== undefined || choice.head === '')
  const isAncestor = async (name: string) => {
    const commit = commits.get(name) ?? (await placeTags(list, [{ name }])).get(name)
    if (commit === undefined) return false
    commits.set(name, commit)
    if (!isHere) await repository.ensure([{ tip: head, not: [commit] }])
    return repository.isAncestor(commit, head)
  }
  const previous = await findPrevious(candidates, tag?.version, isAncestor)
  if (!previous) {
    if (!isHere) await repository.ensure([{ tip: head, not: [] }], [], WHOLE_HISTORY)
    return { head, previous: undefined }
  }
  return { head, previous: { ...previous, commit: commits.get(previous.name) as string } }
}

/** git's word for "all of history" (git-fetch, --unshallow). */
const WHOLE_HISTORY = 2147483647

async function placeTags(
  list: TagList,
  tags: readonly (Pick<TrackTag, 'name'> | undefined)[],
): Promise<Map<string, string>> {
  const refs = await list.place(tags.flatMap((tag) => tag?.name ?? []))
  return new Map(refs.map(({ name, commit }) => [name.slice('refs/tags/'.length), commit]))
}

function findHead({ head }: ChangelogChoice, repository: Repository): Promise<string> | string {
  return head === '' ? repository.head : resolveCommit(repository, head, 'head')
}
