import { describe, expect, test } from '@jest/globals'
import {
  type CommitGraph,
  guessLength,
  hasOneMeeting,
  judgeSpan,
  parseGraph,
  reach,
} from '../../../shared/core/git/commit-graph.ts'
import { randomNumbers } from '../../support/history.ts'

/** A history as a list of parents by number, parents lower than children; dates mean nothing in it. */
type Parents = readonly (readonly number[])[]

function graphOf(
  parents: Parents,
  isHere: (commit: number) => boolean,
  isCut: (commit: number) => boolean,
): CommitGraph {
  const here = parents.map((_, commit) => commit).filter(isHere)
  const lines = here
    .reverse()
    .map((commit) => `0 ${[commit, ...(isCut(commit) ? [] : (parents[commit] ?? []))].join(' ')}`)
  return parseGraph(lines.join('\n'))
}

function randomParents(random: (below: number) => number, size: number): Parents {
  return Array.from({ length: size }, (_, commit) => {
    if (commit === 0) return []
    const reachBack = random(3) === 0 ? commit : Math.min(commit, 3)
    const count = random(4) === 0 ? 2 + random(2) : 1
    return [...new Set(Array.from({ length: count }, () => commit - 1 - random(reachBack)))]
  })
}

/** The history as a fetch of some commits with a depth leaves it: what is deep enough is cut. */
function cutHistory(
  parents: Parents,
  ends: readonly number[],
  depth: number,
): { graph: CommitGraph; cuts: Set<string> } {
  const distance = new Map<number, number>()
  const waiting = ends.map((end): [number, number] => [end, 1])
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [commit, at] = next
    if (distance.has(commit)) continue
    distance.set(commit, at)
    if (at < depth) waiting.push(...(parents[commit] ?? []).map((parent): [number, number] => [parent, at + 1]))
  }
  const isCut = (commit: number) => distance.get(commit) === depth && (parents[commit] ?? []).length > 0
  const cuts = new Set([...distance.keys()].filter(isCut).map(String))
  return { graph: graphOf(parents, (commit) => distance.has(commit), isCut), cuts }
}

const without = (all: Set<string>, taken: Set<string>) => [...all].filter((commit) => !taken.has(commit)).sort()

/** The best common ancestors, by the definition of git-merge-base. */
function mergeBases(graph: CommitGraph, a: string, b: string): string[] {
  const below = reach(graph, [b])
  const common = [...reach(graph, [a])].filter((commit) => below.has(commit))
  return common.filter((one) => !common.some((other) => other !== one && reach(graph, [other]).has(one))).sort()
}

describe('a history that is cut', () => {
  test('is called exact only where its spans are those of the whole history, and its merge bases too', () => {
    const seen = { exact: 0, doubtful: 0, wrong: 0, cut: 0, meetings: 0 }
    for (let seed = 1; seed <= 3000; seed++) {
      const random = randomNumbers(seed)
      const parents = randomParents(random, 6 + random(30))
      const ends = Array.from(
        { length: 2 + random(2) },
        () => parents.length - 1 - random(Math.ceil(parents.length / 2)),
      )
      const [tip, ...not] = ends.map(String) as [string, ...string[]]
      const whole = graphOf(
        parents,
        () => true,
        () => false,
      )
      const { graph, cuts } = cutHistory(parents, ends, 2 + random(7))
      const verdict = judgeSpan(graph, cuts, { tip, not })
      const found = without(reach(graph, [tip]), reach(graph, not))
      const truth = without(reach(whole, [tip]), reach(whole, not))
      const same = found.join() === truth.join()
      if (verdict === 'cut') seen.cut++
      else if (verdict === 'exact') {
        seen.exact++
        expect({ seed, found }).toEqual({ seed, found: truth })
      } else {
        seen.doubtful++
        const excluded = reach(whole, not)
        const fine = !verdict.lowest.some((commit) => excluded.has(commit))
        expect({ seed, fine }).toEqual({ seed, fine: same })
        if (!same) seen.wrong++
      }
      const [other] = not as [string]
      const ways = [judgeSpan(graph, cuts, { tip, not: [other] }), judgeSpan(graph, cuts, { tip: other, not: [tip] })]
      if (ways.every((each) => each === 'exact') && hasOneMeeting(graph, cuts, tip, other)) {
        seen.meetings++
        expect({ seed, bases: mergeBases(graph, tip, other) }).toEqual({ seed, bases: mergeBases(whole, tip, other) })
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50)
  })

  test('needs no question where the span stands on what is cut', () => {
    const line = Array.from({ length: 100 }, (_, commit) => (commit === 0 ? [] : [commit - 1]))
    const { graph, cuts } = cutHistory(line, [99, 90], 32)
    expect(cuts).toEqual(new Set(['59']))
    expect(judgeSpan(graph, cuts, { tip: '99', not: ['90'] })).toBe('exact')
  })

  test('asks about the lowest commits alone, and only where dates promise an answer', () => {
    const graph = parseGraph('9 tip new\n8 new tag\n7 tag\n5 old')
    const cuts = new Set(['tag', 'old'])
    expect(judgeSpan(graph, cuts, { tip: 'tip', not: ['tag', 'old'] })).toEqual({ lowest: ['new'], likely: true })
    const skewed = parseGraph('9 tip new\n8 new tag\n7 tag\n8 old')
    expect(judgeSpan(skewed, cuts, { tip: 'tip', not: ['tag', 'old'] })).toEqual({ lowest: ['new'], likely: false })
  })
})

describe('the guess how many commits lie between two that are far from one another', () => {
  /** `tip` and `base`, each with ten commits below it, so many seconds apart. */
  const graphWith = (tipAt: number, tipPace: number, baseAt: number, basePace: number) => {
    const line = (name: string, at: number, pace: number) =>
      Array.from({ length: 10 }, (_, n) => {
        const [commit, parent] = [n === 0 ? name : `${name}${n}`, n === 9 ? '' : ` ${name}${n + 1}`]
        return `${at - n * pace} ${commit}${parent}`
      })
    return parseGraph([...line('tip', tipAt, tipPace), ...line('base', baseAt, basePace)].join('\n'))
  }

  test.each([
    ['an even pace', graphWith(100_000, 10, 0, 10), 11_111],
    ['a burst at the end counts as little as one at the beginning', graphWith(100_000, 1, 0, 10), 11_111],
    ['and the other way round', graphWith(100_000, 10, 0, 1), 11_111],
    ['dates that stand still at one end', graphWith(100_000, 0, 0, 10), 11_111],
    ['those that stand still at both tell nothing', graphWith(100_000, 0, 0, 0), 0],
    ['nor do those that run backwards', graphWith(0, 10, 100_000, 10), 0],
    ['nor does a commit that is not here', parseGraph(''), 0],
  ])('%s', (_, graph, count) => {
    expect(Math.round(guessLength(graph, { tip: 'tip', not: ['base'] }))).toBe(count)
  })
})
