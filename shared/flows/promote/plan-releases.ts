import type { Track } from '../../core/config.ts'
import type { Decision } from '../../core/promote/detection.ts'
import { channelOfPush } from '../../core/tags/release-line.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { type Detection, detectTracks } from '../detect/detection.ts'
import { describeDecision } from '../detect/detection-report.ts'
import type { Run } from '../ports/run.ts'
import { nextMissing } from '../tags/remote-state.ts'
import { warnOfOtherConfig } from '../tracks/other-config.ts'
import { chooseTracks } from '../tracks/track-choice.ts'
import { readTagWorkflows } from '../workflows/tag-workflows.ts'
import { promote } from './promotion.ts'
import type { Promotion } from './promotion-outcome.ts'
import { describePlan } from './promotion-report.ts'
import { type ProposedHead, parseBumpRequest } from './promotion-request.ts'

/** What is asked of a plan, as text; empty for what a push to `next` would do. */
export interface PlanInputs {
  readonly channel: string
  readonly tracks: string
  /** Patch, where nothing is given. */
  readonly bump?: string
  /** What is planned from in place of the head of `next`. */
  readonly proposed?: ProposedHead
}

/** What would be released now: the promotion that nobody carried out, and why each track is part of it or not. */
export interface ReleasePlan {
  readonly promotion: Promotion
  /** By track, in the order of the configuration. */
  readonly decisions: Decisions
  /** The workflows that a push of each new tag starts, by track. */
  readonly workflows: ReadonlyMap<string, PlannedStart>
}

/** What a tag will start. */
export interface PlannedStart {
  /** The workflows that its push starts. */
  readonly fired: readonly string[]
  /** Whether its commit lacks the track's release workflow, so that nothing can start that. */
  readonly isMissing: boolean
}

/**
 * Plans what a push to `next` would cut by now, or with a channel what a promotion by hand would.
 * Throws `track-unknown`, `channel-unknown`, `branch-missing` while there is no `next`, and what stands in the way of the release itself.
 */
export async function planReleases(inputs: PlanInputs, run: Run): Promise<ReleasePlan> {
  const { config } = run
  const { channel, tracks, proposed } = inputs
  const asked = tracks === '' ? config.tracks : chooseTracks(config, tracks, 'track')
  const isPush = channel === ''
  const detected = proposed ? (await detectUpTo(proposed.commit, asked, run)).decisions : await detectOnNext(asked, run)
  const wanted = isPush ? asked.filter(({ name }) => detected.get(name)?.changed) : asked
  const names = wanted.map(({ name }) => name)
  const promotion = await planPromotion(names, { ...inputs, channel: isPush ? channelOfPush(config) : channel }, run)
  const { decisions, workflows } = await explainPromotion(promotion, run, detected)
  const all = asked.map(({ name }) => [name, (decisions.get(name) ?? detected.get(name)) as Decision] as const)
  return { promotion, decisions: new Map(all), workflows }
}

type Decisions = ReadonlyMap<string, Decision>

async function detectOnNext(tracks: readonly Track[], run: Run): Promise<Decisions> {
  try {
    const { decisions, head } = await detectUpTo(`refs/heads/${run.config.branches.next}`, tracks, run)
    if (head !== undefined) await warnOfOtherConfig([head], run)
    return decisions
  } catch (error) {
    // Nobody named this commit: it is the branch that is not there.
    throw error instanceof ReleaseTracksError && error.code === 'commit-unknown' ? nextMissing(run.config) : error
  }
}

function detectUpTo(head: string, tracks: readonly Track[], run: Run): Promise<Detection> {
  return detectTracks({ track: '', channel: '', since: '', base: '', head }, run, tracks)
}

function planPromotion(
  tracks: readonly string[],
  { channel, bump = '', proposed }: Omit<PlanInputs, 'tracks'>,
  run: Run,
): Promise<Promotion> {
  const defaults = { sha: '', n: '', version: '', trailers: '', dryRun: true, force: false }
  const request = parseBumpRequest(run.config, { ...defaults, tracks: JSON.stringify(tracks), channel, bump })
  return promote({ ...request, proposed }, run)
}

/**
 * Says of a promotion that is not pushed yet why each track is part of it or not, and what its tags start.
 * The first release on a channel is decided by nothing: there `detected`, what changed since the track's last tag, says more.
 */
export async function explainPromotion(promotion: Promotion, run: Run, detected?: Decisions): Promise<ReleasePlan> {
  const { released, nothingNew, target } = promotion
  const isFirst = released.some(({ release }) => release.decision.base === undefined)
  const decided = [...released.map(({ release }) => release), ...nothingNew]
  const undecided = decided.filter(({ decision }) => decision.base === undefined).map(({ track }) => track)
  const since =
    detected ?? (isFirst ? (await detectUpTo(target, undecided, run)).decisions : new Map<string, Decision>())
  const decisions = run.config.tracks.flatMap(({ name }) => {
    const own = decided.find(({ track }) => track.name === name)?.decision
    return own ? [[name, own.base === undefined ? (since.get(name) ?? own) : own] as const] : []
  })
  return { promotion, decisions: new Map(decisions), workflows: await findWorkflows(promotion, run) }
}

async function findWorkflows({ released, target }: Promotion, run: Run): Promise<Map<string, PlannedStart>> {
  if (released.length === 0) return new Map()
  const [commit] = await run.repository.ensureCommits([target])
  const { triggeredBy, names } = await readTagWorkflows(run.repository, commit)
  return new Map(
    released.map(({ release: { track, tag } }) => {
      const isMissing = track.releaseWorkflow !== undefined && !names.has(track.releaseWorkflow)
      return [track.name, { fired: triggeredBy(tag), isMissing }]
    }),
  )
}

/** The plan as data, a track an entry. */
export function describeReleases({ promotion, decisions, workflows }: ReleasePlan) {
  const { tracks, refs, channel, target } = describePlan(promotion)
  const entries = [...decisions].map(([track, decision]) => {
    const release = tracks.find((each) => each.track === track)
    const left = promotion.nothingNew.find((each) => each.track.name === track)
    return {
      track,
      reason: release?.reason ?? left?.reason ?? decision.reason,
      release: release ? { ...release, workflows: workflows.get(track)?.fired ?? [] } : null,
      why: describeDecision(decision),
    }
  })
  return { channel, target, tracks: entries, refs }
}
