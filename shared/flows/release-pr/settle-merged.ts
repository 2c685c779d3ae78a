import { isTrunk } from '../../core/config.ts'
import { branchRef, type CommitId, tagRef } from '../../core/git/names.ts'
import { formatMessage, TRAILER } from '../../core/git/trailers.ts'
import { releaseTag } from '../../core/promote/bump-commit.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { isReleaseBranch, syncBranch } from '../../core/release-pr/release-units.ts'
import { describeProblem, ReleaseTracksError } from '../../core/text/error.ts'
import { MergeConflict, mergeBranches } from '../branches/branch-merge.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import { forgetMergedReleases } from '../history/merged-releases.ts'
import type { GitHubPort, PullRequest } from '../ports/github.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { planOrRefusal } from '../promote/planned-or-refused.ts'
import type { Released } from '../promote/promotion-outcome.ts'
import { PULLS_FIX } from './kept-pulls.ts'
import { type MergedPull, readMergedPull } from './merged-pull.ts'
import { pendingPulls } from './pending-pulls.ts'

/** What became of pull requests that were merged. */
export interface Settled {
  readonly released: readonly Released[]
  /** Those that release nothing, and why. */
  readonly refused: readonly { readonly pull: PullRequest; readonly why: string }[]
  readonly pushed: boolean
  /** Where `next` takes pull requests alone: whether one is needed for it to get what `live` has. */
  readonly needsSync: boolean
}

const NOTHING: Settled = { released: [], refused: [], pushed: false, needsSync: false }

/**
 * Releases what merged pull requests show: tags on what each was merged as, and `next` gets `live` in the same push, or by a branch for a pull
 * request of its own. Which are left is told by `next`: it lacks what they were merged as; of those that were merged into `next`, by their tags. `number` is
 * one to look at in any case.
 */
export async function settleMerged(
  number: number | undefined,
  github: GitHubPort,
  run: Run,
  gate?: PushGate<Settled>,
): Promise<Settled> {
  const { pullRequests } = github
  const { live, next } = run.config.branches
  const listing = [...new Set([live, next])].map((base) => pullRequests.list({ state: 'closed', base }))
  const listed = (await orRefusal('list pull requests', PULLS_FIX, Promise.all(listing))).flat()
  const asking = number === undefined ? undefined : pullRequests.get(number)
  const asked = asking ? [await orRefusal(`tell of #${number}`, PULLS_FIX, asking)] : []
  const pulls = [...listed.filter((each) => each.number !== number), ...asked].filter(isMergedRelease(run))
  const settled = await pushUntilLanded(run, () => attempt(pulls, number, run), gate)
  forgetMergedReleases(run.repository)
  return settled
}

function isMergedRelease({ config: { branches } }: Run): (pull: PullRequest) => boolean {
  return ({ branch, base, isFork, mergedAs }) =>
    isReleaseBranch(branch) && [branches.live, branches.next].includes(base) && !isFork && mergedAs !== undefined
}

async function attempt(pulls: readonly PullRequest[], number: number | undefined, run: Run): Promise<Attempt<Settled>> {
  const { repository, config, context } = run
  const names = [config.branches.live, config.branches.next].map(branchRef)
  const sync = branchRef(syncBranch(config.branches))
  const refs = await repository.remoteRefs([...names, sync])
  const [live, next] = names.map((name) => refs.find((ref) => ref.name === name)?.commit)
  if (live === undefined || next === undefined) return { result: NOTHING, updates: [] }
  const [ahead, behind] = await repository.ensure([
    { tip: live, not: [next] },
    { tip: next, not: [live] },
  ])
  const isNew = new Map((await repository.log(ahead)).map(({ sha }, index) => [sha, index]))
  const ofNext = pulls.filter(({ base }) => base === config.branches.next)
  const open = pulls
    .filter((pull) => !ofNext.includes(pull))
    .filter((pull) => isNew.has(pull.mergedAs ?? '') || pull.number === number)
    .toSorted((one, other) => (isNew.get(other.mergedAs ?? '') ?? -1) - (isNew.get(one.mergedAs ?? '') ?? -1))
  const copies = new Set<CommitId>()
  const read: MergedPull[] = []
  for (const pull of open) read.push(await readOrRefuse(pull, ahead.tip, copies, run))
  for (const pull of await pendingPulls({ head: next, pulls: ofNext, number }, run))
    read.push(await readOrRefuse(pull, behind.tip, copies, run))
  const tags = read.flatMap((each) =>
    'why' in each
      ? []
      : each.releases.map((release) => {
          const tag = releaseTag(release, each.commit, context.runId)
          return { release, tag: { ...tag, mark: release.tag }, commit: each.commit }
        }),
  )
  const made = tags.length > 0 ? await repository.write(tags.map(({ tag }) => tag)) : new Map<string, ReadableCommit>()
  const updates: RefUpdate[] = tags.map(({ tag }) => ({
    ref: tagRef(tag.name),
    from: undefined,
    to: made.get(tag.mark),
  }))
  const merged = open.filter(({ mergedAs }) => isNew.has(mergedAs ?? ''))
  const moved = isTrunk(config) ? undefined : await nextWithLive({ live: ahead.tip, next: behind.tip, merged }, run)
  const result = {
    released: tags.map(({ release, commit }) => ({ release, commit, files: [] })),
    refused: read.filter((each) => 'why' in each),
    pushed: false,
    needsSync: config.land?.next === 'pull-request' && moved !== undefined,
  }
  if (moved === undefined) return { result, updates }
  if (!result.needsSync)
    return { result, updates: [...updates, { ref: branchRef(config.branches.next), from: next, to: moved }] }
  const there = refs.find(({ name }) => name === sync)?.commit
  const keeps = there !== undefined && (await hasAll(there, [ahead.tip, behind.tip], run))
  return { result, updates: keeps ? updates : [...updates, { ref: sync, from: there, to: moved }] }
}

