import { parseArgs } from 'node:util'

/** What `npm run soak` was asked for. */
export interface Options {
  /** After so many minutes no further batch begins. */
  readonly minutes: number
  /** Decides what happens; not when, which is up to the machine. */
  readonly seed: number
  /** How many runs of actions go on at the same time. */
  readonly parallel: number
  /** Only this round of the seed, once. */
  readonly round: number | undefined
  /** Kinds of trouble that are left out. */
  readonly without: ReadonlySet<string>
}

/** How to call it. */
export const USAGE = `npm run soak -- [--minutes 60] [--seed 7] [--parallel 2] [--round <number>] [--without <trouble>,…]`

/** Reads the command line; throws a TypeError for an unknown flag and a RangeError for a number that is none. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      parallel: { type: 'string', default: '2' },
      round: { type: 'string' },
      without: { type: 'string', default: '' },
    },
  })
  return {
    minutes: count('minutes', values.minutes, 1),
    seed: count('seed', values.seed, 0),
    parallel: count('parallel', values.parallel, 1),
    round: values.round === undefined ? undefined : count('round', values.round, 1),
    without: new Set(values.without.split(',').filter(Boolean)),
  }
}

function count(flag: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new RangeError(`--${flag} ${JSON.stringify(text)} must be a whole number of at least ${least}.`)
}
