import type { Commit, FileChange } from './commit.ts'
import { MARKS, parseMarks, parseParents } from './git-output.ts'
import { copier, type LogReader, logReader } from './log-reader.ts'

/** The format that {@link commitLogReader} reads, for `git log -z --raw --no-abbrev`. */
export const LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`

/** How many fields the format has. */
const FIELDS = 4

/**
 * Reads `git log -z --raw --no-abbrev --diff-merges=first-parent --format=LOG_FORMAT` as it comes and gives each commit to `take`. Of a file that
 * is not `wanted` a commit keeps the path alone, as if it had changed nothing there, unless it carries trailers: what such a commit
 * changed tells whether the actions made it.
 */
export function commitLogReader(take: (commit: Commit) => void, wanted: (path: string) => boolean): LogReader {
  const copy = copier()
  const isWanted = new Map<string, boolean>()
  const ask = (path: string) => {
    const known = isWanted.get(path) ?? wanted(path)
    isWanted.set(path, known)
    return known
  }
  const keep = ({ path, before, after }: FileChange, whole: boolean): FileChange => {
    const own = copy(path)
    return whole || ask(own) ? { path: own, before: copy(before), after: copy(after) } : { path: own, ...UNTOLD }
  }
  return logReader(FIELDS, ([sha = '', parents = '', marks, subject = ''], changes) =>
    take({
      sha: copy(sha),
      parents: parseParents(parents).map(copy),
      marks: parseMarks(marks).map(copy),
      subject: copy(subject),
      changes: changes.map((change) => keep(change, Boolean(marks))),
    }),
  )
}

const UNTOLD = { before: '', after: '' } as const
