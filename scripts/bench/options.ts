import { parseArgs } from 'node:util'

/** The size of a generated repository; the same size always gives the same commits, tags and files, byte for byte. */
export interface Size {
  readonly commits: number
  readonly tags: number
  readonly files: number
  /** Commits after the last tags: the push that is measured. */
  readonly push: number
}

/** What `npm run bench` was asked for. */
export interface Options {
  readonly size: Size
  /** Timed runs a contender, after one warm-up. */
  readonly runs: number
  /** Only scenarios whose name contains this text. */
  readonly only: string
  /** Print JSON in place of the table. */
  readonly json: boolean
  /** Folder that holds the bundles, `<name>/index.js`. */
  readonly dist: string
  /** Measure the same push on a tenth of the history too. */
  readonly flatness: boolean
  /** Count bytes over HTTP. */
  readonly wire: boolean
}

/** How to call the benchmark. */
export const USAGE = `npm run bench -- [--commits 100000] [--tags 10000] [--files 50000] [--push 200] [--runs 9]
  [--only <text>] [--dist dist] [--no-flatness] [--no-wire] [--json]
A quick one: npm run bench -- --commits 5000 --tags 500 --files 2000 --runs 5
With the number of tracks: npm run bench -- --only tracks --runs 3
What a job pays for an action, its download included: npm run bench -- --only job --runs 5`

/** Reads the command line; throws a TypeError for an unknown flag and a RangeError for a number that is none. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      commits: { type: 'string', default: '100000' },
      tags: { type: 'string', default: '10000' },
      files: { type: 'string', default: '50000' },
      push: { type: 'string', default: '200' },
      runs: { type: 'string', default: '9' },
      only: { type: 'string', default: '' },
      dist: { type: 'string', default: 'dist' },
      json: { type: 'boolean', default: false },
      flatness: { type: 'boolean', default: true },
      wire: { type: 'boolean', default: true },
    },
  })
  const size = {
    commits: count('commits', values.commits, 100),
    tags: count('tags', values.tags, 8),
    files: count('files', values.files, 50),
    push: count('push', values.push, 1),
  }
  if (size.commits < size.tags * 5 + size.push + 40) {
    throw new RangeError(`--commits ${size.commits} is too few: give at least five a tag, and those of the push.`)
  }
  return { ...values, size, runs: count('runs', values.runs, 1) }
}

function count(flag: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new RangeError(`--${flag} ${JSON.stringify(text)} must be a whole number of at least ${least}.`)
}
