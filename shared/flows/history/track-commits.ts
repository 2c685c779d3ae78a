import type { LoggedCommit } from '../../core/changelog/change.ts'
import type { Config, Track } from '../../core/config.ts'
import { writtenFiles } from '../../core/git/own-commits.ts'
import { pathspecsOf } from '../../core/paths/pathspecs.ts'
import type { Range, Repository } from '../ports/repository.ts'
import { trackGlobs } from '../tracks/track-paths.ts'

/**
 * The commits of a range that touch a file of the track, newest first: those that `git log --no-merges --full-history` lists for the
 * track's paths, less the bundle's own.
 */
export async function readTrackCommits(
  repository: Repository,
  config: Config,
  track: Track,
  range: Range,
): Promise<LoggedCommit[]> {
  const globs = (await trackGlobs(repository, [track], range.tip)).get(track.name) ?? []
  const { words, exact } = pathspecsOf(globs, globs.some(hasBraces) ? (await pathRules()).expandBraces : undefined)
  const belongs = exact ? () => true : (await pathRules()).compilePaths(globs)
  const commits: LoggedCommit[] = []
  const isWritten = writtenFiles(config)
  await repository.changes(range, words, ({ files, marks, ...commit }) => {
    const isOwn = marks.length > 0 && files.every(isWritten)
    if (!isOwn && files.some(belongs)) commits.push(commit)
  })
  return commits
}

/** What takes long to load, and is seldom needed where git picks the commits itself. */
function pathRules() {
  return import('../../core/paths/path-rules.ts')
}

function hasBraces(glob: string): boolean {
  return glob.includes('{')
}
