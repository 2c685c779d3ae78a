import { History, parentsOf } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import { writtenFiles } from '../../core/git/own-commits.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import type { Span } from '../../core/promote/detection.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import type { Range, ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { type CarrierPaths, type Net, netIn, readNet, touchingAll } from './net-log.ts'
import { readVersionChanges, type VersionStep } from './version-changes.ts'

/** One question about history: what came since one of these tags. */
export interface TagSet {
  /** Up to which commit; undefined for the one of the whole look. */
  readonly head?: CommitId
  /** Which files are asked about: what else differs may be left out of the answer. */
  readonly paths: TrackPaths
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
export async function spansSinceTags(
  repository: Repository,
  head: CommitId,
  sets: readonly TagSet[],
  carriers: CarrierPaths,
): Promise<Span[]> {
  const [tip] = await repository.ensureCommits([head])
  const looks = await Promise.all(sets.map((set) => lookOf(repository, tip, set)))
  const based = looks.flatMap(({ head, base, paths }) => (base ? [{ from: base.commit, to: head, paths }] : []))
  const found = (await readNet(repository, based, carriers)).values()
  return Promise.all(
    looks.map(({ base, ...look }) => {
      if (!base) return spanFromBeginning(repository, look)
      const { commits, changed, ends } = found.next().value as Net
      return { base: base.name, commits, changed, ...(ends && { ends }) }
    }),
  )
}

/** A tag whose commit is here. */
interface ReadableTag extends PlacedTag {
  readonly commit: ReadableCommit
}

/** A question whose commits are here, with the one tag that decides. */
interface Look extends Pick<TagSet, 'settles' | 'paths'> {
  readonly head: ReadableCommit
  readonly base: ReadableTag | undefined
}

async function lookOf(
  repository: Repository,
  tip: ReadableCommit,
  { head = tip, tags, settles, paths }: TagSet,
): Promise<Look> {
  const [end, ...commits] = await repository.ensureCommits([head, ...tags.map(({ commit }) => commit)])
  const here = tags.map((tag, at) => ({ ...tag, commit: commits[at] as ReadableCommit }))
  return { head: end, base: await baseOf(repository, here), settles, paths }
}

/** The higher tag, or the other one where that has all of it. */
async function baseOf(repository: Repository, [top, own]: readonly ReadableTag[]): Promise<ReadableTag | undefined> {
  return top && own && (await repository.isAncestor(top.commit, own.commit)) ? own : top
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
const LOOKS = [200, 5000] as const

async function spanFromBeginning(repository: Repository, { head, settles, paths }: Omit<Look, 'base'>): Promise<Span> {
  const changed = new Set(await repository.listFiles(head, () => true))
  let span: Span = { base: undefined, commits: [], changed }
  for (const count of LOOKS) {
    span = { ...span, ...(await repository.recent(head, count)) }
    if (span.whole || (await settles(span))) return span
  }
  return { ...span, commits: await touchingAll(repository, head, span, paths), whole: true }
}

/** What happened between two commits; when `base` is not an ancestor of `head`, since their merge base. */
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
  const { changed, ends } = await netIn(new History(commits), repository, { from, to: head })
  return { base: label, commits, changed, ...(ends && { ends }) }
}
