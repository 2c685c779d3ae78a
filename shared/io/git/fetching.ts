import { type CommitGraph, guessLength, hasOneMeeting, judgeSpan, parseGraph } from '../../core/git/commit-graph.ts'
import { rawParents } from '../../core/git/git-objects.ts'
import type { CommitId, ObjectId } from '../../core/git/names.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import type { Range } from '../../flows/ports/repository.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/**
 * How deep to look, in steps, and then at all of history: each step costs as much as what it brings, and beyond some thousand commits a
 * server works longer to find what is still missing than to send everything.
 */
const DEPTHS = [32, 256, 2048, undefined] as const

/**
 * From so deep on, where a range ends and what is wanted alone are mostly on the way down from the tip, and asking for them as well would
 * bring as much again. Of less history that is little, and saves a request where they are not.
 */
const DEEP = 64

/** So many commits tell at what pace they came. */
const TELLING = 256

/** What is to be there: ranges with their files, and commits without history. `depth` is a guess how deep the ranges are. */
export interface Wanted {
  readonly ranges: readonly Range[]
  readonly alone: readonly ObjectId[]
  readonly depth: number | undefined
}

/** Asks the remote whether no commit of `commits` is an ancestor of one of `not`; false also where it cannot tell. */
export type AskWhetherNew = (commits: readonly CommitId[], not: readonly CommitId[]) => Promise<boolean>

/** Fetches what is newer than a clone with all of its history. */
export async function ensureNewest(store: Store, commits: readonly string[]): Promise<void> {
  const missing = await findMissing(store, commits)
  if (missing.length > 0) await fetchObjects(store, missing)
}

/**
 * Makes ranges answerable as in a full clone: fetches commits and trees, no blobs, deeper until no cut can change an answer.
 * Two ranges between the same commits, one each way, make their merge base answerable, too.
 */
export async function ensureRanges(
  store: Store,
  { ranges, alone, depth }: Wanted,
  areNew: AskWhetherNew,
): Promise<void> {
  if (ranges.length === 0) return ensureCommits(store, alone)
  const first = Math.max(depth ?? 0, DEPTHS[0])
  const isDeep = first > DEEP
  const ends = endsOf(ranges, isDeep ? [] : alone)
  if (store.deepened && alone.length === 0 && (await areHere(store, ends)) && (await areExact(store, ranges, areNew)))
    return
  const tips = { of: [...new Set(ranges.map(({ tip }) => tip))], depth: first }
  const steps = [first, ...DEPTHS.filter((each) => each === undefined || each > first)].map((depth) => ({
    of: ends,
    depth,
  }))
  let least = 0
  for (const { of, depth } of isDeep ? [tips, ...steps] : steps) {
    if (depth !== undefined && depth < least) continue
    await deepen(store, of, depth)
    if ((of === ends || (await areHere(store, ends))) && (await areExact(store, ranges, areNew))) break
    if (depth !== undefined && depth >= TELLING) least = (await guessLengthOf(store, ranges)) / 2
  }
  if (isDeep && alone.length > 0) await ensureCommits(store, alone)
}

function endsOf(ranges: readonly Range[], alone: readonly string[]): string[] {
  return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])]
}

/** Fetches histories so deep, or all of them. git also cuts what is here at the new depth; where history went on, it goes on again after it. */
export async function deepen(store: Store, wanted: readonly string[], depth: number | undefined): Promise<void> {
  const ends = await withoutMade(store, wanted)
  if (ends.length === 0) return
  if (depth === undefined) return fetchWhole(store, ends)
  const before = store.deepened ? new Set(store.shallowCommits()) : undefined
  await fetchObjects(store, ends, depth)
  store.deepened = true
  const added = before && store.shallowCommits().filter((cut) => !before.has(cut))
  if (added && added.length > 0) await join(store, added)
}

/** Commits that the remote can have: of one that was made here, what it was made upon. */
async function withoutMade({ objects, made }: Store, wanted: readonly string[]): Promise<string[]> {
  const found = new Set(wanted)
  for (const oid of found) {
    if (!made.has(oid)) continue
    found.delete(oid)
    const [commit] = await objects.read([oid])
    for (const parent of commit ? rawParents(commit) : []) found.add(parent)
  }
  return [...found]
}

/**
 * Fetches all of some histories as a clone does, in one request that tells of nothing that is here: a server that knows of cuts looks for
 * what lies below them, commit by commit, and cannot send what it has packed already.
 */
async function fetchWhole(store: Store, ends: readonly string[]): Promise<void> {
  const cuts = store.shallowCommits()
  store.cutAt([])
  try {
    const options = [...FETCH, '--refetch', '--update-shallow', '--filter=blob:none', '--stdin', REMOTE]
    await store.remote.read(options, { input: lines(ends) })
  } catch (error) {
    store.cutAt(cuts)
    throw error
  }
  store.deepened = true
}

/** Takes away cuts whose parents are here. */
async function join(store: Store, cuts: readonly string[]): Promise<void> {
  const found = (await store.objects.read(cuts)).filter((commit) => commit !== undefined)
  const commits = found.map((commit) => ({ oid: commit.oid, parents: rawParents(commit) }))
  const missing = new Set(
    await findMissing(
      store,
      commits.flatMap(({ parents }) => parents),
    ),
  )
  const joined = new Set(
    commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid),
  )
  if (joined.size > 0) store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)))
}

