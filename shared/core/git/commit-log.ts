import type { Commit, FileChange } from './commit.ts'
import { MARKS, parseMarks, parseParents, parseRaw } from './git-output.ts'
import { copier, copyOf, type LogReader, logReader, type RawChange } from './log-reader.ts'

/** The format that {@link commitLogReader} reads, for `git log -z --raw --no-abbrev`. */
export const LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`

/** How many fields the format has. */
const FIELDS = 4

/** Reads `git log -z --raw --no-abbrev --diff-merges=first-parent --format=LOG_FORMAT` as it comes and gives each commit to `take`. */
export function commitLogReader(take: (commit: Commit) => void): LogReader {
  const copy = copier()
  return logReader(FIELDS, (fields, changes) => take(commitOf(fields, changes.map(changeOf(copy)), copy)))
}

/** What is read of commits where only some files count. */
export interface ShortLog extends LogReader {
  /** The files that may be again what they were before: all that are are among them. */
  readonly returned: ReadonlySet<string>
}

/**
 * Reads the same, and gives the commits that touch a wanted file with as much of them as can count: the paths of those files, as if they had
 * not changed. Of a merge also its parents, and what the files were and became; of a commit with trailers all that it is and changed,
 * which tells whether the actions made it.
 */
export function shortLogReader(take: (commit: Commit) => void, wanted: (path: string) => boolean): ShortLog {
  const fileOf = wantedFiles(wanted)
  const became = new Set<number>()
  const returned = new Set<string>()
  /** Whether a change, older than all so far, is of a content that its file came back to. */
  const isReturn = (file: WantedFile, raw: string) => {
    const after = raw.indexOf(' ', OLD_ID) + 1
    const found = became.has(markOf(file, raw, OLD_ID))
    became.add(markOf(file, raw, after))
    return found
  }
  const { read, end } = logReader(FIELDS, (fields, changes) => {
    const files = changes.map(({ path }) => fileOf(path))
    if (files.every((file) => file === undefined)) return
    const [, parents = '', marks] = fields
    const isMerge = parents.includes(' ')
    files.forEach((file, at) => {
      if (file && !isMerge && isReturn(file, changes[at]?.raw ?? '')) returned.add(file.change.path)
    })
    if (!marks && !isMerge) {
      const [sha = '', , , subject = ''] = fields
      take(commitOf([sha, '', '', subject], files.flatMap((file) => file?.change ?? []).slice()))
    } else {
      const kept = isMerge ? changes.filter((_, at) => files[at]) : changes
      take(commitOf(fields, kept.map(changeOf(copyOf))))
    }
  })
  return { read, end, returned }
}

/** A file that counts, as a change of which nothing is told, and its number. */
interface WantedFile {
  readonly change: FileChange
  readonly number: number
}

function wantedFiles(wanted: (path: string) => boolean): (path: string) => WantedFile | undefined {
  const files = new Map<string, WantedFile | undefined>()
  return (path) => {
    const known = files.get(path)
    if (known !== undefined || files.has(path)) return known
    const own = copyOf(path)
    const file = wanted(own) ? { change: { path: own, before: '', after: '' }, number: files.size } : undefined
    files.set(own, file)
    return file
  }
}

/** Where the first id of a raw line begins, behind two modes. */
const OLD_ID = '100644 100644 '.length

/** Marks a content of a file by so much of its id that file and content are a number without loss; another content may have the same one. */
function markOf({ number }: WantedFile, raw: string, at: number): number {
  return number * 16 ** MARK_DIGITS + Number.parseInt(raw.slice(at, at + MARK_DIGITS), 16)
}

const MARK_DIGITS = 7

/** Makes a change whose strings are copies. */
export function changeOf(copy: (text: string) => string): (change: RawChange) => FileChange {
  return ({ raw, path }) => {
    const { before, after } = parseRaw(raw, path)
    return { path: copy(path), before: copy(before), after: copy(after) }
  }
}

function commitOf(
  [sha = '', parents = '', marks, subject = '']: readonly string[],
  changes: readonly FileChange[],
  copy: (text: string) => string = copyOf,
): Commit {
  return {
    sha: copy(sha),
    parents: parseParents(parents).map(copy),
    marks: parseMarks(marks).map(copy),
    subject: copy(subject),
    changes,
  }
}
