import type { Commit, FileChange } from '../../core/git/commit.ts'
import { History } from '../../core/git/history.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { literally, unitedPathspecs, withCalled } from '../../core/paths/pathspecs.ts'
import type { Span } from '../../core/promote/detection.ts'
import type { CommitLook, ReadableCommit, ReadableRange, Repository } from '../ports/repository.ts'

/** Two commits, and which files are asked about. */
export interface NetQuestion {
  readonly from: ReadableCommit
  readonly to: ReadableCommit
  readonly paths: TrackPaths
}

/** What lies between two commits: those of `to` that `from` has not and that touch a file asked about, newest first, and the files that differ. */
export interface Net {
  readonly commits: readonly Commit[]
  readonly changed: ReadonlySet<string>
  /** Undefined where there is nothing between them. */
  readonly ends: Span['ends'] | undefined
}

/** The files that carry versions, or follow those that do; what differs of them is told wherever they are. */
export interface CarrierPaths {
  readonly isCarrier: (path: string) => boolean
  /** What they are called. */
  readonly names: readonly string[]
}

/**
 * Reads what lies between commits, for several pairs from one look at history. A short history is read whole, in one git process. Of a long
 * one git lists what touches files asked about, and of each commit is kept what can count: it costs what the answer is worth.
 */
export async function readNet(
  repository: Repository,
  asked: readonly NetQuestion[],
  carriers: CarrierPaths,
  most = SHORT,
): Promise<Net[]> {
  const pairs = [...new Map(asked.map((each) => [keyOf(each), each])).values()].filter(({ from, to }) => from !== to)
  if (pairs.length === 0) return asked.map(() => NOTHING)
  const range = await rangeOver(repository, pairs)
  const commits = await repository.log(range, most + 1)
  if (commits.length > most) return readLong(repository, { asked, pairs, range, newest: commits }, carriers)
  const history = new History(commits)
  return Promise.all(asked.map((each) => netIn(history, repository, each)))
}

/** So many commits are a short history. */
const SHORT = 1000

/** What lies between two commits of a history at hand, with the files that differ read off it where it can tell. */
export async function netIn(
  history: History,
  repository: Repository,
  { from, to }: Pick<NetQuestion, 'from' | 'to'>,
): Promise<Net> {
  const commits = history.between(to, [from])
  if (commits.length === 0) return NOTHING
  const differing = history.changedSince(from, to)
  const changed = new Set(differing?.map(({ path }) => path) ?? (await repository.changedFiles(from, to)))
  return { commits, changed, ends: { from, to, differing } }
}

interface LongLook {
  readonly asked: readonly NetQuestion[]
  /** Those that differ. */
  readonly pairs: readonly NetQuestion[]
  readonly range: ReadableRange
  /** The newest commits between them, which tell what most of them touch. */
  readonly newest: readonly Commit[]
}

async function readLong(
  repository: Repository,
  { asked, pairs, range: around, newest }: LongLook,
  { isCarrier, names }: CarrierPaths,
): Promise<Net[]> {
  const pathspecs = await wordsOf(asked.map(({ paths }) => paths))
  const differing = repository.differences(
    pairs.map(({ from, to }) => [from, to]),
    withCalled(pathspecs, names),
  )
  const differences = new Map(
    (await differing).map((changes, at) => [
      keyOf(pairs[at] as NetQuestion),
      {
        changed: new Set(changes.map(({ path }) => path)),
        differing: changes.filter(({ path }) => isCarrier(path)),
      },
    ]),
  )
  const look = lookFor(
    asked.map(({ paths }) => paths),
    pathspecs,
    newest,
  )
  const isNet = anyOf(
    [...differences.values()].map(
      ({ changed }) =>
        (path: string) =>
          changed.has(path),
    ),
  )
  const { range, between } = await readOrder(repository, pairs, around)
  const commits = await readTouching(repository, range, look, isNet)
  const found = asked.map((each) => {
    const { changed, differing } = differences.get(keyOf(each)) ?? { changed: NOTHING.changed, differing: [] }
    return { each, commits: between(commits, each), changed, differing }
  })
  const open = found.flatMap(({ each, commits, changed }) => openOf(commits, changed, each.paths))
  const merges = await touchingMerges(repository, range, open, look)
  return found.map(({ each, commits, changed, differing }) => {
    const all = [...between(merges, each), ...commits]
    return all.length === 0 ? NOTHING : { commits: all, changed, ends: { from: each.from, to: each.to, differing } }
  })
}

/** A range that holds all that is asked about, and those of its commits, as they were listed, that lie between the commits of a pair. */
interface Order {
  readonly range: ReadableRange
  readonly between: (listed: readonly Commit[], pair: NetQuestion) => readonly Commit[]
}

async function readOrder(repository: Repository, pairs: readonly NetQuestion[], range: ReadableRange): Promise<Order> {
  const unlessNone =
    (between: Order['between']): Order['between'] =>
    (listed, pair) =>
      pair.from === pair.to || listed.length === 0 ? [] : between(listed, pair)
  if (pairs.length === 1) return { range, between: unlessNone((listed) => listed) }
  const [tip, ...heads] = [...new Set(pairs.map(({ to }) => to))]
  if (tip === undefined || heads.length > 0) {
    const parents = await repository.parents(range)
    return { range, between: unlessNone((listed, { from, to }) => new History(listed, parents).between(to, [from])) }
  }
  // All leads up to one head, so what is to be known is only what each base has of it, which is mostly little.
  const [first, ...bases] = pairs.map(({ from }) => from) as [ReadableCommit, ...ReadableCommit[]]
  const floor = await repository.mergeBase(first, ...bases)
  const not = floor === undefined ? [] : [floor]
  const parents = await repository.parents({ tip: first, also: bases, not })
  return {
    range: { tip, not },
    between: unlessNone((listed, { from }) => new History(listed, parents).outside([from])),
  }
}

