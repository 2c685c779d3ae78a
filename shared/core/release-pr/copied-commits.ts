import { type Commit, isMerge } from '../git/commit.ts'
import type { CommitId } from '../git/names.ts'

/**
 * The commit onto which GitHub squashed or rebased a pull request. Rebased, each commit has the subject and the files of one that was to be
 * merged, in their order; else the newest stands for all of them.
 * @param made the commits of the branch that the pull request does not have, newest first; the first is what it was merged as.
 * @param originals the commits of the pull request that the branch does not have, newest first.
 */
export function mergedOnto(made: readonly Commit[], originals: readonly Commit[]): CommitId | undefined {
  const bySha = new Map(made.map((commit) => [commit.sha, commit]))
  const left = originals.filter((commit) => !isMerge(commit))
  const last = made[0]
  let onto = last?.parents[0]
  for (let at = last; at && !isMerge(at); at = bySha.get(at.parents[0] ?? '')) {
    const copy: Commit = at
    const found = left.findIndex((original) => isCopy(copy, original))
    if (found < 0) break
    left.splice(0, found + 1)
    onto = at.parents[0]
  }
  return onto
}

/** What was there already leaves a commit without changes. */
function isCopy(copy: Commit, original: Commit): boolean {
  if (copy.subject !== original.subject) return false
  return copy.changes.length === 0 || pathsOf(copy) === pathsOf(original)
}

function pathsOf({ changes }: Commit): string {
  return JSON.stringify(changes.map(({ path }) => path).sort())
}
