import type { TagTemplate } from '../config.ts'
import type { TagName } from '../git/names.ts'

/**
 * Finds a shortest tag that both templates can produce, or undefined when there is none. Exact: a breadth-first walk through the
 * product of the two automata for prefix · SemVer · suffix.
 *
 * SemVer is the whole grammar of SemVer 2.0.0 (§2, §9: no leading zeros, any pre-release identifiers) without build metadata (§10):
 * no track writes or reads any, so `v{version}` and `v{version}+linux` stay two templates that nothing can confuse.
 */
export function findCommonTag(a: TagTemplate, b: TagTemplate): string | undefined {
  // A tag that both produce begins with both prefixes and ends with both suffixes, so this spares most pairs the walk.
  if (!a.prefix.startsWith(b.prefix) && !b.prefix.startsWith(a.prefix)) return undefined
  if (!a.suffix.endsWith(b.suffix) && !b.suffix.endsWith(a.suffix)) return undefined
  const [left, right] = [tagAutomaton(a), tagAutomaton(b)]
  const seen = new Set<number>()
  let front: Step[] = [{ left: 0, right: 0, tag: '' }]
  while (front.length > 0) {
    const reached: Step[] = []
    for (const step of front) {
      if (left.accepts(step.left) && right.accepts(step.right)) return step.tag
      for (const next of advance(step, left, right)) {
        const id = next.left * right.size + next.right
        if (seen.has(id)) continue
        seen.add(id)
        reached.push(next)
      }
    }
    front = reached
  }
  return undefined
}

/**
 * Finds a tag of `upper` that would have to be a folder for a tag of `lower`, or undefined: git stores `refs/tags/a` and
 * `refs/tags/a/b` as a file and a folder of one name, so it refuses the second of the two (git update-ref).
 */
export function findFolderTag(upper: TagTemplate, lower: TagTemplate): string | undefined {
  for (const folder of foldersOf(lower.prefix)) {
    if (producesTag(upper, folder)) return folder
  }
  for (const folder of foldersOf(lower.suffix)) {
    const tag = findCommonTag(upper, { prefix: lower.prefix, suffix: folder })
    if (tag !== undefined) return tag
  }
  return undefined
}

/** Whether the template can produce this very tag, by the same grammar as {@link findCommonTag}. */
export function producesTag(template: TagTemplate, tag: TagName): boolean {
  const automaton = tagAutomaton(template)
  let states = [0]
  for (let at = 0; at < tag.length && states.length > 0; at++) {
    const char = tag.charAt(at)
    states = [...new Set(states.flatMap((state) => automaton.next(state, char)))]
  }
  return states.some(automaton.accepts)
}

interface Step {
  readonly left: number
  readonly right: number
  /** What was read on the way here. */
  readonly tag: TagName
}

interface TagAutomaton {
  /** States are 0 (the start) to size - 1. */
  readonly size: number
  readonly accepts: (state: number) => boolean
  readonly next: (state: number, char: string) => number[]
  /** The one literal character that the state waits for, if it waits for one. */
  readonly literal: (state: number) => string | undefined
}

type CharClass = 'zero' | 'digit' | 'dot' | 'hyphen' | 'letter' | 'other'

/** One character of each class that the grammar tells apart; every other character only counts where a template spells it out. */
const REPRESENTATIVES = ['0', '1', '.', '-', 'a']

const NONE = -1

/** States of the SemVer grammar: the three numbers, then the pre-release. */
const SEMVER: readonly { readonly on: Readonly<Record<CharClass, number>>; readonly whole: boolean }[] = semverStates()

function* advance({ left, right, tag }: Step, a: TagAutomaton, b: TagAutomaton): Iterable<Step> {
  const literals = [a.literal(left), b.literal(right)].filter((char) => char !== undefined)
  for (const char of new Set([...REPRESENTATIVES, ...literals])) {
    for (const nextLeft of a.next(left, char)) {
      for (const nextRight of b.next(right, char)) yield { left: nextLeft, right: nextRight, tag: tag + char }
    }
  }
}

/** States: one a character of the prefix, then those of SemVer, then one a character of the suffix that was read. */
function tagAutomaton({ prefix, suffix }: TagTemplate): TagAutomaton {
  const semver = prefix.length
  const tail = semver + SEMVER.length
  const isWhole = (state: number) => SEMVER[state - semver]?.whole === true
  const literal = (state: number) => {
    if (state < semver) return prefix[state]
    if (state >= tail) return suffix[state - tail + 1]
    return isWhole(state) ? suffix[0] : undefined
  }
  return {
    size: tail + suffix.length,
    accepts: (state) => (suffix === '' ? isWhole(state) : state === tail + suffix.length - 1),
    literal,
    next: (state, char) => {
      const reached: number[] = []
      const inside = SEMVER[state - semver]?.on[classOf(char)] ?? NONE
      if (inside !== NONE) reached.push(semver + inside)
      if (literal(state) === char) reached.push(state < semver ? state + 1 : Math.max(tail, state + 1))
      return reached
    },
  }
}

function foldersOf(path: string): string[] {
  if (!path.includes('/')) return []
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))
}

function classOf(char: string): CharClass {
  if (char === '0') return 'zero'
  if (char >= '1' && char <= '9') return 'digit'
  if (char === '.') return 'dot'
  if (char === '-') return 'hyphen'
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') ? 'letter' : 'other'
}

/** The grammar of https://semver.org without build metadata, as a table: state → class of the next character → state. */
function semverStates(): { on: Record<CharClass, number>; whole: boolean }[] {
  const stop = { zero: NONE, digit: NONE, dot: NONE, hyphen: NONE, letter: NONE, other: NONE }
  const numbers = [0, 3, 6].flatMap((start) => {
    const end = start === 6 ? { ...stop, hyphen: 9 } : { ...stop, dot: start + 3 }
    return [
      { on: { ...stop, zero: start + 1, digit: start + 2 }, whole: false },
      { on: end, whole: start === 6 },
      { on: { ...end, zero: start + 2, digit: start + 2 }, whole: start === 6 },
    ]
  })
  const [begun, zero, number, zeros, word] = [9, 10, 11, 12, 13]
  const wordy = { ...stop, hyphen: word, letter: word }
  return [
    ...numbers,
    { on: { ...wordy, zero, digit: number }, whole: false },
    { on: { ...wordy, zero: zeros, digit: zeros, dot: begun }, whole: true },
    { on: { ...wordy, zero: number, digit: number, dot: begun }, whole: true },
    { on: { ...wordy, zero: zeros, digit: zeros }, whole: false },
    { on: { ...wordy, zero: word, digit: word, dot: begun }, whole: true },
  ]
}
