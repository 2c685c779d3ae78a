import type { LoggedCommit } from '../../core/changelog/change.ts'
import { isTrunk, type Track } from '../../core/config.ts'
import { branchRef } from '../../core/git/names.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { type SharedFiles, sharedFiles } from '../../core/preview/shared-files.ts'
import type { Decision } from '../../core/promote/detection.ts'
import { channelOfPush } from '../../core/tags/release-line.ts'
import { type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { LIVE } from '../../core/versions/version.ts'
import { spanBetween } from '../history/spans.ts'
import { readTrackCommits } from '../history/track-commits.ts'
import { decideSpans } from '../history/track-decisions.ts'
import { onLine } from '../lines/line-run.ts'
import type { Run } from '../ports/run.ts'
import { planReleases, type ReleasePlan } from '../promote/plan-releases.ts'
import { type Planned, planOrRefusal } from '../promote/planned-or-refused.ts'
import type { ProposedHead } from '../promote/promotion-request.ts'
import { chooseChannel, chooseTracks } from '../tracks/track-choice.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { type MergedBranch, mergeInto } from './merge-result.ts'
import type { ProposedMerge } from './proposed-merge.ts'

/** What is asked of a preview, as text; empty for all tracks, and for what a push cuts. */
export interface PreviewQuestion {
  readonly tracks: string
  readonly channel: string
  readonly bump: string
  /** Whether to say what going live would bring, too. */
  readonly live: boolean
}

/** What a track would get notes of. */
export interface TrackChange {
  readonly decision: Decision
  /** The commits that its changelog would name, newest first. */
  readonly commits: readonly LoggedCommit[]
}

/** What would be released on a channel, or why that would be refused; the planner's warnings either way. */
export interface ChannelPreview extends Planned<ReleasePlan> {
  readonly channel: string
}

/** What merging something into a branch would release. */
export interface Preview {
  readonly branch: string
  /** What the branch is to releases; undefined for one that nothing is released from. */
  readonly role: ProposedHead['branch'] | undefined
  /** Whether the merge itself cuts the first of the channels, being a push to `next`. */
  readonly byPush: boolean
  /** Why nothing can be merged; then there is nothing else. */
  readonly conflict: Problem | undefined
  /** What it changes, by track; tracks that it does not change are left out. */
  readonly changes: ReadonlyMap<string, TrackChange>
  readonly shared: readonly SharedFiles[]
  /** With `bump: changes`, those of the tracks it changes that no change file of its own speaks of. */
  readonly undescribed: readonly string[]
  readonly channels: readonly ChannelPreview[]
}

/** Plans what merging a proposal would release. Throws `track-unknown`, `channel-unknown`, `input-invalid`, and what the remote is to blame for. */
export async function preview(
  question: PreviewQuestion,
  { branch, commit }: Pick<ProposedMerge, 'branch' | 'commit'>,
  whole: Run,
): Promise<Preview> {
  const onBranch = { ...whole, context: { ...whole.context, ref: branchRef(branch) } }
  // A line's branch is released from as if it were the only one.
  const { run, tracks: all } = await onLine({ line: '', tracks: question.tracks }, onBranch)
  const { config } = run
  const tracks = question.tracks === '' ? all : chooseTracks(config, question.tracks, 'track')
  const channel = question.channel === '' ? '' : chooseChannel(config, question.channel)
  const role = roleOf(branch, run)
  const nothing = {
    branch,
    role,
    byPush: false,
    conflict: undefined,
    changes: new Map(),
    shared: [],
    undescribed: [],
    channels: [],
  }
  if (role === undefined) return nothing
  const merged = await orConflict(() => mergeInto(branch, commit, run))
  if ('conflict' in merged) return { ...nothing, ...merged }
  const proposed = { branch: role, commit: merged.after }
  const changes = await findChanges(tracks, merged, run)
  const decisions = new Map([...changes].map(([name, { decision }]) => [name, decision]))
  const channels: ChannelPreview[] = []
  for (const each of channelsOf({ ...question, channel }, role, run)) {
    const names = JSON.stringify(tracks.map(({ name }) => name))
    channels.push(await planChannel({ ...question, tracks: names, channel: each, proposed }, run))
  }
  const byPush = role === 'next' && channel === '' && config.autoChannel !== false
  const undescribed =
    (question.bump || config.bump) === 'changes' && changes.size > 0
      ? await (await import('./undescribed-tracks.ts')).undescribedTracks([...changes.keys()], merged, run)
      : []
  return { ...nothing, byPush, changes, shared: sharedFiles(decisions), undescribed, channels }
}

function roleOf(branch: string, { config: { branches } }: Run): Preview['role'] {
  if (branch === branches.next) return 'next'
  return branch === branches.live ? 'live' : undefined
}

/** The channels to plan for; the empty one is what a push cuts. */
function channelsOf({ channel, live }: PreviewQuestion, role: ProposedHead['branch'], { config }: Run): string[] {
  if (role === 'live') return [LIVE]
  const isLive = channel === LIVE || (channel === '' && channelOfPush(config) === LIVE && !isTrunk(config))
  return live && !isLive ? [channel, LIVE] : [channel]
}

async function orConflict(merge: () => Promise<MergedBranch>): Promise<MergedBranch | { readonly conflict: Problem }> {
  try {
    return await merge()
  } catch (error) {
    const [problem] = error instanceof ReleaseTracksError && error.code === 'merge-conflict' ? error.problems : []
    if (problem) return { conflict: problem }
    throw error
  }
}

/** What the merge itself brings to tracks. */
async function findChanges(
  tracks: readonly Track[],
  { before, after }: MergedBranch,
  run: Run,
): Promise<Map<string, TrackChange>> {
  const { repository } = run
  const [span, matchers] = await Promise.all([
    spanBetween(repository, before, after, before.slice(0, 7)),
    trackPaths(repository, tracks, after),
  ])
  const pathsOf = ({ name }: Track) => matchers.get(name) as TrackPaths
  const answers = await decideSpans(
    pathsOf,
    tracks.map((track) => ({ track, span })),
    run,
  )
  const changes = new Map<string, TrackChange>()
  for (const [index, track] of tracks.entries()) {
    const decision = answers[index]?.decision
    if (!decision?.changed) continue
    changes.set(track.name, { decision, commits: await readTrackCommits(track, { base: before, tip: after }, run) })
  }
  return changes
}

async function planChannel(
  { channel, tracks, bump, proposed }: PreviewQuestion & { readonly proposed: ProposedHead },
  run: Run,
): Promise<ChannelPreview> {
  const planned = await planOrRefusal(run, (quiet) => planReleases({ channel, tracks, bump, proposed }, quiet))
  return { channel: channel === '' ? channelOfPush(run.config) : channel, ...planned }
}
