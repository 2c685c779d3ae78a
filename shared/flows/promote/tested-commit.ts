import type { Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import { newestOfEach, testedApart } from '../../core/promote/tested-release.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { addsOwnOnly } from '../history/own-check.ts'
import type { Project } from '../ports/run.ts'

/**
 * The commit that was tested of all of some tracks, see `newestOfEach`. Those that were released together have their tags on bump commits one upon
 * the other: then it is the last of these. Throws `nothing-tested`, and `tested-apart` where people's commits lie between.
 */
export async function chooseTested(
  tracks: readonly Track[],
  tagsOf: (track: Track) => readonly PlacedTag[],
  project: Project,
): Promise<CommitId> {
  const found = newestOfEach(tracks, tagsOf, project.config)
  const commits = [...new Set(found.map(({ tag }) => tag.commit))]
  for (const tip of commits) if (await isUponAll(tip, commits, project)) return tip
  throw testedApart(found)
}

/** Whether a commit is, but for commits of the actions, what each of some commits is. */
async function isUponAll(tip: CommitId, commits: readonly CommitId[], project: Project): Promise<boolean> {
  for (const other of commits) if (!(await addsOwnOnly(tip, other, project))) return false
  return true
}
