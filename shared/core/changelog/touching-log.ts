import type { Commit } from '../git/commit.ts'
import { changeOf } from '../git/commit-log.ts'
import { MARKS, parseMarks, parseParents } from '../git/git-output.ts'
import { copier, copyOf, type LogReader, logReader, type RawChange } from '../git/log-reader.ts'
import type { LoggedCommit } from './change.ts'

/** A commit with its message, its author and what it changes, as a changelog reads it. */
export type TouchingCommit = LoggedCommit & Commit

/** The format that {@link touchingLogReader} reads, for `git log -z --raw --no-abbrev`. */
export const TOUCHING_LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%an%x00%ae%x00%s%x00%b`

/** How many fields the format has. */
const FIELDS = 7

/** Reads a log of {@link TOUCHING_LOG_FORMAT} as {@link logReader} does; what is taken keeps nothing else of the output in memory. */
export function touchingLogReader(take: (commit: TouchingCommit) => void): LogReader {
  const copy = copier()
  return logReader(FIELDS, (fields, changes) => take(commitOf(fields, changes, copy)))
}

function commitOf(
  fields: readonly string[],
  changes: readonly RawChange[],
  copy: (text: string) => string,
): TouchingCommit {
  const [sha = '', parents = '', marks, name = '', email = '', subject = '', body = ''] = fields
  return {
    sha: copyOf(sha),
    parents: parseParents(parents).map(copyOf),
    marks: parseMarks(marks).map(copy),
    author: { name: copy(name), email: copy(email) },
    subject: copyOf(subject),
    body: body && copyOf(body),
    changes: changes.map(changeOf(copy)),
  }
}
