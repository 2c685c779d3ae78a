import { branchRef, type CommitId } from '../../core/git/names.ts'
import type { NothingNew } from '../../core/promote/release-plan.ts'
import { TESTED } from '../../core/promote/tested-release.ts'
import type { ReleaseUnit } from '../../core/release-pr/release-units.ts'
import type { Steering } from '../../core/release-pr/steering.ts'
import { formatVersion, LIVE } from '../../core/versions/version.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
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
  /** The branch that its pull request is to be merged into. */
  readonly base: string
}

/** What planning a unit depends on beside the repository. */
export interface UnitWish {
  readonly unit: ReleaseUnit
  readonly question: ReleaseQuestion
  /** What the labels of its pull request ask for. */
  readonly steering: Steering
  /** Whether a pull request is open: GitHub closes it with its branch, as if a person had. */
  readonly isOpen: boolean
  /** Whether a person closed the pull request of just these tags. */
  readonly isDeclined: (tags: readonly string[]) => boolean
}

/** Plans each unit and puts its branch on the commits to be merged, all in one push; a branch that says the same already stays as it is. */
export async function pushReleaseBranches(
  wishes: readonly UnitWish[],
  run: Run,
  gate?: PushGate<ReleaseBranches>,
): Promise<readonly PlannedUnit[]> {
  const { units } = await pushUntilLanded(run, () => attempt(wishes, run), gate)
  return units
}

/** The units as they are planned, and whether their branches had to be pushed. */
export interface ReleaseBranches {
  readonly units: readonly PlannedUnit[]
  readonly pushed: boolean
}

async function attempt(wishes: readonly UnitWish[], run: Run): Promise<Attempt<ReleaseBranches>> {
  const { repository, config } = run
  const refs = await repository.remoteRefs(wishes.map(({ unit }) => branchRef(unit.branch)))
  const units: PlannedUnit[] = []
  const updates: RefUpdate[] = []
  for (const wish of wishes) {
    const { unit, isOpen, isDeclined, steering } = wish
    const ref = branchRef(unit.branch)
    const there = refs.find(({ name }) => name === ref)?.commit
    const planned = await planOrSayWhy(wish, run)
    const { plan } = planned
    const base = config.branches[isPreRelease(steering) ? 'next' : 'live']
    const isIdle = plan?.released.length === 0
    const declined = plan !== undefined && !isIdle && isDeclined(tagsIn(plan))
    const head = plan && !isIdle && !declined ? await keepOrReplace(there, plan, run) : undefined
    units.push({
      ...planned,
      unit,
      base,
      isIdle,
      isDeclined: declined,
      ...(plan && head && { plan: { ...plan, head } }),
    })
    const to = isIdle && !isOpen ? undefined : (head ?? there)
    if (to !== there) updates.push({ ref, from: there, to })
  }
  return { result: { units, pushed: false }, updates }
}

/** The tags that a plan makes. */
export function tagsIn({ released }: Pick<UnitPlan, 'released'>): string[] {
  return released.map(({ release }) => release.tag)
}

function isPreRelease({ channel }: Steering): boolean {
  return channel !== '' && channel !== LIVE
}

/** Plans, unless labels say what cannot be, or there would be nothing to merge. */
async function planOrSayWhy(wish: UnitWish, run: Run): Promise<Planned<UnitPlan>> {
  const { problems } = wish.steering
  if (problems.length > 0) return { plan: undefined, refused: problems, warnings: [] }
  const planned = await planOrRefusal(run, (quiet) => planUnit(wish, quiet))
  const { plan } = planned
  const [first] = plan?.released ?? []
  if (!plan || !first || plan.head !== plan.target) return planned
  const { track, version } = first.release
  const problem = {
    message: `${track.name} ${formatVersion(version)} is only a tag, as version-style says: there is nothing to merge.`,
    fix: `Remove the label, and cut it: release-tracks promote ${track.name} ${wish.steering.channel}`,
  }
  return { ...planned, plan: undefined, refused: [problem] }
}

async function planUnit({ unit: { tracks }, question, steering }: UnitWish, run: Run): Promise<UnitPlan> {
  const { bump, channel } = { bump: steering.bump || question.bump, channel: steering.channel || LIVE }
  // What was tested is a pre-release already.
  const sha = isPreRelease(steering) && question.sha === TESTED ? '' : question.sha
  const names = JSON.stringify(tracks.map(({ name }) => name))
  const inputs = { n: '', version: '', trailers: '', dryRun: true, force: false }
  const request = parseBumpRequest(run.config, { ...inputs, tracks: names, channel, bump, sha })
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
