import { BUMPS, type Config } from '../config.ts'
import { formatLine } from '../lines/line-branch.ts'
import { type Problem, quote } from '../text/error.ts'
import { suggestion } from '../text/nearest-word.ts'
import { LIVE } from '../versions/version.ts'

/** What the labels of a release's pull request ask for; empty where they say nothing. */
export interface Steering {
  readonly bump: string
  readonly channel: string
  /** Why they cannot be followed. */
  readonly problems: readonly Problem[]
}

/** Reads the labels `bump/<size>` and `channel/<name>`, in whatever case: one of each kind at most, with a word that there is. */
export function readSteering(
  labels: readonly string[],
  { channels, line }: Pick<Config, 'channels' | 'line'>,
): Steering {
  const sizes = line ? BUMPS.filter((bump) => bump !== 'minor' && bump !== 'major') : BUMPS
  const why = line ? ` on the line ${formatLine(line)}, which takes only patches` : ''
  const bump = readKind('bump', labels, sizes, `is not a bump size${why}`)
  const channel = readKind('channel', labels, [...channels, LIVE], 'names no channel')
  return { bump: bump.word, channel: channel.word, problems: [...bump.problems, ...channel.problems] }
}

interface Kind {
  readonly word: string
  readonly problems: readonly Problem[]
}

function readKind(kind: string, labels: readonly string[], allowed: readonly string[], what: string): Kind {
  const start = `${kind}/`
  const own = labels.filter((label) => label.toLowerCase().startsWith(start))
  const words = own.map((label) => label.slice(start.length))
  const known = words.map((word) => allowed.find((each) => each.toLowerCase() === word.toLowerCase()))
  const problems = words.flatMap((word, at) =>
    known[at] === undefined
      ? {
          message: `The label ${quote(own[at] ?? '')} ${what}.`,
          fix: `${suggestion(word, allowed)}There are: ${allowed.map((each) => start + each).join(', ')}.`,
        }
      : [],
  )
  if (problems.length > 0) return { word: '', problems }
  if (known.length < 2) return { word: known[0] ?? '', problems: [] }
  const message = `The labels ${own.map(quote).join(' and ')} contradict each other.`
  return { word: '', problems: [{ message, fix: 'Take all of them away but one.' }] }
}
