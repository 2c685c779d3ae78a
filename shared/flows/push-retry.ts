import { setTimeout as sleep } from 'node:timers/promises'
import { failure } from '../core/error.ts'
import type { RefUpdate, Repository } from './ports.ts'
import type { Run } from './run.ts'

/** One attempt: what it found, and the refs to push for it; with none it is done. */
export interface Attempt<Result> {
  readonly result: Result
  readonly updates: readonly RefUpdate[]
}

/** Patience for lost races: so many attempts, waiting longer and longer, some 90 seconds in all. */
const ATTEMPTS = 40
const FIRST_WAIT = 50
const LONGEST_WAIT = 4000

/**
 * Plans and pushes until a push lands. A lost race starts over from what the remote has then, so nothing is tagged twice.
 * Throws `push-refused` when a rule of the remote is against it, `push-lost` when every attempt lost.
 */
export async function pushUntilLanded<Result extends { pushed: boolean }>(
  { repository, log }: Pick<Run, 'repository' | 'log'>,
  attempt: () => Promise<Attempt<Result>>,
): Promise<Result> {
  let words = ''
  for (let count = 1; count <= ATTEMPTS; count++) {
    const { result, updates } = await attempt()
    if (updates.length === 0) return result
    const outcome = await repository.push(updates)
    if (outcome.kind === 'landed') return { ...result, pushed: true }
    if (outcome.kind === 'refused') throw refused(outcome.words)
    words = outcome.words
    log.info(
      outcome.kind === 'lost-race'
        ? 'another push was faster: reading the remote again'
        : `the push broke off: ${words}`,
    )
    await sleep(wait(count))
    if (outcome.kind === 'unknown' && (await hasLanded(repository, updates))) return { ...result, pushed: true }
  }
  throw failure(
    'push-lost',
    `The push did not land in ${ATTEMPTS} attempts; nothing was changed. The remote said: ${words}`,
    'Run again.',
  )
}

/** Whether a push that broke off was carried out all the same: then each ref is where it should be, or a branch went on from there. */
async function hasLanded(repository: Repository, updates: readonly RefUpdate[]): Promise<boolean> {
  const refs = new Map(
    (await repository.remoteRefs(updates.map(({ ref }) => ref))).map(({ name, object }) => [name, object]),
  )
  const tags = updates.filter(({ ref }) => ref.startsWith('refs/tags/'))
  return (tags.length > 0 ? tags : updates).every(({ ref, to }) => refs.get(ref) === to)
}

/** Grows by half each time, with a random part so that racing runs spread out. */
function wait(count: number): number {
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 1.5 ** count)
  return longest * (0.3 + 0.7 * Math.random())
}

function refused(words: string): Error {
  return failure(
    'push-refused',
    `The remote refused the push; nothing was changed. It said: ${words}`,
    'Give the job `permissions: contents: write`, or a token that branch protection and rulesets let through.',
  )
}
