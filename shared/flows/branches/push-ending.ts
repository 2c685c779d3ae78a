import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, tagNameOf } from '../../core/git/names.ts'
import { adviseRefusal } from '../../core/git/push-refusal.ts'
import { failure, ReleaseTracksError } from '../../core/text/error.ts'
import type { RefUpdate, Repository } from '../ports/repository.ts'

/** One attempt: what it found, and the refs to push for it; with none it is done. */
export interface Attempt<Result> {
  readonly result: Result
  readonly updates: readonly RefUpdate[]
}

/** How many attempts lost races get. */
export const ATTEMPTS = 40

/** What is known of the pushes so far. */
export interface End {
  /** How many broke off one after the other. */
  broken: number
  /** The remote's last words. */
  words: string
  /** Whether one of them had no answer, so that it may be carried out still. */
  mayLand: boolean
}

/** Does what asks the remote; where that does not answer after a push without an end, the push is what has to be told of. */
export async function unlessUnknown<Result>(ended: End, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    if (!ended.mayLand || !(error instanceof ReleaseTracksError) || error.code !== 'remote-unreachable') throw error
    throw lost({ ...ended, words: `${ended.words}\n${error.message}` })
  }
}

/**
 * The attempt whose push was carried out all the same: then each of its tags is there, and without tags each branch is where it
 * should be or went on from there. A push that looks like a lost race may have lost to itself: where the connection drops before the
 * answer, curl sends it once more, and the remote finds its refs moved already; and one that broke off may land seconds later.
 */
export async function findLanded<Result>(
  repository: Repository,
  tried: readonly Attempt<Result>[],
  ended: End,
): Promise<Attempt<Result> | undefined> {
  if (tried.length === 0) return undefined
  return unlessUnknown(ended, async () => {
    const names = new Set(tried.flatMap(({ updates }) => updates.map(({ ref }) => ref)))
    const refs = new Map((await repository.remoteRefs([...names])).map((ref) => [ref.name, ref]))
    for (const attempt of tried) if (await isThere(repository, attempt.updates, refs)) return attempt
    return undefined
  })
}

async function isThere(
  repository: Repository,
  updates: readonly RefUpdate[],
  refs: ReadonlyMap<string, RemoteRef>,
): Promise<boolean> {
  const tags = updates.filter(({ ref }) => tagNameOf(ref) !== undefined)
  if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to)
  for (const update of updates) if (!(await holds(repository, refs.get(update.ref), update))) return false
  return true
}

async function holds(repository: Repository, at: RemoteRef | undefined, { from, to }: RefUpdate): Promise<boolean> {
  if (at === undefined || from === undefined || at.commit === from) return at?.commit === to
  if (at.commit === to) return true
  // A branch points at commits alone.
  const before = from as CommitId
  const [{ tip }] = await repository.ensure([{ tip: at.commit, not: [before] }])
  if (to === undefined) return false
  const [pushed] = await repository.ensureCommits([to])
  return repository.isAncestor(pushed, tip)
}

/** Says no more than is known: a push without an answer may be carried out after the remote was last asked. */
export function lost({ words, broken, mayLand }: End): Error {
  const how =
    broken === 0
      ? `did not land in ${ATTEMPTS} attempts`
      : `broke off ${broken === 1 ? 'once' : `${broken} times in a row`}`
  const state = mayLand
    ? 'nothing of it was there when the remote was last asked, and it may still land'
    : 'nothing of it landed'
  return failure(
    'push-lost',
    `The push ${how}; ${state}. The remote said:\n${words}`,
    mayLand ? 'Run again: what has landed by then is found and not made twice.' : 'Run again.',
  )
}

export function refused(words: string, mayLand: boolean): Error {
  const state = mayLand ? 'one before it had no answer and may still land' : 'nothing of it landed'
  return failure('push-refused', `The remote refused the push; ${state}. It said:\n${words}`, adviseRefusal(words))
}
