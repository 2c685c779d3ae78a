import { TOUCHING_LOG_FORMAT, type TouchingCommit, touchingLogReader } from '../core/changelog/touching-log.ts'
import type { Commit } from '../core/commit.ts'
import { LOG_FORMAT, parseLog } from '../core/git-output.ts'
import type { Range } from '../flows/ports.ts'
import type { Git } from './git.ts'

/** Reads commits with all their changes; `range` is what {@link rangeArguments} makes, after options that limit it. */
export async function readLog(git: Git, range: readonly string[]): Promise<Commit[]> {
  const options = ['-z', '--raw', '--no-abbrev', '--diff-merges=first-parent', ...TEXT, `--format=${LOG_FORMAT}`]
  return parseLog(await git.text(['log', ...options, ...range]))
}

/**
 * Gives the commits of a range that are no merges one by one to `take`; with `folders` only those that touch something there, all the
 * same with all of their files.
 *
 * `--full-history`: without it git leaves out the commits of a side of a merge that added up to nothing, such as a change and its
 * revert, or the same change on two branches.
 */
export async function readChanges(
  git: Git,
  range: Range,
  folders: readonly string[] | undefined,
  take: (commit: TouchingCommit) => void,
): Promise<void> {
  const { read, end } = touchingLogReader(take)
  const options = ['-z', '--name-status', '--no-merges', '--full-history', '--full-diff', ...TEXT]
  const paths = ['--', ...(folders ?? [])]
  await git.run(
    ['--literal-pathspecs', 'log', ...options, `--format=${TOUCHING_LOG_FORMAT}`, ...rangeArguments(range), ...paths],
    { onOutput: read },
  )
  end()
}

const TEXT = ['--no-renames', '--no-relative', '--encoding=UTF-8'] as const

/** The commits of a range in the words of git's command line, behind all options. */
export function rangeArguments({ tip, also = [], not, notShared }: Range): string[] {
  const shared = notShared ? [notShared.join('...')] : []
  return ['--end-of-options', tip, ...also, ...not.map((commit) => `^${commit}`), ...shared]
}
