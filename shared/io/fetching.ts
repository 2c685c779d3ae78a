import type { Range } from '../flows/ports.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** git's word for "all of history" (git-fetch, --unshallow). */
const EVERYTHING = 2147483647

/** How deep to look, in steps. */
const DEPTHS = [32, 256, 2048, 16384, EVERYTHING] as const

/** What is to be there: ranges with their files, and commits without history. `depth` is a guess how deep the ranges are. */
export interface Wanted {
  readonly ranges: readonly Range[]
  readonly alone: readonly string[]
  readonly depth: number | undefined
}

/**
 * Makes ranges answerable as in a full clone: fetches commits and trees, no blobs, deeper until no cut can change an answer.
 * In a complete clone it fetches only what is newer than the clone.
 */
export async function ensureRanges(store: Store, { ranges, alone, depth }: Wanted, complete: boolean): Promise<void> {
  const ends = [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])]
  if (complete) {
    const missing = await findMissing(store, ends)
    if (missing.length > 0) await fetchObjects(store, missing)
    return
  }
  if (ranges.length === 0) return ensureCommits(store, alone)
  const first = Math.max(depth ?? 0, DEPTHS[0])
  for (const step of [first, ...DEPTHS.filter((each) => each > first)]) {
    await fetchObjects(store, ends, step)
    if (await areExact(store, ranges)) return
  }
}

/** Fetches the newest commits of a history, `count` deep; all of it when `count` is undefined. Tells whether that is all there is. */
export async function ensureDepth(store: Store, tip: string, count: number | undefined): Promise<boolean> {
  await fetchObjects(store, [tip], count ?? EVERYTHING)
  const cuts = store.shallowCommits()
  if (cuts.length === 0) return true
  const reached = await datedCommits(store, [tip], [])
  return !cuts.some((cut) => reached.has(cut))
}

/** Fetches commits that are not here, each with its tree and no history. */
export async function ensureCommits(store: Store, commits: readonly string[]): Promise<void> {
  const missing = await findMissing(store, commits)
  if (missing.length > 0) await fetchObjects(store, missing, 1)
}

/** Fetches blobs that are not here, all in one request. */
export async function ensureBlobs(store: Store, blobs: readonly string[]): Promise<void> {
  const missing = await findMissing(store, blobs)
  if (missing.length > 0) await fetchObjects(store, missing)
}

/** Fetches objects by id, in one request; ids go through standard input, since a command line has an end. */
async function fetchObjects({ remote }: Store, oids: readonly string[], depth?: number): Promise<void> {
  const deep = depth === undefined ? [] : [`--depth=${depth}`]
  await remote.read([...FETCH, '--filter=blob:none', ...deep, '--stdin', REMOTE], { input: lines(oids) })
}

/** The options of every fetch: no ref is written, no tag followed. */
export const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'] as const

function lines(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join('')
}

/** Which of some objects are not here. */
export async function findMissing({ git }: Store, oids: readonly string[]): Promise<string[]> {
  const output = await git.text(['cat-file', '--batch-check=%(objecttype)'], {
    input: lines(oids),
  })
  const answers = output.split('\n')
  return oids.filter((_, index) => answers[index]?.endsWith(' missing'))
}

/**
 * Whether the cuts of the shallow store leave every range as it is in full history: no commit of a range is cut,
 * and every cut in reach is older than every commit of the range, so that nothing behind a cut can contain one of them.
 * Like git's own walk this trusts commit dates to ascend with history (git-rev-list limits by date, too).
 */
async function areExact(store: Store, ranges: readonly Range[]): Promise<boolean> {
  const cuts = store.shallowCommits()
  if (cuts.length === 0) return true
  const ends = [...new Set(ranges.flatMap(({ tip, not }) => [tip, ...not]))]
  const [reached, ...spans] = await Promise.all([
    datedCommits(store, ends, []),
    ...ranges.map(({ tip, not }) => datedCommits(store, [tip], not)),
  ])
  const cutDates = cuts.flatMap((cut) => reached?.get(cut) ?? [])
  const newestCut = Math.max(Number.NEGATIVE_INFINITY, ...cutDates)
  const cutSet = new Set(cuts)
  return spans.every((span) => [...span].every(([commit, date]) => !cutSet.has(commit) && date > newestCut))
}

async function datedCommits(
  { git }: Store,
  tips: readonly string[],
  not: readonly string[],
): Promise<Map<string, number>> {
  const output = await git.text([
    'rev-list',
    '--timestamp',
    '--end-of-options',
    ...tips,
    ...not.map((commit) => `^${commit}`),
  ])
  return new Map(
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)]),
  )
}
