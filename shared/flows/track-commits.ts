import type { LoggedCommit } from '../core/changelog/change.ts'
import type { Track } from '../core/config.ts'
import type { Range, Repository } from './ports.ts'
import { trackGlobs } from './track-paths.ts'

/**
 * The commits of a range that touch a file of the track, newest first: every one that is no merge and not the bundle's own, as
 * `git log --full-history --no-merges` lists them for the track's paths.
 */
export async function readTrackCommits(repository: Repository, track: Track, range: Range): Promise<LoggedCommit[]> {
  const loading = Promise.all([import('../core/path-rules.ts'), import('../core/path-folders.ts')])
  const globs = (await trackGlobs(repository, [track], range.tip)).get(track.name) ?? []
  const [{ compilePaths }, { foldersOf }] = await loading
  const belongs = compilePaths(globs)
  const commits: LoggedCommit[] = []
  await repository.changes(range, foldersOf(globs), ({ files, own, ...commit }) => {
    if (!own && files.some(belongs)) commits.push(commit)
  })
  return commits
}
