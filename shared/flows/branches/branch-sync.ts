import { type Config, isTrunk } from '../../core/config.ts'
import { type Commit, isMerge } from '../../core/git/commit.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { touchedFiles } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import { claimedCommits, writtenFiles } from '../../core/git/own-commits.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Run } from '../ports/run.ts'
import { readRemoteState } from '../tags/remote-state.ts'
import { keepManifests, mergeBranches } from './branch-merge.ts'
import type { Attempt } from './push-ending.ts'
import { type PushGate, pushUntilLanded } from './push-retry.ts'

/** What a sync did, or in a dry run would do. */
export interface Sync {
  /** The commit that `next` is on then. */
  readonly sha: CommitId
  /** What of `live` is merged into `next`, newest first; undefined when there is nothing to merge. */
  readonly commits: readonly Commit[] | undefined
  /** The manifests that `next` had otherwise than `live`, though it had all of its commits. */
  readonly manifests: readonly string[]
  readonly pushed: boolean
}

/**
 * Merges `live` into `next` so that `live` is its ancestor again, and gives `next` the manifests of `live` where somebody changed them.
 * Throws `branch-missing`, and `merge-conflict` with the paths.
 */
export async function syncBranches(
  { dryRun }: { readonly dryRun: boolean },
  run: Run,
  gate?: PushGate<Sync>,
): Promise<Sync> {
  if (isTrunk(run.config)) {
    const { next } = await readRemoteState([], run)
    return { sha: next.commit, commits: undefined, manifests: [], pushed: false }
  }
  const attempt = async () => {
    const made = await attemptSync(run)
    return dryRun ? { ...made, updates: [] } : made
  }
  return pushUntilLanded(run, attempt, gate)
}

async function attemptSync(run: Run): Promise<Attempt<Sync>> {
  const { repository, config } = run
  const { live, next } = await readRemoteState([], run)
  if (live === undefined) {
    throw failure(
      'branch-missing',
      `The remote has no branch ${quote(config.branches.live)}.`,
      `Push it, or correct branches.live in ${config.path}.`,
    )
  }
  if (await repository.reaches(next, live)) return attemptKeeping(next, live, { repository, config })
  const [behind, ahead] = await repository.ensure([
    { tip: live.commit, not: [next.commit] },
    { tip: next.commit, not: [live.commit] },
  ])
  const names = { ours: config.branches.next, theirs: config.branches.live }
  const merge = { ours: ahead.tip, theirs: behind.tip, liveSide: behind.tip, names }
  const sha = await mergeBranches(merge, run)
  const commits = await repository.log(behind)
  const updates = [{ ref: next.name, from: next.commit, to: sha }]
  return { result: { sha, commits, manifests: [], pushed: false }, updates }
}

function attemptNothing(sha: CommitId): Attempt<Sync> {
  return { result: { sha, commits: undefined, manifests: [], pushed: false }, updates: [] }
}

/** `next` has all of `live`; a person may have changed manifests there, which the next live promotion must not take to users. */
async function attemptKeeping(
  next: RemoteRef,
  live: RemoteRef,
  run: Pick<Run, 'repository' | 'config'>,
): Promise<Attempt<Sync>> {
  const { repository, config } = run
  if (!config.tracks.some(({ updater }) => updater)) return attemptNothing(next.commit)
  const heads = await repository.ensureCommits([next.commit, live.commit])
  const { commit, manifests } = await keepManifests(...heads, run)
  const updates = manifests.length === 0 ? [] : [{ ref: next.name, from: next.commit, to: commit }]
  return { result: { sha: commit, commits: undefined, manifests, pushed: false }, updates }
}

/** Says in a sentence what a sync did or would do. */
export function describeSync(
  { sha, commits, manifests }: Sync,
  { config }: Pick<Run, 'config'>,
  dryRun: boolean,
): string {
  const { live, next } = config.branches
  if (isTrunk(config)) return `There is one branch, ${live}: nothing to sync.`
  const verb = dryRun ? 'would be' : 'is'
  if (manifests.length > 0)
    return `${next} ${dryRun ? 'would get' : 'has'} ${manifests.join(', ')} as on ${live} again, at ${sha.slice(0, 7)}.`
  if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`
  const hint = !dryRun && isByPeople(commits, config) ? ` ${adviseHotfix(config)}` : ''
  return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.${hint}`
}

/** Whether people made some of them, as far as trailers tell. */
function isByPeople(commits: readonly Commit[], config: Config): boolean {
  const claimed = new Set(claimedCommits(touchedFiles(commits), writtenFiles(config)).map(({ commit }) => commit))
  return commits.some((commit) => !isMerge(commit) && !claimed.has(commit))
}

/** How what people committed to `live` reaches its users, without all else that `next` has. */
function adviseHotfix({ branches: { next }, tracks }: Config): string {
  const [only] = tracks.length === 1 ? tracks.map(({ name }) => name) : ['<track>']
  return `To release it without what else is on ${next}: release-tracks hotfix ${only}`
}
