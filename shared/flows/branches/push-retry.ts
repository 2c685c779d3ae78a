import { setTimeout as sleep } from 'node:timers/promises'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { failure } from '../../core/text/error.ts'
import type { PushOutcome, RefUpdate, Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'

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
/** Patience for a remote that is asked too often, two minutes at most: GitHub asks for one. */
const PUT_OFF_WAIT = 4000
const LONGEST_PUT_OFF_WAIT = 60_000

/**
 * Plans and pushes until a push lands, also when its answer is lost. A lost race starts over from what the remote has then, so nothing is
 * tagged twice.
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
    if (outcome.kind === 'refused') {
      gate.after(false)
      throw refused(outcome.words)
    }
    words = outcome.words
    const isLost = outcome.kind === 'lost-race'
    broken = isLost ? 0 : broken + 1
    if (!isLost) await waitForRemote(outcome, broken, log)
    if (await hasLanded(repository, updates)) return landed(result, gate)
    gate.after(false)
    if (!isLost) continue
    log.info('another push was faster: reading the remote again')
    await sleep(grow(FIRST_WAIT, 1.5, count))
  }
  throw lost(words, broken)
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

/**
 * Whether a push was carried out all the same: then each of its tags is there, and without tags each branch is where it should be or
 * went on from there. One that looks like a lost race may have lost to itself: where the connection drops before the answer, curl
 * sends the push once more, and the remote finds its refs moved already.
 */
async function hasLanded(repository: Repository, updates: readonly RefUpdate[]): Promise<boolean> {
  const listed = await repository.remoteRefs(updates.map(({ ref }) => ref))
  const refs = new Map(listed.map((ref) => [ref.name, ref]))
  const tags = updates.filter(({ ref }) => ref.startsWith('refs/tags/'))
  if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to)
  for (const update of updates) if (!(await holds(repository, refs.get(update.ref), update))) return false
  return true
}

async function holds(repository: Repository, at: RemoteRef | undefined, { from, to }: RefUpdate): Promise<boolean> {
  if (at === undefined || from === undefined || at.commit === from) return at?.commit === to
  if (at.commit === to) return true
  await repository.ensure([{ tip: at.commit, not: [from] }])
  return repository.isAncestor(to, at.commit)
}

/** Grows each time, with a random part so that racing runs spread out. */
function grow(first: number, factor: number, count: number, longest = LONGEST_WAIT): number {
  return Math.min(longest, first * factor ** count) * (0.3 + 0.7 * Math.random())
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
