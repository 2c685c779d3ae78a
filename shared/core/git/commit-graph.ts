import type { CommitId } from './names.ts'
/** Commits with what they descend from, each before its parents. In a shallow repository a commit at a cut has no parents. */
export type CommitGraph = ReadonlyMap<string, { readonly parents: readonly string[]; readonly date: number }>

/** The commits reachable from `tip` and from none of `not`. */
interface Span {
  readonly tip: CommitId
  readonly not: readonly CommitId[]
}

/**
 * What a cut history can say about a span: `exact`, the same as the whole history; `cut`, some of it is missing; or doubtful,
 * it is exact if none of `lowest`, the span's commits without a parent in it, is an ancestor of `not` by a way behind a cut.
 */
export type Verdict = 'exact' | 'cut' | { readonly lowest: readonly string[]; readonly likely: boolean }

/** Parses `git rev-list --topo-order --timestamp --parents`: date, commit and its parents, a line each, children first. */
export function parseGraph(output: string): CommitGraph {
  const graph = new Map<string, { parents: string[]; date: number }>()
  for (const line of output.split('\n')) {
    const [date, commit, ...parents] = line.split(' ')
    if (date && commit) graph.set(commit, { parents, date: Number(date) })
  }
  return graph
}

/** Everything that some commits reach, themselves included. */
export function reach(graph: CommitGraph, tips: Iterable<string>): Set<string> {
  const reached = new Set<string>()
  const waiting = [...tips]
  for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
    if (reached.has(commit)) continue
    reached.add(commit)
    for (const parent of graph.get(commit)?.parents ?? []) waiting.push(parent)
  }
  return reached
}

/**
 * Judges a span in a history that is cut, by what must hold whatever lies behind the cuts; no date is believed.
 *
 * A cut below the tip that `not` reaches, too, hides nothing of the span. What may be wrong then is a commit that the span
 * has and `not` reaches behind a cut. Its lowest ancestor in the span would be an ancestor of that cut as well; but it is
 * none where it reaches the cut itself, since no commit is its own ancestor. Dates only tell whether it is worth asking.
 */
export function judgeSpan(graph: CommitGraph, cuts: ReadonlySet<string>, { tip, not }: Span): Verdict {
  const excluded = reach(graph, not)
  const span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit))
  if (span.some((commit) => cuts.has(commit))) return 'cut'
  const deep = [...cuts].filter((commit) => excluded.has(commit))
  if (deep.length === 0) return 'exact'
  const within = new Set(span)
  const lowest = span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent)))
  return judgeLowest(graph, deep, lowest)
}

function judgeLowest(graph: CommitGraph, cuts: readonly string[], lowest: readonly string[]): Verdict {
  const above = markAbove(graph, lowest)
  const all = (1n << BigInt(lowest.length)) - 1n
  const open = cuts.filter((cut) => above(cut) !== all)
  const unproven = open.reduce((mask, cut) => mask | (all & ~above(cut)), 0n)
  const doubtful = lowest.filter((_, index) => (unproven >> BigInt(index)) & 1n)
  if (doubtful.length === 0) return 'exact'
  const newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)))
  return { lowest: doubtful, likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut) }
}

/** Which of some commits reach a commit, a bit each; one pass, since in a graph a commit stands before its parents. */
function markAbove(graph: CommitGraph, commits: readonly string[]): (commit: string) => bigint {
  const marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]))
  for (const [commit, { parents }] of graph) {
    const mark = marks.get(commit)
    if (mark === undefined) continue
    for (const parent of parents) marks.set(parent, (marks.get(parent) ?? 0n) | mark)
  }
  return (commit) => marks.get(commit) ?? 0n
}

/** Whether the merge base of two commits is the same as in the whole history, once the spans between them are exact both ways. */
export function hasOneMeeting(graph: CommitGraph, cuts: ReadonlySet<string>, a: string, b: string): boolean {
  const below = reach(graph, [b])
  const common = [...reach(graph, [a])].filter((commit) => below.has(commit))
  const covered = reach(
    graph,
    common.flatMap((commit) => graph.get(commit)?.parents ?? []),
  )
  const best = common.filter((commit) => !covered.has(commit))
  // Of several, one may be an ancestor of another behind a cut.
  return best.length === 1 || ![...below].some((commit) => cuts.has(commit))
}

/**
 * Guesses from dates how many commits a span of a cut history has: what lies between its ends, at the slower of the paces at which commits
 * came just before each of them. Only how much is fetched at once may hang on it.
 */
export function guessLength(graph: CommitGraph, { tip, not }: Span): number {
  const lengths = not.map((base) => {
    const paces = [tip, base].map((end) => paceBelow(graph, end)).filter((pace) => pace > 0)
    return paces.length > 0 ? (dateOf(graph, tip) - dateOf(graph, base)) * Math.min(...paces) : 0
  })
  return Math.max(0, ...lengths)
}

/** Commits a second; 0 where dates do not tell. */
function paceBelow(graph: CommitGraph, end: string): number {
  const below = reach(graph, [end])
  let first = dateOf(graph, end)
  for (const commit of below) first = Math.min(first, dateOf(graph, commit))
  const seconds = dateOf(graph, end) - first
  return seconds > 0 ? below.size / seconds : 0
}

function dateOf(graph: CommitGraph, commit: string): number {
  return graph.get(commit)?.date ?? 0
}
