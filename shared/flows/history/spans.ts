import { History, parentsOf } from '../../core/git/history.ts'
import type { Span } from '../../core/promote/detection.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { failure, quote, ReleaseTracksError } from '../../core/text/error.ts'
import type { Repository } from '../ports/repository.ts'

/** A tag with the commit it points at. */
export interface PlacedTag extends TrackTag {
  readonly commit: string
}

/** One question about history: what came since these tags. */
export interface TagSet {
  /** Up to which commit; undefined for the one of the whole look. */
  readonly head?: string
  readonly tags: readonly PlacedTag[]
  /** Where there is no tag: whether what was seen is enough. */
  readonly settles: (span: Span) => boolean
}

/**
 * What happened up to `head` since the last of some tags, for several sets of tags from one look at history: the commits
 * that no tag of the set has, and the files that differ from the set's highest tag below head. The tags' commits need not
 * be ancestors of head. Without a tag history counts from its beginning, newest first, until `settles` says that the
 * commits seen are enough.
 */
export async function spansSinceTags(repository: Repository, head: string, sets: readonly TagSet[]): Promise<Span[]> {
  const placed = sets.filter(({ tags }) => tags.length > 0)
  const history = await historyAbove(repository, head, placed)
  return Promise.all(
    sets.map(({ head: own = head, tags, settles }) => {
      const last = highestTag(tags)
      return last ? spanIn(history, repository, own, last, tags) : spanFromBeginning(repository, own, settles)
    }),
  )
}

/** All commits that any set of tags has not: those above what the last tags have in common, the tags' own lines with them. */
async function historyAbove(repository: Repository, head: string, sets: readonly TagSet[]): Promise<History> {
  const last = [...new Set(sets.flatMap(({ tags }) => highestTag(tags)?.commit ?? []))]
  if (last.length === 0) return new History([])
  const also = [...new Set(sets.flatMap(({ head = [], tags }) => tags.map(({ commit }) => commit).concat(head)))]
  const [one, other, ...more] = last as [string, string?, ...string[]]
  // Of two git finds out on the way what they have in common.
  if (other !== undefined && more.length === 0) {
    return new History(await repository.log({ tip: head, also, not: [], notShared: [one, other] }))
  }
  const floor = other === undefined ? one : await repository.mergeBase(...last)
  return new History(await repository.log({ tip: head, also, not: floor === undefined ? [] : [floor] }))
}

async function spanIn(
  history: History,
  repository: Repository,
  head: string,
  last: PlacedTag,
  tags: readonly PlacedTag[],
): Promise<Span> {
  const commits = history.between(
    head,
    tags.map(({ commit }) => commit),
  )
  if (commits.length === 0) return { base: last.name, commits, changed: new Set() }
  const edge = parentsOf(commits)
  const below = tags.filter(({ commit }) => edge.has(commit))
  const bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)]
  // Users of each of these tags get the next one: what differs from any of them is a change.
  const changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)))
  const changed = new Set(changes.flatMap((paths) => [...paths]))
  return { base: (highestTag(below) ?? last).name, commits, changed }
}

/** The merge base of two commits, which takes the history of both in a clone that lacks it. */
async function meet(repository: Repository, a: string, b: string): Promise<string | undefined> {
  if (!repository.complete) {
    await repository.ensure([
      { tip: a, not: [b] },
      { tip: b, not: [a] },
    ])
  }
  return repository.mergeBase(a, b)
}

/** The files that differ between `from` and `head`, read off the history at hand where that can tell. */
async function netChange(
  history: History,
  repository: Repository,
  from: string | undefined,
  head: string,
): Promise<Set<string>> {
  if (from === undefined) return new Set(await repository.listFiles(head, () => true))
  return history.changedSince(from, head) ?? new Set(await repository.changedFiles(from, head))
}

/** How many commits of a history without a tag are looked at, step by step; what decides is mostly among the newest. */
const LOOKS = [200, 5000, undefined] as const

async function spanFromBeginning(
  repository: Repository,
  head: string,
  settles: (span: Span) => boolean,
): Promise<Span> {
  if (head !== repository.head) await repository.ensureCommits([head])
  const changed = new Set(await repository.listFiles(head, () => true))
  for (const count of LOOKS) {
    const { commits, whole } = await repository.recent(head, count)
    const span = { base: undefined, commits, changed }
    if (whole || settles(span)) return span
  }
  return { base: undefined, commits: [], changed }
}

/** What happened between two commits; when `base` is no ancestor of `head`, since their merge base. */
export async function spanBetween(repository: Repository, base: string, head: string, label: string): Promise<Span> {
  const commits = await repository.log({ tip: head, not: [base] })
  const isBelow = commits.length === 0 || parentsOf(commits).has(base)
  const from = isBelow ? base : await repository.mergeBase(base, head)
  return {
    base: label,
    commits,
    changed: commits.length === 0 ? new Set() : await netChange(new History(commits), repository, from, head),
  }
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
    'Give a tag, a branch, or all digits of a commit that was pushed.',
  )
}

/** Like {@link resolveCommit}, undefined when nobody knows the name. The remote's word counts more than the clone's. */
export async function findCommit(repository: Repository, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined
  if (/[~^]/.test(name)) return (await repository.resolve([name]))[0]
  const refs = [`refs/tags/${name}`, `refs/heads/${name}`, name]
  if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase())
  const remote = await repository.remoteRefs(name.startsWith('refs/') ? [name] : refs.slice(0, 2))
  const ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean)
  // A complete clone is read without a further fetch, and the remote may have gone on since it was made.
  if (ref)
    return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit
  return (await repository.resolve([name]))[0]
}

/** git takes digits of either case and writes small ones. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
/** A ref, an id, or one of them with steps back: no range, no path, no search. */
const NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/

/** The commit with its tree, fetched where it is not here; undefined where the remote does not have it either. */
async function bringCommit(repository: Repository, commit: string): Promise<string | undefined> {
  const [known] = await repository.resolve([commit])
  if (known !== undefined) return known
  try {
    await repository.ensureCommits([commit])
  } catch (error) {
    // The remote does not have it: that is the answer.
    if (error instanceof ReleaseTracksError && error.code === 'not-on-remote') return undefined
    throw error
  }
  return (await repository.resolve([commit]))[0]
}
