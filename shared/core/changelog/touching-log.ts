import { MARKS, parseMarks } from '../git/git-output.ts'
import type { LoggedCommit } from './change.ts'

/** A commit with its message, its author and the files it changes, as a changelog reads it. */
export interface TouchingCommit extends LoggedCommit {
  /** The trailers of the actions' own that it ends in. */
  readonly marks: readonly string[]
  readonly files: readonly string[]
}

/** The format that {@link touchingLogReader} reads, for `git log -z --name-status`. */
export const TOUCHING_LOG_FORMAT = `%x01%H%x00${MARKS}%x00%an%x00%ae%x00%s%x00%b`

/** How many fields the format has. */
const FIELDS = 6

/** Takes the output of a log piece by piece; `end` gives the last commit, which only the end of the output completes. */
export interface LogReader {
  read(piece: Uint8Array): void
  end(): void
}

/**
 * Reads `git log -z --name-status --format=TOUCHING_LOG_FORMAT` as it comes and gives each commit to `take`; nothing else is kept.
 * A path follows a status and messages have a fixed number of fields, so neither can be taken for the start of a commit.
 */
export function touchingLogReader(take: (commit: TouchingCommit) => void): LogReader {
  const decoder = new TextDecoder()
  let rest = ''
  let fields: string[] = []
  let files: string[] = []
  let status = ''
  const give = () => {
    if (fields.length > 0) take(commitOf(fields, files))
  }
  const readField = (field: string) => {
    if (status !== '') {
      files.push(field)
      status = ''
    } else if (fields.length > 0 && fields.length < FIELDS) {
      fields.push(field)
    } else if (field.startsWith('\x01')) {
      give()
      fields = [field.slice(1)]
      files = []
    } else {
      status = field
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

function commitOf(fields: readonly string[], files: readonly string[]): TouchingCommit {
  const [sha = '', marks, name = '', email = '', subject = '', body = ''] = fields
  return { sha, marks: parseMarks(marks), author: { name, email }, subject, body, files }
}