const NOTHING: Net = { commits: [], changed: new Set(), ends: undefined }

/**
 * The commits of a whole history that touch a file asked about, newest first; `changed` are the files that there are at its end, and `newest`
 * the commits next to it.
 */
export async function touchingAll(
  repository: Repository,
  head: ReadableCommit,
  { changed, commits: newest }: Pick<Span, 'changed' | 'commits'>,
  paths: TrackPaths,
): Promise<Commit[]> {
  const [range, pathspecs] = await Promise.all([repository.allOf(head), wordsOf([paths])])
  const look = lookFor([paths], pathspecs, newest)
  const commits = await readTouching(repository, range, look, (path) => changed.has(path))
  return [...(await touchingMerges(repository, range, openOf(commits, changed, paths), look)), ...commits]
}

/**
 * What to look for. To have git pick the commits makes it compare each of them twice, so where most of the newest touch what is asked about,
 * all are read.
 */
function lookFor(
  paths: readonly TrackPaths[],
  pathspecs: CommitLook['pathspecs'],
  newest: readonly Commit[],
): CommitLook {
  const wanted = anyOf(paths)
  const touching = newest.filter(({ changes }) => changes.some(({ path }) => wanted(path)))
  return { pathspecs: touching.length * 2 > newest.length ? undefined : pathspecs, wanted }
}

/**
 * The commits that touch a wanted file. Contents are read in a second look, and only of files that differ net and may be again what they
 * were before: what took a change back cannot be told without.
 */
async function readTouching(
  repository: Repository,
  range: ReadableRange,
  look: CommitLook,
  isNet: (path: string) => boolean,
): Promise<readonly Commit[]> {
  const { commits, returned } = await repository.touching(range, look)
  const open = new Set([...returned].filter(isNet))
  if (open.size === 0) return commits
  const told = new Map<string, Map<string, FileChange>>()
  await repository.changes(range, { pathspecs: wordsFor([...open], look) }, ({ sha, changes }) => {
    told.set(sha, new Map(changes.flatMap((each) => (open.has(each.path) ? [[each.path, each]] : []))))
  })
  const withContents = (commit: Commit): Commit => {
    const of = told.get(commit.sha)
    return of ? { ...commit, changes: commit.changes.map((each) => of.get(each.path) ?? each) } : commit
  }
  return commits.map(withContents)
}

/** The files asked about that differ though no commit touches them: a merge brought them. */
function openOf(commits: readonly Commit[], changed: ReadonlySet<string>, paths: TrackPaths): string[] {
  const touched = new Set<string>()
  for (const { changes } of commits) for (const { path } of changes) touched.add(path)
  return [...changed].filter((path) => !touched.has(path) && paths(path))
}

async function touchingMerges(
  repository: Repository,
  range: ReadableRange,
  open: readonly string[],
  look: CommitLook,
): Promise<readonly Commit[]> {
  if (open.length === 0) return []
  return (await repository.touching(range, { ...look, pathspecs: wordsFor(open, look), merges: true })).commits
}

function wordsFor(paths: readonly string[], { pathspecs }: CommitLook): CommitLook['pathspecs'] {
  return paths.length > MOST_PATHS ? pathspecs : paths.map(literally)
}

/** How many paths are named in one command line, which ends at some 32,000 characters on Windows. */
const MOST_PATHS = 100

/** All commits between any of the pairs: those above what their beginnings have in common, the beginnings' own lines with them. */
async function rangeOver(repository: Repository, pairs: readonly NetQuestion[]): Promise<ReadableRange> {
  const bases = [...new Set(pairs.map(({ from }) => from))]
  const [tip, ...heads] = [...new Set(pairs.map(({ to }) => to))] as [ReadableCommit, ...ReadableCommit[]]
  const [one, other, ...more] = bases as [ReadableCommit, ReadableCommit?, ...ReadableCommit[]]
  if (other === undefined) return { tip, also: heads, not: [one] }
  const also = [...heads, ...bases]
  // Of two git finds out on the way what they have in common.
  if (more.length === 0) return { tip, also, not: [], notShared: [one, other] }
  const floor = await repository.mergeBase(...bases)
  return { tip, also, not: floor === undefined ? [] : [floor] }
}

async function wordsOf(paths: readonly TrackPaths[]): Promise<readonly string[] | undefined> {
  const tracks = [...new Set(paths)].map(({ globs }) => globs)
  const hasBraces = tracks.some((globs) => globs.some((glob) => glob.includes('{')))
  const { expandBraces } = hasBraces ? await import('../../core/paths/path-rules.ts') : {}
  return unitedPathspecs(tracks, expandBraces)
}

function anyOf(tests: readonly ((path: string) => boolean)[]): (path: string) => boolean {
  const each = [...new Set(tests)]
  return (path) => each.some((test) => test(path))
}

function keyOf({ from, to }: Omit<NetQuestion, 'paths'>): string {
  return `${from} ${to}`
}
