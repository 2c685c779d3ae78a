import type { Contender } from './contenders.ts'

/** The times of one contender. */
export interface Timing {
  readonly scenario: string
  readonly label: string
  /** Milliseconds, in the order of the rounds. */
  readonly times: readonly number[]
  readonly median: number
  /** A run was stopped before its end, so the times are lower bounds. */
  readonly stopped: boolean
  /** What was wrong with an answer, the first time. */
  readonly problem?: string
}

/** Lets all contenders run once a round, A B C A B C, so that noise hits them alike; the first round warms up and does not count. */
export async function measure(
  contenders: readonly Contender[],
  runs: number,
  say: (line: string) => void,
): Promise<readonly Timing[]> {
  const times = contenders.map((): number[] => [])
  const problems = new Map<number, string>()
  const stops = new Set<number>()
  for (let round = 0; round <= runs; round += 1) {
    say(round === 0 ? `warming up ${contenders.length} programs` : `round ${round} of ${runs}`)
    for (const [index, contender] of contenders.entries()) {
      if (contender.once && round !== 1) continue
      const { ms, problem, stopped } = await contender.run()
      if (stopped) stops.add(index)
      if (round > 0) times[index]?.push(ms)
      if (problem && !problems.has(index)) problems.set(index, problem)
    }
  }
  return contenders.map(({ scenario, label }, index) => {
    const own = times[index] as number[]
    const problem = problems.get(index)
    return { scenario, label, times: own, median: median(own), stopped: stops.has(index), ...(problem && { problem }) }
  })
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
