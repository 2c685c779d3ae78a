import { TOUCHING_LOG_FORMAT, type TouchingCommit, touchingLogReader } from '../../core/changelog/touching-log.ts'
import type { Commit } from '../../core/git/commit.ts'
import { commitLogReader, LOG_FORMAT, shortLogReader } from '../../core/git/commit-log.ts'
import { lineReader, parsePaths } from '../../core/git/git-output.ts'
import { copier } from '../../core/git/log-reader.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { ChangesWanted, CommitLook, Range, Touching } from '../../flows/ports/repository.ts'
import type { Git } from './git.ts'

/** Reads commits with their changes; `range` is what {@link rangeArguments} makes, after options that limit it. */
export async function readLog(git: Git, range: readonly string[]): Promise<Commit[]> {
  const commits: Commit[] = []
  const { read, end } = commitLogReader((commit) => commits.push(commit))
  const options = ['-z', '--raw', '--no-abbrev', '--diff-merges=first-parent', ...TEXT, `--format=${LOG_FORMAT}`]
  await git.run(['log', ...options, ...range], { onOutput: read })
  end()
  return commits
}

/** Reads those of the commits that {@link readChanges} gives that touch a wanted file, as {@link shortLogReader} does. */
export async function readTouching(git: Git, range: Range, look: CommitLook): Promise<Touching> {
  const commits: Commit[] = []
  const { read, end, returned } = shortLogReader((commit) => commits.push(commit), look.wanted)
  await git.run(limitedLog(LOG_FORMAT, range, look), { onOutput: read })
  end()
  return { commits, returned }
}

/** Reads which parents each commit of a range has. */
export async function readParents(git: Git, range: Range): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  const copy = copier()
  const read = lineReader((line) => {
    const [commit, ...parents] = line.split(' ').map(copy)
    if (commit) found.set(commit, parents)
  })
  await git.run(['rev-list', '--parents', ...rangeArguments(range)], { onOutput: read })
  return found
}

/**
 * Gives the commits of a range that are not merges, or the merges alone, one by one to `take`; with pathspecs those that touch something
 * there, all the same with all of their files.
 *
 * `--full-history`: without it git follows but one parent of a merge that it equals there, which may be a branch from before the range,
 * and leaves out what the other brought: a revert that users do get. Dates and cuts would decide then, too.
 */
export async function readChanges(
  git: Git,
  range: Range,
  wanted: ChangesWanted,
  take: (commit: TouchingCommit) => void,
): Promise<void> {
  const { read, end } = touchingLogReader(take)
  await git.run(limitedLog(TOUCHING_LOG_FORMAT, range, wanted), { onOutput: read })
  end()
}

function limitedLog(format: string, range: Range, { pathspecs, merges }: ChangesWanted): string[] {
  const kind = merges ? ['--merges', '--diff-merges=first-parent'] : ['--no-merges']
  const options = ['-z', '--raw', '--no-abbrev', ...kind, '--full-history', '--full-diff', ...TEXT]
  return ['log', ...options, `--format=${format}`, ...rangeArguments(range), '--', ...(pathspecs ?? [])]
}

const TEXT = ['--no-renames', '--no-relative', '--encoding=UTF-8'] as const

/** How many commits a range has. */
export async function countCommits(git: Git, range: Range): Promise<number> {
  return Number(await git.text(['rev-list', '--count', ...rangeArguments(range)]))
}

/** The whole messages of a range by object id. */
export async function readMessages(git: Git, range: Range): Promise<Map<CommitId, string>> {
  const output = await git.text(['log', '-z', '--encoding=UTF-8', '--format=%H %B', ...rangeArguments(range)])
  const records = parsePaths(output).map((record) => [record, record.indexOf(' ')] as const)
  return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]))
}

/** The commits of a range in the words of git's command line, behind all options. */
export function rangeArguments({ tip, also = [], not, notShared }: Range): string[] {
  const shared = notShared ? [notShared.join('...')] : []
  return ['--end-of-options', tip, ...also, ...not.map((commit) => `^${commit}`), ...shared]
}
