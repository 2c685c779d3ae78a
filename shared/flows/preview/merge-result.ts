import { branchRef, type CommitId } from '../../core/git/names.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'

/** What a branch would be after a merge, and what it is now. */
export interface MergedBranch {
  readonly before: ReadableCommit
  readonly after: ReadableCommit
}

/**
 * Merges a commit into a branch as it is on the remote now, in the object store. GitHub's own merge commit is taken as it is while it has all
 * of the branch. Throws `branch-missing`, `merge-conflict`, `not-on-remote`.
 */
export async function mergeInto(branch: string, commit: CommitId, { repository }: Run): Promise<MergedBranch> {
  const refs = await repository.remoteRefs([branchRef(branch)])
  const head = refs.find(({ name }) => name === branchRef(branch))
  if (!head) {
    throw failure(
      'branch-missing',
      `The remote has no branch ${quote(branch)}, which this is to be merged into.`,
      'If it has been deleted, there is nothing to preview.',
    )
  }
  const [{ tip: theirs }, { tip: before }] = await repository.ensure([
    { tip: commit, not: [head.commit] },
    { tip: head.commit, not: [commit] },
  ])
  if (before === theirs || (await repository.isAncestor(before, theirs))) return { before, after: theirs }
  if (await repository.isAncestor(theirs, before)) return { before, after: before }
  const merged = await repository.merge(before, theirs)
  if ('conflicts' in merged) {
    throw failure(
      'merge-conflict',
      `It changes the same lines as ${branch} in ${merged.conflicts.map(quote).join(', ')}.`,
      `Merge ${branch} into it, or rebase it, and push.`,
    )
  }
  const message = `Merge ${theirs} into ${branch}\n`
  const made = await repository.writeAside([
    { kind: 'commit', mark: 'merge', parents: [before, theirs], tree: merged.tree, files: [], message },
  ])
  return { before, after: made.get('merge') as ReadableCommit }
}
