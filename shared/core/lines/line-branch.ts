import type { Config, Track } from '../config.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import { failure, quote } from '../text/error.ts'

/** Where a line's branch name has what: the placeholders of `branches.lines`. */
const PLACEHOLDER = /\{(track|major|minor)\}/

/** Writes a line as people do: 1.8. */
export function formatLine({ major, minor }: ReleaseLine): string {
  return `${major}.${minor}`
}

/** Reads `1.8`; also `1.8.x` and `v1.8`, as people write it. Throws `input-invalid`. */
export function parseLine(text: string): ReleaseLine {
  const found = /^v?(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:\.x)?$/.exec(text)
  if (found) return { major: Number(found[1]), minor: Number(found[2]) }
  throw failure(
    'input-invalid',
    `line: ${quote(text)} is not a line.`,
    'Give the first two numbers of its versions: 1.8.',
  )
}

/** The branch of a line of a track, by the template of `branches.lines`: `{track}-{major}.{minor}.x` gives tray-1.8.x. */
export function lineBranch(template: string, track: string, { major, minor }: ReleaseLine): string {
  const values = { track, major: String(major), minor: String(minor) }
  return template.replace(/\{(track|major|minor)\}/g, (_, name: keyof typeof values) => values[name])
}

/** A line that a branch is of, and the tracks whose line it may be: one of them where the template has `{track}`. */
export interface BranchLine {
  readonly line: ReleaseLine
  readonly tracks: readonly Track[]
}

/** Whether each track has branches of its own for its lines. */
export function isLineOfOneTrack(template: string): boolean {
  return template.includes('{track}')
}

/** Reads which line a branch is of; undefined where it is none, or there are no lines. */
export function readLineBranch(
  branch: string,
  { branches, tracks }: Pick<Config, 'branches' | 'tracks'>,
): BranchLine | undefined {
  const { lines } = branches
  if (lines === undefined) return undefined
  const owners = tracks.flatMap((track) => {
    const line = matchLine(lines, track.name, branch)
    return line ? [{ track, line }] : []
  })
  const [first] = owners
  return first && { line: first.line, tracks: owners.map(({ track }) => track) }
}

/** Reads a branch name by a template, for one track. */
export function matchLine(template: string, track: string, branch: string): ReleaseLine | undefined {
  const parts = template.split(PLACEHOLDER)
  const pattern = parts.map((part, at) =>
    at % 2 === 0 ? literal(part) : part === 'track' ? literal(track) : `(?<${part}>0|[1-9]\\d{0,14})`,
  )
  const groups = new RegExp(`^${pattern.join('')}$`).exec(branch)?.groups
  return groups && { major: Number(groups.major), minor: Number(groups.minor) }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
