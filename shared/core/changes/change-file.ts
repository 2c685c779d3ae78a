import { failure, quote } from '../text/error.ts'
import type { CommitLevel } from '../versions/auto-bump-rules.ts'

/** The folder of change files, as changesets and knope have it. */
export const CHANGE_FOLDER = '.changeset'

/** A change that a person described when they made it: how far it raises which packages, and what it says to users. */
export interface ChangeFile {
  readonly path: string
  /** By the name of a package or track. */
  readonly levels: ReadonlyMap<string, CommitLevel>
  /** Markdown for the notes, without blank lines around it. */
  readonly text: string
}

/** Whether a path is that of a change file: Markdown right in the folder, but for its README (https://github.com/changesets/changesets). */
export function isChangeFile(path: string): boolean {
  return /^\.changeset\/(?!README\.md$)[^/]+\.md$/i.test(path)
}

/** The parts of a change file: what stands between its two lines of `---`, and behind them. */
interface Parts {
  readonly front: readonly string[]
  readonly rest: string
}

const FRONT = /^\uFEFF?---[ \t]*\r?\n(?<front>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/
const ENTRY =
  /^(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'#][^:"'#]*?))\s*:\s*(?<quote>["']?)(?<level>[a-z]+)\k<quote>\s*(?:\s#.*)?$/
const LEVELS: readonly string[] = ['none', 'patch', 'minor', 'major']

/**
 * Reads a change file: a line `"package": minor` for each package, then what to tell.
 * Throws `change-file` with the place for anything else.
 */
export function parseChangeFile(path: string, text: string): ChangeFile {
  const parts = partsOf(text)
  if (!parts) throw malformed(path, 1, 'It does not begin with packages between two lines of ---')
  const levels = new Map<string, CommitLevel>()
  parts.front.forEach((line, index) => {
    if (isBlank(line)) return
    const entry = entryOf(line)
    if (!entry)
      throw malformed(path, index + 2, `${quote(line.trim())} is not a package with patch, minor, major or none`)
    levels.set(entry.name, entry.level)
  })
  return { path, levels, text: parts.rest.trim() }
}

/**
 * What is left of a change file once some packages were released with it: the same without their lines, byte for byte. Undefined where no
 * package is left.
 */
export function withoutPackages(text: string, isReleased: (name: string) => boolean): string | undefined {
  const front = partsOf(text)?.front
  if (!front) return text
  const entries = front.map((line) => ({ line, name: entryOf(line)?.name }))
  const kept = entries.filter(({ name }) => name === undefined || !isReleased(name))
  if (kept.length === entries.length) return text
  if (!kept.some(({ name }) => name !== undefined)) return undefined
  const at = text.indexOf('\n') + 1
  return text.slice(0, at) + kept.map(({ line }) => line).join('') + text.slice(at + front.join('').length)
}

/** Writes a change file. */
export function formatChangeFile(levels: ReadonlyMap<string, CommitLevel>, text: string): string {
  const lines = [...levels].map(([name, level]) => `"${name}": ${level}\n`)
  return `---\n${lines.join('')}---\n\n${text.trim()}\n`
}

function partsOf(text: string): Parts | undefined {
  const found = FRONT.exec(text)
  if (!found) return undefined
  const lines = (found.groups?.front ?? '').split(/(?<=\n)/).filter((line) => line !== '')
  return { front: lines, rest: text.slice(found[0].length) }
}

function entryOf(line: string): { readonly name: string; readonly level: CommitLevel } | undefined {
  const { double, single, bare, level = '' } = ENTRY.exec(line.trim())?.groups ?? {}
  const name = double ?? single ?? bare
  return name !== undefined && LEVELS.includes(level) ? { name, level: level as CommitLevel } : undefined
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line)
}

function malformed(path: string, line: number, what: string) {
  return failure(
    'change-file',
    `${what}.`,
    'Write it as: ---, then a line "package": minor for each package, then ---, and below that what changes for users. Or write one with: release-tracks change',
    { file: path, line, column: 1 },
  )
}
