import { isTrunk } from '../../core/config.ts'
import { isMerge } from '../../core/git/commit.ts'
import { type Touched, touchedFiles } from '../../core/git/history.ts'
import { branchRef, type CommitId } from '../../core/git/names.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import type { PathMatcher } from '../../core/paths/path-rules.ts'
import type { TrackFacts } from '../../core/promote/release-plan.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { failure, quote } from '../../core/text/error.ts'
import { channelOf, LIVE } from '../../core/versions/version.ts'
import { checkForeign } from '../history/own-check.ts'
import type { ReadableCommit, ReadableRange, RefUpdate, Repository } from '../ports/repository.ts'
import type { Project, Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { mergeBranches } from './branch-merge.ts'

/** The branches as they are before a release. */
export type BranchHeads = Pick<RemoteState, 'live' | 'next'>

/** Where the branches go when `tip`, on top of `target`, is released. */
export interface BranchMove {
  readonly target: ReadableCommit
  readonly tip: ReadableCommit
  readonly live: boolean
  /** The names of the tracks that are released. */
  readonly tracks: readonly string[]
  /** Whether `next` has all of `live`. */
  readonly isLiveHeld: boolean
}

/** Whether `next` has all of `live`, as it should; where there is no `live` to have, too. */
export async function holdsLive({ live, next }: BranchHeads, project: Project): Promise<boolean> {
  const { repository, config } = project
  return live === undefined || isTrunk(config) || repository.reaches(next, live)
}

/**
 * Computes the branch updates of a release: `next` gets what was committed, `live` goes to the release when it is a live
 * one, and `live` stays an ancestor of `next`. Throws `live-diverged`, `merge-conflict`.
 */
export async function planBranches(state: BranchHeads, move: BranchMove, project: Project): Promise<RefUpdate[]> {
  const { config } = project
  const live = move.live && !isTrunk(config) ? await moveLive(state, move, project) : undefined
  // A tag on the commit itself moves no branch, unless a hand-made commit of `live` is waiting.
  const stays = live === undefined && move.tip === move.target && move.isLiveHeld
  const next = stays ? state.next.commit : await moveNext(state, move, live, project)
  return [
    ...(live === undefined ? [] : [{ ref: branchRef(config.branches.live), from: state.live?.commit, to: live }]),
    { ref: state.next.name, from: state.next.commit, to: next },
  ].filter(({ from, to }) => from !== to)
}

/**
 * `live` fast-forwards to the release. Where it has commits beside the target, the actions' own (manifests, earlier bumps) or
 * commits of `next` that came with another track, the two are merged on `live`, and the tag stays on what was tested.
 */
async function moveLive(
  state: BranchHeads,
  { target, tip, tracks }: BranchMove,
  project: Project,
): Promise<ReadableCommit> {
  const { repository, config } = project
  if (state.live === undefined) return tip
  const [live, next] = await repository.ensureCommits([state.live.commit, state.next.commit])
  await requireSynced(live, { not: [target, next], tracks }, project)
  return mergeBranches(
    {
      ours: tip,
      theirs: live,
      liveSide: live,
      names: { ours: 'the release', theirs: config.branches.live },
    },
    project,
  )
}

/** Says of tracks that have nothing new on `next` when `live` alone has: a hotfix is released from there. */
export async function warnOfHotfix(
  { live, next }: BranchHeads,
  tracks: readonly { readonly name: string; readonly paths: PathMatcher }[],
  run: Project & Pick<Run, 'log'>,
): Promise<void> {
  const { repository, config } = run
  if (live === undefined || live.commit === next.commit) return
  const [theirs, ours] = await repository.ensureCommits([live.commit, next.commit])
  const foreign = await foreignTo({ tip: theirs, not: [ours] }, run)
  const names = tracks.filter(({ paths }) => foreign.some(({ files }) => files.some(paths))).map(({ name }) => name)
  if (names.length === 0) return
  run.log.warn({
    message: `${config.branches.live} has commits of ${names.join(', ')} that ${config.branches.next} does not have.`,
    fix: `To release them: ${shellCommand('release-tracks', 'hotfix', names.join(','))}`,
  })
}

/** What a person committed to `live` and nobody merged into `next` would be on `live`, and not in what is released. */
async function requireSynced(
  live: ReadableCommit,
  { not, tracks }: { readonly not: readonly ReadableCommit[]; readonly tracks: readonly string[] },
  project: Project,
): Promise<void> {
  const { repository, config } = project
  const listed = (await foreignTo({ tip: live, not }, project)).map(({ commit }) => commit)
  const foreign = await keepOutside(repository, not, listed, ({ sha }) => sha)
  const [first] = foreign
  if (!first) return
  const { live: name, next } = config.branches
  const alone = shellCommand('release-tracks', 'hotfix', tracks.join(','))
  throw failure(
    'live-diverged',
    `${name} has ${countCommits(foreign.length)} that ${next} does not have, such as ${first.sha.slice(0, 7)} ${quote(first.subject)}.`,
    `Merge ${name} into ${next} (the action sync-branches, or: release-tracks sync). Then promote again, or release what ${name} has without what else is on ${next}: ${alone}`,
  )
}

/**
 * Checks that a live release takes nothing from the users of the last one: every commit that touches the track's paths and is
 * in its last live tag is in the target, too. Throws `live-behind`.
 */
export async function requireAheadOfLive(
  facts: TrackFacts,
  paths: PathMatcher,
  target: ReadableCommit,
  project: Project,
): Promise<void> {
  const { repository } = project
  const last = highestTag(facts.tags.filter(({ version }) => channelOf(version) === LIVE))
  if (!last) return
  const [tip] = await repository.ensureCommits([last.commit])
  const foreign = await foreignTo({ tip, not: [target] }, project)
  const listed = foreign.filter(({ files }) => files.some(paths))
  const lost = await keepOutside(repository, [target], listed, ({ commit }) => commit.sha)
  const [first] = lost
  if (!first) return
  throw failure(
    'live-behind',
    `${facts.track.name}: ${target.slice(0, 7)} lacks ${countCommits(lost.length)} that ${last.name} has, such as ${first.commit.sha.slice(0, 7)} ${quote(first.commit.subject)}.`,
    'Promote a commit that has them.',
  )
}

/** The commits of a range that people made of what is released, without merges. */
async function foreignTo(range: ReadableRange, project: Project): Promise<Touched[]> {
  const commits = (await project.repository.log(range)).filter((commit) => !isMerge(commit))
  return touchedFiles(commits).filter(await checkForeign(commits, project))
}

/** What a refusal rests on is looked at once more, since a log may list too much. */
async function keepOutside<Item>(
  repository: Repository,
  tips: readonly ReadableCommit[],
  items: readonly Item[],
  shaOf: (item: Item) => string,
): Promise<Item[]> {
  if (items.length === 0) return []
  const outside = await repository.confirmOutside(tips, items.map(shaOf))
  return items.filter((item) => outside.has(shaOf(item)))
}

function countCommits(count: number): string {
  return count === 1 ? 'a commit' : `${count} commits`
}

/** `next` takes the release, and with it whatever of `live` it has not: a hand-made commit there is not left behind. */
async function moveNext(
  state: BranchHeads,
  move: BranchMove,
  newLive: ReadableCommit | undefined,
  project: Project,
): Promise<ReadableCommit> {
  const moved = await takeRelease(state.next.commit, move, newLive, project)
  if (newLive !== undefined || state.live === undefined || move.isLiveHeld) return moved
  const { repository, config } = project
  const [{ tip: theirs }] = await repository.ensure([
    { tip: state.live.commit, not: [state.next.commit] },
    { tip: state.next.commit, not: [state.live.commit] },
  ])
  const names = { ours: config.branches.next, theirs: config.branches.live }
  return mergeBranches({ ours: moved, theirs, liveSide: theirs, names }, project)
}

/** `next` with the release, or with what `live` became by it; the release itself where it lies right on `next`. */
async function takeRelease(
  next: CommitId,
  { target, tip }: BranchMove,
  newLive: ReadableCommit | undefined,
  project: Project,
): Promise<ReadableCommit> {
  if (newLive === undefined && target === next) return tip
  const { branches } = project.config
  const [ours] = await project.repository.ensureCommits([next])
  const names = { ours: branches.next, theirs: newLive === undefined ? 'the release' : branches.live }
  return mergeBranches({ ours, theirs: newLive ?? tip, liveSide: newLive ?? ours, names }, project)
}
