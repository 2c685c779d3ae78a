import type { Commit } from '../git/commit.ts'
import { MARKS, parseMarks, parseParents, parseRaw } from '../git/git-output.ts'
import { type LogReader, logReader, type RawChange } from '../git/log-reader.ts'
import type { LoggedCommit } from './change.ts'

/** A commit with its message, its author and what it changes, as a changelog reads it. */
export type TouchingCommit = LoggedCommit & Commit

/** The format that {@link touchingLogReader} reads, for `git log -z --raw --no-abbrev`. */
export const TOUCHING_LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%an%x00%ae%x00%s%x00%b`

/** How many fields the format has. */
const FIELDS = 7

/** Reads a log of {@link TOUCHING_LOG_FORMAT} as {@link logReader} does. */
export function touchingLogReader(take: (commit: TouchingCommit) => void): LogReader {
  return logReader(FIELDS, (fields, changes) => take(commitOf(fields, changes)))
}

function commitOf(fields: readonly string[], changes: readonly RawChange[]): TouchingCommit {
  const [sha = '', parents = '', marks, name = '', email = '', subject = '', body = ''] = fields
  return {
    sha,
    parents: parseParents(parents),
    marks: parseMarks(marks),
    author: { name, email },
    subject,
    body,
    changes: changes.map(({ raw, path }) => parseRaw(raw, path)),
  }
}
