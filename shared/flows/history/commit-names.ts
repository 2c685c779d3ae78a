import type { CommitId } from '../../core/git/names.ts'
import { failure, quote, ReleaseTracksError } from '../../core/text/error.ts'
import type { Repository } from '../ports/repository.ts'

/**
 * The commit that a name from outside stands for: a tag, a branch, a full or short commit id.
 * Throws `commit-unknown` when neither the clone nor the remote knows it.
 */
export async function resolveCommit(repository: Repository, name: string, inputName: string): Promise<CommitId> {
  const found = await findCommit(repository, name)
  if (found !== undefined) return found
  throw failure(
    'commit-unknown',
    `${inputName}: ${quote(name)} is not a commit, tag or branch of this repository.`,
    'Give a tag, a branch, or all digits of a commit that was pushed.',
  )
}

/** Like {@link resolveCommit}, undefined when nobody knows the name. The remote's word counts more than the clone's. */
export async function findCommit(repository: Repository, name: string): Promise<CommitId | undefined> {
  if (!NAME.test(name)) return undefined
  if (/[~^]/.test(name)) return (await repository.resolve([name]))[0]
  const refs = [`refs/tags/${name}`, `refs/heads/${name}`, name]
  if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase())
  const remote = await repository.remoteRefs(name.startsWith('refs/') ? [name] : refs.slice(0, 2))
  const ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean)
  // A complete clone is read without a further fetch, and the remote may have gone on since it was made.
  if (ref)
    return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit
  return (await repository.resolve([name]))[0]
}

/** git takes digits of either case and writes small ones. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
/** A ref, an id, or one of them with steps back: no range, no path, no search. */
const NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/

/** The commit with its tree, fetched where it is not here; undefined where the remote does not have it either. */
async function bringCommit(repository: Repository, commit: CommitId): Promise<CommitId | undefined> {
  const [known] = await repository.resolve([commit])
  if (known !== undefined) return known
  try {
    await repository.ensureCommits([commit])
  } catch (error) {
    // The remote does not have it: that is the answer.
    if (error instanceof ReleaseTracksError && error.code === 'not-on-remote') return undefined
    throw error
  }
  return (await repository.resolve([commit]))[0]
}
