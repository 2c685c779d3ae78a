import { type PlannedCommit, type PlannedHistory, randomNumbers } from './history.ts'

/** How the clocks of a history's people go: right, all at one moment, or anyhow. */
export type Clocks = 'right' | 'equal' | 'skewed'

/** Files that commits change: some of each track, some of both, some of none. */
const PATHS = ['crates/client/a.rs', 'crates/server/b.rs', 'crates/core/c.rs', 'apps/web/d.js', 'docs/e.md', 'f.txt']

/**
 * Plans a history of two tracks with all that makes shallow answers hard: old branches merged directly above tags,
 * octopus and criss-cross merges, long branches beside short ones, tags on side branches, reverts, the actions' own commits.
 */
export function planHistory(seed: number, size: number, clocks: Clocks, begin: Record<string, string>): PlannedHistory {
  const random = randomNumbers(seed)
  const commits: PlannedCommit[] = []
  const refs: Record<string, number> = {}
  const annotations: Record<string, string> = {}
  const counters = new Map<string, number>()
  const add = (parents: readonly number[], message: string, files: PlannedCommit['files']): number => {
    commits.push({ parents: [...new Set(parents)], message, files, date: dateOf(commits.length, clocks, random) })
    return commits.length - 1
  }
  const change = (): PlannedCommit['files'] => {
    const [path, content] = [PATHS[random(PATHS.length)] as string, random(3)]
    return { [path]: path === 'f.txt' ? `1.0.${content}\n` : `${content}\n` }
  }
  const grow = (from: number, count: number): number => {
    let at = from
    for (let step = 0; step < count; step++) at = add([at], subject(random), change())
    return at
  }
  const merge = (...parents: number[]): number => add(parents, 'Merge', random(4) === 0 ? change() : {})
  const tag = (track: 'tray-v' | 'v', on: number): void => {
    const channel = ['alpha', 'alpha', 'alpha', 'beta', 'live'][random(5)] as string
    const n = (counters.get(track) ?? 0) + 1
    counters.set(track, n)
    const ref = `refs/tags/${track}1.${n}.0${channel === 'live' ? '' : `-${channel}.${1 + random(12)}`}`
    refs[ref] = on
    if (random(2) === 0) annotations[ref] = `${ref}\n\nRelease-Track: ${track === 'v' ? 'platform' : 'tray'}\n`
  }
  const old = (): number => random(commits.length)
  let next = add([], 'feat: begin', begin)
  let main = next
  let last = next
  while (commits.length < size) {
    const kind = random(14)
    if (kind < 4) next = grow(next, 1 + random(4))
    else if (kind === 4) next = merge(next, grow(last, 1 + random(3)))
    else if (kind === 5) next = merge(next, grow(old(), 1 + random(4)))
    else if (kind === 6) next = merge(next, grow(old(), 20 + random(30)))
    else if (kind === 7) next = merge(next, grow(old(), 1), grow(old(), 2))
    else if (kind === 8) [next, main] = [merge(next, main), merge(main, next)]
    else if (kind === 9) main = grow(next, 1)
    else if (kind === 10) next = merge(next, main)
    else if (kind === 11) next = merge(next, old())
    else {
      last = random(6) === 0 ? grow(old(), 1) : random(4) === 0 ? main : next
      tag(random(2) === 0 ? 'tray-v' : 'v', last)
      if (random(2) === 0) next = merge(next, grow(old(), 1 + random(2)))
    }
  }
  if (random(3) > 0) next = grow(next, 1 + random(3))
  return { commits, refs: { ...refs, 'refs/heads/next': next, 'refs/heads/main': main }, annotations }
}

function subject(random: (below: number) => number): string {
  const kind = random(8)
  if (kind === 0) return 'docs: words'
  if (kind === 1) return 'chore: bump tray to tray-v9.9.9\n\nRelease-Track: tray\nRelease-Channel: alpha'
  return `feat: change ${random(1000)}`
}

function dateOf(number: number, clocks: Clocks, random: (below: number) => number): number {
  const right = 1_700_000_000 + number * 60
  if (clocks === 'equal') return 1_700_000_000
  if (clocks === 'right') return right
  const kind = random(4)
  return kind === 0 ? right - random(5_000_000) : kind === 1 ? right + random(5_000_000) : right
}
