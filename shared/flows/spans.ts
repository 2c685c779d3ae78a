import type { Span } from '../core/detection.ts'
import { failure, quote } from '../core/error.ts'
import type { TrackTag } from '../core/tag-template.ts'
import { highestTag } from '../core/track-tags.ts'
import type { Repository } from './ports.ts'

/** A tag with the commit it points at. */
export interface PlacedTag extends TrackTag {
  readonly commit: string
}

/**
 * What happened up to `head` since the last of some tags: the commits that none of them has, and the files that differ
 * from the highest tag below head. The tags' commits need not be ancestors of head. Without a tag history counts from its
 * beginning, newest first, until `settles` says that the commits seen are enough.
 */
export async function spanSinceTags(
  repository: Repository,
  head: string,
  tags: readonly PlacedTag[],
  settles: (span: Span) => boolean,
): Promise<Span> {
  const last = highestTag(tags)
  if (!last) return spanFromBeginning(repository, head, settles)
  const commits = await repository.log({ tip: head, not: tags.map(({ commit }) => commit) })
  if (commits.length === 0) return { base: last.name, commits, changed: new Set() }
  const edge = new Set(commits.flatMap(({ parents }) => parents))
  const below = highestTag(tags.filter(({ commit }) => edge.has(commit)))
  const from = below?.commit ?? (await repository.mergeBase(last.commit, head))
  const changed = from === undefined ? await repository.listFiles(head) : await repository.changedFiles(from, head)
  return { base: (below ?? last).name, commits, changed: new Set(changed) }
}

/** How many commits of a history without a tag are looked at, step by step; what decides is mostly among the newest. */
const LOOKS = [200, 5000, undefined] as const

async function spanFromBeginning(
  repository: Repository,
  head: string,
  settles: (span: Span) => boolean,
): Promise<Span> {
  const changed = new Set(await repository.listFiles(head))
  for (const count of LOOKS) {
    const { commits, whole } = await repository.recent(head, count)
    const span = { base: undefined, commits, changed }
    if (whole || settles(span)) return span
  }
  return { base: undefined, commits: [], changed }
}

/** What happened between two commits; when `base` is no ancestor of `head`, since their merge base. */
export async function spanBetween(repository: Repository, base: string, head: string, label: string): Promise<Span> {
  const from = (await repository.isAncestor(base, head)) ? base : await repository.mergeBase(base, head)
  const commits = await repository.log({ tip: head, not: from === undefined ? [] : [from] })
  const changed = from === undefined ? await repository.listFiles(head) : await repository.changedFiles(from, head)
  return { base: label, commits, changed: new Set(changed) }
}

/**
 * The commit that a name from outside stands for: a tag, a branch, a full or short commit id.
 * Throws `commit-unknown` when neither the clone nor the remote knows it.
 */
export async function resolveCommit(repository: Repository, name: string, inputName: string): Promise<string> {
  const found = await findCommit(repository, name)
  if (found !== undefined) return found
  throw failure(
    'commit-unknown',
    `${inputName}: ${quote(name)} is no commit, tag or branch of this repository.`,
    'Give a tag, a branch or a commit that was pushed.',
  )
}

/** Like {@link resolveCommit}, undefined when nobody knows the name. The remote's word counts more than the clone's. */
export async function findCommit(repository: Repository, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined
  if (/[~^]/.test(name)) return (await repository.resolve([name]))[0]
  const refs = [`refs/tags/${name}`, `refs/heads/${name}`, name]
  if (FULL_ID.test(name)) return (await repository.resolve([name]))[0] ?? fetchCommit(repository, name)
  const remote = await repository.remoteRefs(name.startsWith('refs/') ? [name] : refs.slice(0, 2))
  const ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean)
  if (ref) return ref.commit
  return (await repository.resolve([name]))[0]
}

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** A ref, an id, or one of them with steps back: no range, no path, no search. */
const NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/

async function fetchCommit(repository: Repository, commit: string): Promise<string | undefined> {
  try {
    await repository.ensureCommits([commit])
  } catch {
    // The remote does not have it: that is the answer.
    return undefined
  }
  return (await repository.resolve([commit]))[0]
}
