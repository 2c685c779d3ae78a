import type { LoggedCommit } from '../core/changelog/change.ts'
import type { Config, Track } from '../core/config.ts'
import { writtenFiles } from '../core/own-commits.ts'
import type { Range, Repository } from './ports.ts'
import { trackGlobs } from './track-paths.ts'

/**
 * The commits of a range that touch a file of the track, newest first: every one that is no merge and not the bundle's own, as
 * `git log --full-history --no-merges` lists them for the track's paths.
 */
export async function readTrackCommits(
  repository: Repository,
  config: Config,
  track: Track,
  range: Range,
): Promise<LoggedCommit[]> {
  const loading = Promise.all([import('../core/path-rules.ts'), import('../core/path-folders.ts')])
  const globs = (await trackGlobs(repository, [track], range.tip)).get(track.name) ?? []
  const [{ compilePaths }, { foldersOf }] = await loading
  const belongs = compilePaths(globs)
  const commits: LoggedCommit[] = []
  const isWritten = writtenFiles(config)
  await repository.changes(range, foldersOf(globs), ({ files, marks, ...commit }) => {
    const isOwn = marks.length > 0 && files.every(isWritten)
    if (!isOwn && files.some(belongs)) commits.push(commit)
  })
  return commits
}
