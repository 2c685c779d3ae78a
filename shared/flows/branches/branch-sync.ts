import { type Config, isTrunk } from '../../core/config.ts'
import { type Commit, isMerge } from '../../core/git/commit.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { touchedFiles } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import { claimedCommits, writtenFiles } from '../../core/git/own-commits.ts'
import { failure, quote } from '../../core/text/error.ts'
import { type MissingLine, mergeLines, missingLines, readLineHeads } from '../lines/missing-lines.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { warnOfOtherConfig } from '../tracks/other-config.ts'
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
  /** The lines that have commits which `next` lacks. */
  readonly lines: readonly MissingLine[]
  /** Whether these are merged, too. */
  readonly mergesLines: boolean
  readonly pushed: boolean
}

/** What a sync is asked for. */
export interface SyncRequest {
  readonly dryRun: boolean
  /** Whether what `next` lacks of lines is merged, too; else it is only named. */
  readonly lines: boolean
}

/**
 * Merges `live` into `next` so that `live` is its ancestor again, and gives `next` the manifests of `live` where somebody changed them; where
 * it is asked for, lines follow. Throws `branch-missing`, and `merge-conflict` with the paths.
 */
export async function syncBranches({ dryRun, lines }: SyncRequest, run: Run, gate?: PushGate<Sync>): Promise<Sync> {
  const attempt = async () => {
    const state = await readLineHeads(run)
    await warnOfOtherConfig([state.next.commit, ...(state.live ? [state.live.commit] : [])], run)
    const made = await attemptSync(state, run)
    const all = await addLines(made, state, lines, run)
    return dryRun ? { ...all, updates: [] } : all
  }
  return pushUntilLanded(run, attempt, gate)
}

/** What of lines `next` lacks, and where it is asked for their merges upon what `next` gets otherwise. */
async function addLines(
  made: Attempt<SyncedLive>,
  state: RemoteState,
  mergesLines: boolean,
  run: Run,
): Promise<Attempt<Sync>> {
  const { next } = state
  const lines = await missingLines(state, run)
  if (!mergesLines || lines.length === 0) return { ...made, result: { ...made.result, lines, mergesLines: false } }
  const [head] = await run.repository.ensureCommits([made.result.sha])
  const sha = await mergeLines(head, lines, run)
  const result = { ...made.result, sha, lines, mergesLines }
  return { result, updates: [{ ref: next.name, from: next.commit, to: sha }] }
}

type SyncedLive = Omit<Sync, 'lines' | 'mergesLines'>

async function attemptSync({ live, next }: RemoteState, run: Run): Promise<Attempt<SyncedLive>> {
  const { repository, config } = run
  if (isTrunk(config)) return attemptNothing(next.commit)
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

function attemptNothing(sha: CommitId): Attempt<SyncedLive> {
  return { result: { sha, commits: undefined, manifests: [], pushed: false }, updates: [] }
}

/** `next` has all of `live`; a person may have changed manifests there, which the next live promotion must not take to users. */
async function attemptKeeping(
  next: RemoteRef,
  live: RemoteRef,
  run: Pick<Run, 'repository' | 'config'>,
): Promise<Attempt<SyncedLive>> {
  const { repository, config } = run
  if (!config.tracks.some(({ updater }) => updater)) return attemptNothing(next.commit)
  const heads = await repository.ensureCommits([next.commit, live.commit])
  const { commit, manifests } = await keepManifests(...heads, run)
  const updates = manifests.length === 0 ? [] : [{ ref: next.name, from: next.commit, to: commit }]
  return { result: { sha: commit, commits: undefined, manifests, pushed: false }, updates }
}

/** Says what a sync did or would do, a sentence or a few. */
export function describeSync(sync: Sync, run: Pick<Run, 'config'>, dryRun: boolean): string {
  return [describeLive(sync, run, dryRun), ...describeLines(sync, run.config, dryRun)].join(' ')
}

function describeLines({ lines, mergesLines, sha }: Sync, { branches: { next } }: Config, dryRun: boolean): string[] {
  return lines.map(({ branch, missing }) => {
    const [first, ...others] = missing
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const what = `${first?.sha.slice(0, 7)} ${quote(first?.subject ?? '')}${more}`
    if (!mergesLines)
      return `${next} lacks ${what} of ${branch}: pick it there (git cherry-pick -x), or merge the line with lines: true (--lines).`
    return `${branch} ${dryRun ? 'would be' : 'is'} merged into ${next}, which ${dryRun ? 'would get' : 'has'} ${what}, at ${sha.slice(0, 7)}.`
  })
}

function describeLive({ sha, commits, manifests }: Sync, { config }: Pick<Run, 'config'>, dryRun: boolean): string {
  const { live, next } = config.branches
  if (isTrunk(config)) return `There is one branch, ${live}: nothing to sync.`
  const verb = dryRun ? 'would be' : 'is'
  if (manifests.length > 0)
    return `${next} ${dryRun ? 'would get' : 'has'} ${manifests.join(', ')} as on ${live} again, at ${sha.slice(0, 7)}.`
  if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`
  const hint = !dryRun && isByPeople(commits, config) ? ` ${adviseHotfix(config)}` : ''
  return `${live} ${verb} merged into ${next}, which ${dryRun ? 'would be' : 'is now'} at ${sha.slice(0, 7)}.${hint}`
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
