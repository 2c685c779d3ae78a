import type { Commit, FileChange } from '../git/commit.ts'
import { MARKS, parseMarks, parseParents, parseRaw } from '../git/git-output.ts'
import type { LoggedCommit } from './change.ts'

/** A commit with its message, its author and what it changes, as a changelog reads it. */
export type TouchingCommit = LoggedCommit & Commit

/** The format that {@link touchingLogReader} reads, for `git log -z --raw --no-abbrev`. */
export const TOUCHING_LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%an%x00%ae%x00%s%x00%b`

/** How many fields the format has. */
const FIELDS = 7

/** Takes the output of a log piece by piece; `end` gives the last commit, which only the end of the output completes. */
export interface LogReader {
  read(piece: Uint8Array): void
  end(): void
}

/**
 * Reads `git log -z --raw --no-abbrev --format=TOUCHING_LOG_FORMAT` as it comes and gives each commit to `take`; nothing else is kept.
 * A path follows a raw line and messages have a fixed number of fields, so neither can be taken for the start of a commit.
 */
export function touchingLogReader(take: (commit: TouchingCommit) => void): LogReader {
  const decoder = new TextDecoder()
  let rest = ''
  let fields: string[] = []
  let changes: FileChange[] = []
  let raw = ''
  const give = () => {
    if (fields.length > 0) take(commitOf(fields, changes))
  }
  const readField = (field: string) => {
    if (raw !== '') {
      changes.push(parseRaw(raw, field))
      raw = ''
    } else if (fields.length > 0 && fields.length < FIELDS) {
      fields.push(field)
    } else if (field.startsWith('\x01')) {
      give()
      fields = [field.slice(1)]
      changes = []
    } else {
      raw = field.slice(field.indexOf(':') + 1)
    }
  }
  return {
    read: (piece) => {
      const parts = (rest + decoder.decode(piece, { stream: true })).split('\0')
      rest = parts.pop() as string
      for (const part of parts) readField(part)
    },
    end: give,
  }
}

function commitOf(fields: readonly string[], changes: readonly FileChange[]): TouchingCommit {
  const [sha = '', parents = '', marks, name = '', email = '', subject = '', body = ''] = fields
  return {
    sha,
    parents: parseParents(parents),
    marks: parseMarks(marks),
    author: { name, email },
    subject,
    body,
    changes,
  }
}
