import { setTimeout as sleep } from 'node:timers/promises'
import { failure } from '../core/error.ts'
import type { RefUpdate, Repository } from './ports.ts'
import type { Run } from './run.ts'

/** One attempt: what it found, and the refs to push for it; with none it is done. */
export interface Attempt<Result> {
  readonly result: Result
  readonly updates: readonly RefUpdate[]
}

/** Who has a say in pushes: the person who asked for them. */
export interface PushGate<Result> {
  /** Called before each push with what it is for and does; throws to stop it. */
  before(result: Result, updates: readonly RefUpdate[]): Promise<void>
  /** Called when it is known whether the push landed. */
  after(landed: boolean): void
}

const OPEN: PushGate<unknown> = { before: async () => undefined, after: () => undefined }

/** Patience for lost races: so many attempts, waiting longer and longer, some 90 seconds in all. */
const ATTEMPTS = 40
const FIRST_WAIT = 50
const LONGEST_WAIT = 4000
/** Patience for pushes that break off one after the other, some 10 seconds in all: what broke them may well stay broken. */
const BROKEN_PUSHES = 5
const BROKEN_WAIT = 1000

/**
 * Plans and pushes until a push lands. A lost race starts over from what the remote has then, so nothing is tagged twice.
 * Throws `push-refused` when a rule of the remote is against it, `push-lost` when every attempt lost or broke off.
 */
export async function pushUntilLanded<Result extends { pushed: boolean }>(
  { repository, log }: Pick<Run, 'repository' | 'log'>,
  attempt: () => Promise<Attempt<Result>>,
  gate: PushGate<Result> = OPEN,
): Promise<Result> {
  let broken = 0
  let words = ''
  for (let count = 1; count <= ATTEMPTS && broken < BROKEN_PUSHES; count++) {
    const { result, updates } = await attempt()
    if (updates.length === 0) return result
    await gate.before(result, updates)
    const outcome = await repository.push(updates)
    if (outcome.kind === 'landed') return landed(result, gate)
    if (outcome.kind !== 'unknown') gate.after(false)
    if (outcome.kind === 'refused') throw refused(outcome.words)
    words = outcome.words
    if (outcome.kind === 'lost-race') {
      broken = 0
      log.info('another push was faster: reading the remote again')
      await sleep(grow(FIRST_WAIT, 1.5, count))
    } else {
      broken++
      log.info(`the push broke off: ${words}`)
      await sleep(grow(BROKEN_WAIT, 2, broken - 1))
      if (await hasLanded(repository, updates)) return landed(result, gate)
      gate.after(false)
    }
  }
  throw lost(words, broken)
}

function landed<Result>(result: Result, gate: PushGate<Result>): Result & { pushed: true } {
  gate.after(true)
  return { ...result, pushed: true }
}

/** Whether a push that broke off was carried out all the same: then each ref is where it should be, or a branch went on from there. */
async function hasLanded(repository: Repository, updates: readonly RefUpdate[]): Promise<boolean> {
  const refs = new Map(
    (await repository.remoteRefs(updates.map(({ ref }) => ref))).map(({ name, object }) => [name, object]),
  )
  const tags = updates.filter(({ ref }) => ref.startsWith('refs/tags/'))
  return (tags.length > 0 ? tags : updates).every(({ ref, to }) => refs.get(ref) === to)
}

/** Grows each time, with a random part so that racing runs spread out. */
function grow(first: number, factor: number, count: number): number {
  return Math.min(LONGEST_WAIT, first * factor ** count) * (0.3 + 0.7 * Math.random())
}

function lost(words: string, broken: number): Error {
  const how = broken === 0 ? `did not land in ${ATTEMPTS} attempts` : `broke off ${broken} times in a row`
  return failure('push-lost', `The push ${how}; nothing of it landed. The remote said: ${words}`, 'Run again.')
}

function refused(words: string): Error {
  return failure(
    'push-refused',
    `The remote refused the push; nothing of it landed. It said: ${words}`,
    'In a workflow give the job `permissions: contents: write`, or a token that branch protection and rulesets let through. By hand you need to be let through yourself.',
  )
}
