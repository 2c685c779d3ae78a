import type { CommitId, ObjectId } from './names.ts'
/** A commit of a range as `git log` tells it. */
export interface Commit {
  readonly sha: CommitId
  readonly parents: readonly CommitId[]
  readonly subject: string
  /** The trailers of the actions' own that it ends in: `Release-Track: tray`. See {@link ownCommits} in own-commits.ts. */
  readonly marks: readonly string[]
  /** What it changes against its first parent; for a merge that is all that the merge brought. */
  readonly changes: readonly FileChange[]
}

/** One file of a commit: `before` and `after` stand for its mode and content, each equal only where both are. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** The object id of what a change has before or after it, where that is a plain file; undefined for anything else. */
export function plainBlob(entry: string): ObjectId | undefined {
  return entry.startsWith(PLAIN) ? (entry.slice(PLAIN.length) as ObjectId) : undefined
}

/** The mode that git gives a file that is neither executable nor a link. */
const PLAIN = '100644 '

/** Whether a change has no file before or after it. */
export function isGone(entry: string): boolean {
  return entry.startsWith('000000 ')
}

/** Whether a commit merges others. */
export function isMerge({ parents }: Commit): boolean {
  return parents.length > 1
}

/**
 * Compiles subject globs: `*` stands for any text, `?` for one character, everything else for itself.
 * The whole subject must match, upper and lower case differ.
 */
export function compileSubjects(globs: readonly string[]): (subject: string) => boolean {
  const matchers = globs.map((glob) => {
    const parts = glob.split('*').map((part) => [...part])
    const [beginning = ''] = glob.split(/[*?]/, 1)
    return (subject: string) => subject.startsWith(beginning) && matchesParts([...subject], parts)
  })
  return (subject) => matchers.some((matches) => matches(subject))
}

/** Matches the text between stars from left to right; the first and the last part are anchored. Linear in practice, never exponential. */
function matchesParts(subject: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const first = parts[0] ?? []
  if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0)
  const last = parts.at(-1) ?? []
  if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return false
  let from = first.length
  const end = subject.length - last.length
  for (const part of parts.slice(1, -1)) {
    while (from + part.length <= end && !standsAt(subject, part, from)) from++
    if (from + part.length > end) return false
    from += part.length
  }
  return standsAt(subject, last, end)
}

function standsAt(subject: readonly string[], part: readonly string[], at: number): boolean {
  return part.every((character, index) => character === '?' || subject[at + index] === character)
}
