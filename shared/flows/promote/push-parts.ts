import type { RemoteRef } from '../../core/git/git-output.ts'
import { branchRef, type CommitId, type RefName } from '../../core/git/names.ts'
import type { PushSize } from '../../core/promote/push-size.ts'
import type { NothingNew } from '../../core/promote/release-plan.ts'
import { type BranchHeads, planBranches } from '../branches/branch-updates.ts'
import type { Attempt } from '../branches/push-ending.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import type { Promotion, Released } from './promotion-outcome.ts'

/** A release whose objects are made. */
export interface LaidRelease {
  readonly released: Released
  /** The last bump commit of the plan up to this release, or what they lie on. */
  readonly tip: ReadableCommit
  readonly tag: RefUpdate
}

/** A plan whose objects are made and that is to be pushed, in one push or several. */
export interface LaidPlan {
  readonly channel: string
  readonly target: ReadableCommit
  readonly live: boolean
  readonly dryRun: boolean
  readonly nothingNew: readonly NothingNew[]
  /** In the order in which they lie upon each other. */
  readonly releases: readonly LaidRelease[]
  readonly size: PushSize
  /** What the bump commits lie on. */
  readonly base: ReadableCommit
  /** The branches as the next push is to find them. */
  readonly branches: BranchHeads
  /** Whether `next` has all of `live`. */
  readonly isLiveHeld: boolean
}

/** What one push of a promotion does, and what of the same plan is to be pushed after it. */
export interface PromotionPart extends Promotion {
  readonly rest?: LaidPlan | undefined
}

/** Works out where every ref goes by the next push of a plan, and what is left of the plan then. */
export async function layPush(plan: LaidPlan, run: Run): Promise<Attempt<PromotionPart>> {
  const { config } = run
  const { channel, target, live, nothingNew, isLiveHeld, branches, size } = plan
  const now = plan.releases.slice(0, size.most)
  const tip = now.at(-1)?.tip ?? plan.base
  const part = { channel, target, tip, nothingNew, pushed: false, released: now.map(({ released }) => released) }
  if (now.length === 0) return { result: { ...part, updates: [], dispatch: [] }, updates: [] }
  const tracks = plan.releases.map(({ released }) => released.release.track.name)
  const moves = await planBranches(branches, { target, tip, live, tracks, isLiveHeld }, run)
  const updates = [...moves, ...now.map(({ tag }) => tag)]
  const dispatch = size.dispatch.filter((name) => now.some(({ released }) => released.release.tag === name))
  const rest = restOf(plan, now.length, moved(branches, moves, branchRef(config.branches.live)))
  return { result: { ...part, updates, dispatch, rest }, updates: plan.dryRun ? [] : updates }
}

/** The same plan after a push that moved the branches: by it `next` has all of `live`. */
function restOf(plan: LaidPlan, done: number, branches: BranchHeads): LaidPlan | undefined {
  const releases = plan.releases.slice(done)
  if (releases.length === 0) return undefined
  return { ...plan, releases, nothingNew: [], branches, isLiveHeld: true }
}

/** The branches after a push. */
export function moved({ live, next }: BranchHeads, moves: readonly RefUpdate[], liveName: RefName): BranchHeads {
  const after = (name: RefName, before: RemoteRef | undefined): RemoteRef | undefined => {
    const to = moves.find(({ ref }) => ref === name)?.to as CommitId | undefined
    return to === undefined ? before : { name, object: to, commit: to }
  }
  return { live: after(liveName, live), next: after(next.name, next) ?? next }
}