/** A pull request that cannot be read off any more must not keep others from being released. */
async function readOrRefuse(
  pull: PullRequest,
  live: ReadableCommit,
  copies: Set<CommitId>,
  run: Run,
): Promise<MergedPull> {
  try {
    const { plan, refused } = await planOrRefusal(run, (quiet) => readMergedPull(pull, live, copies, quiet))
    return (
      plan ?? {
        pull,
        why: refused
          .map(({ message }) => message)
          .join(' ')
          .replace(/\.$/, ''),
      }
    )
  } catch (error) {
    if (!(error instanceof ReleaseTracksError) || error.code !== 'not-on-remote') throw error
    return { pull, why: `${(pull.mergedAs ?? '').slice(0, 7)}, which it was merged as, is gone` }
  }
}

/** What `next` is with all of `live`; undefined where it has that, or where a person has to merge. */
async function nextWithLive(
  {
    live,
    next,
    merged,
  }: { readonly live: ReadableCommit; readonly next: ReadableCommit; readonly merged: readonly PullRequest[] },
  run: Run,
): Promise<ReadableCommit | undefined> {
  const { repository, config, log } = run
  if (live === next || (await repository.isAncestor(live, next))) return undefined
  const { live: theirs, next: ours } = config.branches
  try {
    const joined = await joinMerged(live, merged, run)
    return await mergeBranches({ ours: next, theirs: joined, liveSide: live, names: { ours, theirs } }, run)
  } catch (error) {
    if (!(error instanceof MergeConflict)) throw error
    for (const problem of error.problems)
      log.warn({ message: `${ours} does not have what ${theirs} has: ${describeProblem(problem)}` })
    return undefined
  }
}

/**
 * `live` with what it was made of in its history. Squashed or rebased, a pull request's commits are not there: then to merge `live` into `next`,
 * which has them, would be to merge two versions of each change.
 */
async function joinMerged(
  live: ReadableCommit,
  merged: readonly PullRequest[],
  { repository, config }: Run,
): Promise<ReadableCommit> {
  const heads: ReadableCommit[] = []
  for (const { head } of merged) {
    const [{ tip }] = await repository.ensure([
      { tip: head, not: [live] },
      { tip: live, not: [head] },
    ])
    if (!(await repository.isAncestor(tip, live))) heads.push(tip)
  }
  if (heads.length === 0) return live
  const name = config.branches.live
  const message = formatMessage(`chore: join ${name} with what it was made of`, [{ key: TRAILER.sync, value: name }])
  const made = await repository.write([
    { kind: 'commit', mark: 'joined', parents: [live, ...heads], files: [], message },
  ])
  return made.get('joined') as ReadableCommit
}

/** Whether a commit has all of some others in its history. */
async function hasAll(tip: CommitId, others: readonly CommitId[], { repository }: Run): Promise<boolean> {
  for (const other of others) {
    const [above, below] = await repository.ensure([
      { tip, not: [other] },
      { tip: other, not: [tip] },
    ])
    if (!(await repository.isAncestor(below.tip, above.tip))) return false
  }
  return true
}
