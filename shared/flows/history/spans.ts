import { History, parentsOf } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import { writtenFiles } from '../../core/git/own-commits.ts'
import type { Span } from '../../core/promote/detection.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import type { Range, ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { readVersionChanges, type VersionStep } from './version-changes.ts'

/** One question about history: what came since one of these tags. */
export interface TagSet {
  /** Up to which commit; undefined for the one of the whole look. */
  readonly head?: CommitId
  /** Which files are asked about: of what else differs the answer may tell nothing, or the path alone. */
  readonly paths: (path: string) => boolean
  /** See `tagsHeld`: none, one, or two of which the first is higher and the second may have more. */
  readonly tags: readonly PlacedTag[]
  /** Where there is no tag: whether what was seen is enough. */
  readonly settles: (span: Span) => Promise<boolean>
}

/** What has to be there to tell what came since tags. */
export function rangesSince(head: CommitId, tags: readonly PlacedTag[]): Range[] {
  const [top, own] = tags
  const ranges = tags.map(({ commit }) => ({ tip: head, not: [commit] }))
  return top && own ? [...ranges, { tip: top.commit, not: [own.commit] }] : ranges
}

/**
 * What happened up to `head` since tags, for several sets of tags from one look at history: the commits that the tag has not, and the files
 * that differ from it. Its commit need not be an ancestor of head. Without a tag history counts from its beginning, newest first, until
 * `settles` says that the commits seen are enough.
 */
export async function spansSinceTags(repository: Repository, head: CommitId, sets: readonly TagSet[]): Promise<Span[]> {
  const [tip] = await repository.ensureCommits([head])
  const looks = await Promise.all(sets.map((set) => lookOf(repository, tip, set)))
  const wanted = (path: string) => sets.some(({ paths }) => paths(path))
  const history = await historyAbove(repository, tip, looks, wanted)
  return Promise.all(
    looks.map(({ head, base, settles }) =>
      base ? spanIn(history, repository, head, base) : spanFromBeginning(repository, head, settles),
    ),
  )
}

/** A tag whose commit is here. */
interface ReadableTag extends PlacedTag {
  readonly commit: ReadableCommit
}

/** A question whose commits are here, with the one tag that decides. */
interface Look extends Pick<TagSet, 'settles'> {
  readonly head: ReadableCommit
  readonly base: ReadableTag | undefined
}

async function lookOf(
  repository: Repository,
  tip: ReadableCommit,
  { head = tip, tags, settles }: TagSet,
): Promise<Look> {
  const [end, ...commits] = await repository.ensureCommits([head, ...tags.map(({ commit }) => commit)])
  const here = tags.map((tag, at) => ({ ...tag, commit: commits[at] as ReadableCommit }))
  return { head: end, base: await baseOf(repository, here), settles }
}

/** The higher tag, or the other one where that has all of it. */
async function baseOf(repository: Repository, [top, own]: readonly ReadableTag[]): Promise<ReadableTag | undefined> {
  return top && own && (await repository.isAncestor(top.commit, own.commit)) ? own : top
}

/** All commits that any base has not: those above what the bases have in common, the bases' own lines with them. */
async function historyAbove(
  repository: Repository,
  head: ReadableCommit,
  looks: readonly Look[],
  wanted: (path: string) => boolean,
): Promise<History> {
  const placed = looks.filter(({ base }) => base !== undefined)
  const bases = [...new Set(placed.flatMap(({ base }) => base?.commit ?? []))]
  if (bases.length === 0) return new History([])
  const also = [...new Set([...bases, ...placed.map((each) => each.head)])]
  const [one, other, ...more] = bases as [ReadableCommit, ReadableCommit?, ...ReadableCommit[]]
  // Of two git finds out on the way what they have in common.
  if (other !== undefined && more.length === 0) {
    return new History(await repository.log({ tip: head, also, not: [], notShared: [one, other] }, wanted))
  }
  const floor = other === undefined ? one : await repository.mergeBase(...bases)
  return new History(await repository.log({ tip: head, also, not: floor === undefined ? [] : [floor] }, wanted))
}

async function spanIn(
  history: History,
  repository: Repository,
  head: ReadableCommit,
  base: ReadableTag,
): Promise<Span> {
  return spanFrom(history, repository, base.name, { from: base.commit, to: head })
}

/** A span between two commits, with the files that differ, read off the history at hand where that can tell. */
async function spanFrom(
  history: History,
  repository: Repository,
  base: string,
  ends: { readonly from: ReadableCommit; readonly to: ReadableCommit },
): Promise<Span> {
  const { from, to } = ends
  const commits = history.between(to, [from])
  if (commits.length === 0) return { base, commits, changed: new Set() }
  const differing = history.changedSince(from, to)
  const changed = new Set(differing?.map(({ path }) => path) ?? (await repository.changedFiles(from, to)))
  return { base, commits, changed, ends: { from, to, differing } }
}

/** A span, and which of its files are asked about. */
export interface AskedSpan {
  readonly span: Span
  readonly paths: (path: string) => boolean
}

/**
 * The same spans without files that differ in nothing but versions of the tracks and what follows them: those lines are written by bumps
 * alone, and count for nobody, in whosever commit they stand.
 */
export async function withoutVersions(asked: readonly AskedSpan[], project: Project): Promise<Span[]> {
  const { config } = project
  const { isVersioned } = writtenFiles(config)
  const steps = new Map<string, VersionStep>()
  for (const { span, paths } of asked) {
    if (span.ends && [...span.changed].some((path) => isVersioned(path) && paths(path))) {
      const { from, to, differing } = span.ends
      steps.set(keyOf(span.ends), { from: differing ?? from, to })
    }
  }
  const found = await readVersionChanges([...steps.values()], project)
  const versions = new Map([...steps.keys()].map((key, index) => [key, found[index]]))
  return asked.map(({ span }) => {
    const ofVersions = span.ends && versions.get(keyOf(span.ends))
    return ofVersions ? { ...span, changed: new Set([...span.changed].filter((path) => !ofVersions.has(path))) } : span
  })
}

function keyOf({ from, to }: NonNullable<Span['ends']>): string {
  return `${from} ${to}`
}

/** How many commits of a history without a tag are looked at, step by step; what decides is mostly among the newest. */
const LOOKS = [200, 5000, undefined] as const

async function spanFromBeginning(
  repository: Repository,
  head: ReadableCommit,
  settles: TagSet['settles'],
): Promise<Span> {
  const changed = new Set(await repository.listFiles(head, () => true))
  for (const count of LOOKS) {
    const { commits, whole } = await repository.recent(head, count)
    const span = { base: undefined, commits, changed }
    if (whole || (await settles(span))) return span
  }
  return { base: undefined, commits: [], changed }
}

/** What happened between two commits; when `base` is no ancestor of `head`, since their merge base. */
export async function spanBetween(
  repository: Repository,
  base: ReadableCommit,
  head: ReadableCommit,
  label: string,
): Promise<Span> {
  const commits = await repository.log({ tip: head, not: [base] })
  if (commits.length === 0) return { base: label, commits, changed: new Set() }
  const from = parentsOf(commits).has(base) ? base : await repository.mergeBase(base, head)
  if (from === undefined) {
    return { base: label, commits, changed: new Set(await repository.listFiles(head, () => true)) }
  }
  return { ...(await spanFrom(new History(commits), repository, label, { from, to: head })), commits }
}
