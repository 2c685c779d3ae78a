import type { CommitId } from '../../core/git/names.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'

/** The commits whose change files a version had: its own, and below a live one the commit that it was made of, since its bump commit used them up. */
export async function commitsWithChanges(
  commit: CommitId,
  isLive: boolean,
  repository: Repository,
): Promise<readonly ReadableCommit[]> {
  const [own] = isLive ? (await repository.recent(commit, 1)).commits : []
  return repository.ensureCommits([commit, ...(own?.parents.slice(0, 1) ?? [])])
}
