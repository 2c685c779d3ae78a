import { branchRef, type CommitId } from '../../core/git/names.ts'
import type { NothingNew } from '../../core/promote/release-plan.ts'
import { type ReleaseUnit, releaseBranch } from '../../core/release-pr/release-units.ts'
import { LIVE } from '../../core/versions/version.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { pushUntilLanded } from '../branches/push-retry.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { type Planned, planOrRefusal } from '../promote/planned-or-refused.ts'
import type { Released } from '../promote/promotion-outcome.ts'
import { planPromotion } from '../promote/promotion-plan.ts'
import { parseBumpRequest } from '../promote/promotion-request.ts'
import { startedByPush } from '../workflows/tag-start.ts'

/** What is asked of release pull requests, as text. */
export interface ReleaseQuestion {
  readonly bump: string
  readonly sha: string
}

/** What a unit would release, and the commit for its pull request, a bump commit for each track. */
export interface UnitPlan {
  readonly target: ReadableCommit
  readonly head: ReadableCommit
  readonly released: readonly Released[]
  readonly nothingNew: readonly NothingNew[]
}

/** A unit with its plan; without a commit there is nothing to release. */
export interface PlannedUnit extends Planned<UnitPlan> {
  readonly unit: ReleaseUnit
  /** Whether there is a plan to release nothing. */
  readonly isIdle: boolean
  /** Whether a person closed its pull request. */
  readonly isDeclined: boolean
}

/** What planning a unit depends on beside the repository. */
export interface UnitWish {
  readonly unit: ReleaseUnit
  readonly question: ReleaseQuestion
  /** Whether a pull request is open: GitHub closes it with its branch, as if a person had. */
  readonly isOpen: boolean
  /** Whether a person closed the pull request of just these tags. */
  readonly isDeclined: (tags: readonly string[]) => boolean
}

/** Plans each unit and puts its branch on the commits to be merged, all in one push; a branch that says the same already stays as it is. */
export async function pushReleaseBranches(wishes: readonly UnitWish[], run: Run): Promise<readonly PlannedUnit[]> {
  const { units } = await pushUntilLanded(run, () => attempt(wishes, run))
  return units
}

async function attempt(
  wishes: readonly UnitWish[],
  run: Run,
): Promise<Attempt<{ readonly units: readonly PlannedUnit[]; readonly pushed: boolean }>> {
  const { repository } = run
  const refs = await repository.remoteRefs(wishes.map(({ unit }) => branchRef(releaseBranch(unit))))
  const units: PlannedUnit[] = []
  const updates: RefUpdate[] = []
  for (const { unit, question, isOpen, isDeclined } of wishes) {
    const ref = branchRef(releaseBranch(unit))
    const there = refs.find(({ name }) => name === ref)?.commit
    const planned = await planOrRefusal(run, (quiet) => planUnit(unit, question, quiet))
    const { plan } = planned
    const isIdle = plan?.released.length === 0
    const declined = plan !== undefined && !isIdle && isDeclined(tagsIn(plan))
    const head = plan && !isIdle && !declined ? await keepOrReplace(there, plan, run) : undefined
    units.push({ ...planned, unit, isIdle, isDeclined: declined, ...(plan && head && { plan: { ...plan, head } }) })
    const to = isIdle && !isOpen ? undefined : (head ?? there)
    if (to !== there) updates.push({ ref, from: there, to })
  }
  return { result: { units, pushed: false }, updates }
}

/** The tags that a plan makes. */
export function tagsIn({ released }: Pick<UnitPlan, 'released'>): string[] {
  return released.map(({ release }) => release.tag)
}

async function planUnit({ tracks }: ReleaseUnit, { bump, sha }: ReleaseQuestion, run: Run): Promise<UnitPlan> {
  const names = JSON.stringify(tracks.map(({ name }) => name))
  const inputs = { n: '', version: '', trailers: '', dryRun: true, force: false }
  const request = parseBumpRequest(run.config, { ...inputs, tracks: names, channel: LIVE, bump, sha })
  const { target, releases, nothingNew } = await planPromotion(
    { ...request, withCommit: true },
    run,
    undefined,
    startedByPush,
  )
  const released = releases.map((each) => each.released)
  return { target, head: releases.at(-1)?.tip ?? target, released, nothingNew }
}

/** The commit that a branch is on, where it is the same but for its time; else the new one. */
async function keepOrReplace(
  there: CommitId | undefined,
  { head, target }: UnitPlan,
  { repository }: Run,
): Promise<ReadableCommit> {
  if (there === undefined || there === head) return head
  const [old, made] = await repository.ensure([
    { tip: there, not: [target] },
    { tip: head, not: [target] },
  ])
  const [messages, wanted] = [await repository.messages(old), await repository.messages(made)]
  const isSame = JSON.stringify([...messages.values()]) === JSON.stringify([...wanted.values()])
  const [, below] = await repository.ensureCommits([there, target])
  if (!isSame || !(await repository.isAncestor(below, old.tip))) return head
  return (await repository.changedFiles(old.tip, head)).length === 0 ? old.tip : head
}
