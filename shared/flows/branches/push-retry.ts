import { setTimeout as sleep } from 'node:timers/promises'
import type { PushOutcome, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { requirePushable } from './landing.ts'
import { ATTEMPTS, type Attempt, type End, findLanded, lost, refused, unlessUnknown } from './push-ending.ts'

/** Who has a say in pushes: the person who asked for them. */
export interface PushGate<Result> {
  /** Called before each push with what it is for and does; throws to stop it. */
  before(result: Result, updates: readonly RefUpdate[]): Promise<void>
  /** Called after each push with whether it landed; undefined while nobody knows. */
  after(landed: boolean | undefined): void
}

const OPEN: PushGate<unknown> = { before: async () => undefined, after: () => undefined }

/** Patience for lost races, {@link ATTEMPTS} of them: waiting longer and longer, some 90 seconds in all. */
const FIRST_WAIT = 50
const LONGEST_WAIT = 4000
/** Patience for pushes that break off one after the other, some 10 seconds in all: what broke them may well stay broken. */
const BROKEN_PUSHES = 5
const BROKEN_WAIT = 1000
/** Patience for a remote that is asked too often, two minutes at most: GitHub asks for one. */
const PUT_OFF_WAIT = 4000
const LONGEST_PUT_OFF_WAIT = 60_000

/**
 * Plans and pushes until a push lands, also when its answer is lost or it lands while the next one is planned: whichever attempt of
 * this run made the tags, its result is given. A lost race starts over from what the remote has then, so nothing is tagged twice.
 * Throws `land-by-pull-request` for a branch that takes pull requests alone, `push-refused` when a rule of the remote is against it, `push-lost` when every attempt lost or broke off.
 */
export async function pushUntilLanded<Result extends { pushed: boolean }>(
  { repository, log, config }: Pick<Run, 'repository' | 'log' | 'config'>,
  attempt: () => Promise<Attempt<Result>>,
  gate: PushGate<Result> = OPEN,
): Promise<Result> {
  const tried: Attempt<Result>[] = []
  const ended: End = { broken: 0, words: '', mayLand: false }
  for (let count = 1; count <= ATTEMPTS && ended.broken < BROKEN_PUSHES; count++) {
    const next = await unlessUnknown(ended, attempt)
    const late = (ended.mayLand || next.updates.length === 0) && (await findLanded(repository, tried, ended))
    if (late) return landed(late.result, gate)
    if (next.updates.length === 0) return next.result
    requirePushable(next.updates, config)
    await gate.before(next.result, next.updates)
    const outcome = await repository.push(next.updates)
    if (outcome.kind === 'landed') return landed(next.result, gate)
    const isKnown = outcome.kind === 'lost-race' || outcome.kind === 'refused'
    ended.words = outcome.words
    ended.broken = isKnown ? 0 : ended.broken + 1
    ended.mayLand ||= outcome.kind === 'unknown'
    gate.after(ended.mayLand ? undefined : false)
    if (!isKnown) await waitForRemote(outcome, ended.broken, log)
    if (outcome.kind !== 'refused') tried.push(next)
    const found = await findLanded(repository, tried, ended)
    if (found) return landed(found.result, gate)
    if (outcome.kind === 'refused') throw refused(outcome.words, ended.mayLand)
    if (!isKnown) continue
    log.info('another push was faster: reading the remote again')
    await sleep(grow(FIRST_WAIT, 1.5, count))
  }
  throw lost(ended)
}

/**
 * The same until a look finds nothing left to push. A run that decides by refs that it does not push has no lease on them: what changes there between
 * its look and its push is made good by the next look. Gives the first result, and those of all further pushes.
 */
export async function pushUntilSettled<Result extends { pushed: boolean }>(
  run: Pick<Run, 'repository' | 'log' | 'config'>,
  attempt: () => Promise<Attempt<Result>>,
  gate: PushGate<Result> = OPEN,
): Promise<[Result, ...Result[]]> {
  const results: [Result, ...Result[]] = [await pushUntilLanded(run, attempt, gate)]
  for (let isMoved = results[0].pushed; isMoved && results.length < ATTEMPTS; ) {
    const again = await pushUntilLanded(run, attempt, gate)
    isMoved = again.pushed
    if (isMoved) results.push(again)
  }
  return results
}

function landed<Result>(result: Result, gate: PushGate<Result>): Result & { pushed: true } {
  gate.after(true)
  return { ...result, pushed: true }
}

/** Gives a remote that is unwell, or was asked too often, some time; longer each time. */
async function waitForRemote({ kind, words }: PushOutcome, broken: number, log: Run['log']): Promise<void> {
  const isPutOff = kind === 'put-off'
  log.info(`${isPutOff ? 'the remote puts the push off' : 'the push broke off'}: ${words}`)
  await sleep(isPutOff ? grow(PUT_OFF_WAIT, 2, broken - 1, LONGEST_PUT_OFF_WAIT) : grow(BROKEN_WAIT, 2, broken - 1))
}

/** Grows each time, with a random part so that racing runs spread out. */
function grow(first: number, factor: number, count: number, longest = LONGEST_WAIT): number {
  return Math.min(longest, first * factor ** count) * (0.3 + 0.7 * Math.random())
}