/** Fetches commits that are not here, each with its tree and no history. */
export async function ensureCommits(store: Store, commits: readonly ObjectId[]): Promise<void> {
  const missing = await findMissing(store, commits)
  if (missing.length > 0) await fetchObjects(store, missing, 1)
}

/** Fetches blobs that are not here, all in one request. */
export async function ensureBlobs(store: Store, blobs: readonly string[]): Promise<void> {
  const missing = await findMissing(store, blobs)
  if (missing.length > 0) await store.remote.read([...ALONE, ...FETCH, '--stdin', REMOTE], { input: lines(missing) })
}

/** Tells the remote of no commit that is here: it would take the commit's files to be here as well (git's own lazy fetch does so). */
const ALONE = ['-c', 'fetch.negotiationAlgorithm=noop'] as const

/** Fetches objects by id, in one request; ids go through standard input, since a command line has an end. */
async function fetchObjects(store: Store, oids: readonly string[], depth?: number): Promise<void> {
  const deep = depth === undefined ? [] : [`--depth=${depth}`]
  const fetch = (wanted: readonly string[]) =>
    store.remote.read([...FETCH, '--filter=blob:none', ...deep, '--stdin', REMOTE], { input: lines(wanted) })
  try {
    await fetch(oids)
  } catch (error) {
    if (!isUnknown(error)) throw error
    // A tag may name a file: the filter leaves it out where a tree that comes along has it, and git then says that the answer is incomplete.
    const files = new Set(await findMissing(store, oids))
    if (files.size === 0 || files.size === oids.length) throw error
    await ensureBlobs(store, [...files])
    await fetch(oids.filter((oid) => !files.has(oid)))
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof ReleaseTracksError && error.code === 'git-failed'
}

/** The options of every fetch: no ref is written, no tag followed. */
export const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'] as const

function lines(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join('')
}

/** Which of some objects are not here. */
export async function findMissing({ objects }: Pick<Store, 'objects'>, oids: readonly string[]): Promise<string[]> {
  const found = await objects.look(oids)
  return oids.filter((_, index) => found[index] === undefined)
}

/**
 * Fetches commits with their history, without trees. What else a tag may name comes as well: the filter leaves that out, and git
 * then finds that the remote did not send all of what it was asked for.
 */
export async function fetchHistory(store: Store, oids: readonly string[], deep: readonly string[] = []): Promise<void> {
  const fetch = (filter: string, wanted: readonly string[]) =>
    store.remote.read([...FETCH, `--filter=${filter}`, ...deep, '--stdin', REMOTE], { input: lines(wanted) })
  try {
    await fetch('tree:0', oids)
  } catch (error) {
    if (!isUnknown(error)) throw error
    await fetch('blob:none', await findMissing(store, oids))
  }
}

/** Whether all of some objects are here; after a lost race a branch of the remote may have gone on. */
async function areHere(store: Store, oids: readonly string[]): Promise<boolean> {
  return (await findMissing(store, oids)).length === 0
}

/** Whether the cuts of the store leave every range as it is in full history; see {@link judgeSpan}. */
async function areExact(store: Store, ranges: readonly Range[], areNew: AskWhetherNew): Promise<boolean> {
  const cuts = new Set(store.shallowCommits())
  if (cuts.size === 0) return true
  const graph = await loadGraph(store, endsOf(ranges, []))
  if (!graph) return false
  const verdicts = ranges.map((range) => judgeSpan(graph, cuts, range))
  if (verdicts.some((verdict) => verdict === 'cut' || (verdict !== 'exact' && !verdict.likely))) return false
  if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b))) return false
  const answers = await Promise.all(
    verdicts.map((verdict, index) => {
      const { not } = ranges[index] as Range
      return typeof verdict === 'string' ? true : areNew(verdict.lowest, not)
    }),
  )
  return answers.every(Boolean)
}

/** About how many commits the longest range has; a step that would bring far fewer costs much and settles nothing. */
async function guessLengthOf(store: Store, ranges: readonly Range[]): Promise<number> {
  const graph = await loadGraph(store, endsOf(ranges, []))
  return graph ? Math.max(...ranges.map((range) => guessLength(graph, range))) : 0
}

/** The commits that are compared both ways. */
function pairsOf(ranges: readonly Range[]): [string, string][] {
  const ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`))
  return ranges.flatMap(({ tip, not }): [string, string][] => {
    const [other] = not
    return not.length === 1 && other !== undefined && ways.has(`${other} ${tip}`) ? [[tip, other]] : []
  })
}

/** What some commits descend from, as far as it is here; undefined when one of them is not. */
async function loadGraph({ git }: Store, ends: readonly string[]): Promise<CommitGraph | undefined> {
  const options = ['--topo-order', '--timestamp', '--parents', '--end-of-options']
  const { code, stdout } = await git.run(['rev-list', ...options, ...ends], { codes: [0, 128] })
  return code === 0 ? parseGraph(stdout.toString('utf8')) : undefined
}
