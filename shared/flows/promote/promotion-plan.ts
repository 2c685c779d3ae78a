import type { Track } from '../../core/config.ts'
import type { Commit } from '../../core/git/commit.ts'
import { type CommitId, type TagName, tagRef } from '../../core/git/names.ts'
import type { NewTag } from '../../core/git/object-plan.ts'
import { layOutObjects } from '../../core/promote/bump-commit.ts'
import { decidingTracks, planTracks } from '../../core/promote/plan-tracks.ts'
import type { TrackFacts, TrackRelease } from '../../core/promote/release-plan.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { channelOf, LIVE } from '../../core/versions/version.ts'
import { isCarried } from '../../core/versions/version-file.ts'
import { holdsLive, requireAheadOfLive, warnOfHotfix } from '../branches/branch-updates.ts'
import { withChangelogFiles } from '../changelog/changelog-files.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { findStrays, leaveOut, warnOfStrays } from '../tags/stray-tags.ts'
import { everyTag, guessLastLine, type TagSearch } from '../tags/tag-search.ts'
import { warnOfOtherConfig } from '../tracks/other-config.ts'
import { decidePushSize, type FindTagStart } from '../workflows/tag-start.ts'
import { readFormerManifests } from './former-manifests.ts'
import { addLabelTrailers } from './label-trailers.ts'
import { type BumpRequest, chooseTarget } from './promotion-request.ts'
import type { LaidPlan, LaidRelease } from './push-parts.ts'
import { editReleases } from './release-edits.ts'
import {
  type Ask,
  basesOf,
  ensureFacts,
  loadRules,
  type ReleaseFacts,
  readFacts,
  readTarget,
  withAlike,
} from './release-facts.ts'
import { adviseOnVersions, findOvertakers, findUntested, type Remarks, warnOfBackwardFiles } from './release-remarks.ts'
import { requireLines, requirePlannedOnLine, requireReleasable } from './release-target.ts'

/**
 * Reads the remote, plans all of the request's tracks, and makes the objects to push. `before` is the last bump commit that a push of this
 * run put on the target.
 */
export async function planPromotion(
  request: BumpRequest,
  run: Run,
  before: ReadableCommit | undefined,
  findStart: FindTagStart,
): Promise<LaidPlan> {
  const { repository, config } = run
  // A change file may speak of any track.
  const tracks = request.bump === 'changes' ? config.tracks : decidingTracks(request.tracks, config)
  loadRules()
  repository.willWrite()
  const reading = readRemote(request, tracks, run)
  const read = (target: ReadableCommit) => readTarget(repository, tracks, target, before ?? target)
  // While the remote answers, what is checked out is read: mostly it is what is to be released.
  const ofHead = read(repository.head)
  ofHead.catch(() => undefined)
  const { state, wanted } = await reading
  const [target] = await repository.ensureCommits([wanted])
  const ask: Ask = { ...request, tracks, target }
  const telling = request.proposed ? undefined : warnOfOtherConfig([target, state.next.commit], run)
  await Promise.all([telling, requireReleasable(request, target, state, run)])
  const ofTarget = target === repository.head ? ofHead : read(target)
  const facts = await readFacts(ask, state, ofTarget, run)
  const mayStand = request.sha === '' && !request.withCommit && !before
  const known = mayStand ? await withAlike(facts, target, run) : facts
  return layRelease({ request, ask, known, base: before ?? target, state, findStart }, run)
}

/**
 * Reads the remote, chooses the commit to release, and fetches what planning reads. Where a tag that would be compared with, or that
 * decides the version, names no commit, all is read again without it.
 */
async function readRemote(
  request: BumpRequest,
  tracks: readonly Track[],
  run: Run,
  strays: ReadonlySet<TagName> = new Set(),
): Promise<{ readonly state: RemoteState; readonly wanted: CommitId }> {
  const { repository, config, context } = run
  const listed = await readRemoteState(await searchTags({ ...request, tracks }, run, strays), run)
  const state = withProposed(leaveOut(listed, strays), request)
  requireLines(request.tracks, state, config)
  const wanted = await chooseTarget(request, state, run)
  const early = { ...request, tracks, target: wanted, ladder: config.channels }
  await ensureFacts(state, early, context.push && context.push.commitCount + 2, repository)
  const found = await findStrays(basesOf(state, early), repository)
  if (found.size === 0) return { state, wanted }
  warnOfStrays(found, run)
  return readRemote(request, tracks, run, new Set([...strays, ...found]))
}

/** The remote as it would be once `next` has what is proposed for it. */
function withProposed(state: RemoteState, { proposed }: BumpRequest): RemoteState {
  if (proposed?.branch !== 'next') return state
  return { ...state, next: { ...state.next, object: proposed.commit, commit: proposed.commit } }
}

/** What is planned from. */
interface Reading {
  readonly request: BumpRequest
  readonly ask: Ask
  readonly known: ReleaseFacts
  /** What bump commits lie on. */
  readonly base: ReadableCommit
  readonly state: RemoteState
  readonly findStart: FindTagStart
}

/** Plans, and makes the objects that are to be pushed. */
async function layRelease(reading: Reading, run: Run): Promise<LaidPlan> {
  const { request, ask, known, base, state, findStart } = reading
  const { facts, pathsOf, texts } = known
  const { target } = ask
  const former = await readFormerManifests(facts, run.repository)
  const scope = { asked: request.tracks, groups: run.config.groups, texts: texts.texts, former }
  const plans = planTracks(facts, ask, scope)
  for (const plan of plans) if (plan.kind === 'release') warnOfBackwardFiles(plan, facts, run)
  const planned = plans.filter((plan) => plan.kind === 'release')
  requirePlannedOnLine(planned, state, run.config)
  const source = {
    ...{ target, channel: ask.channel, pathsOf, given: request.trailers },
    tagsOf: ({ name }: Track) => state.tags.get(name) ?? [],
  }
  // A dry run makes no tag, so it asks nobody.
  const releases = request.dryRun ? planned : await addLabelTrailers(planned, source, run)
  if (!request.version) await adviseOnVersions(releases, facts, state, run)
  const overtakers = findOvertakers(releases, facts, run)
  const live = request.channel === LIVE
  for (const { track } of live ? releases : []) {
    const fact = facts.find((each) => each.track === track) as TrackFacts
    await requireAheadOfLive(fact, pathsOf(track), target, run)
  }
  const nothingNew = plans.filter((plan) => plan.kind === 'nothing-new')
  const { channel, dryRun } = request
  const plan = { channel, target, nothingNew, dryRun, live, base, branches: state, isLiveHeld: true }
  const noLimit = { most: releases.length, dispatch: [], why: undefined }
  if (live && !run.config.line) {
    const idle = nothingNew.map(({ track }) => ({ name: track.name, paths: pathsOf(track) }))
    await warnOfHotfix(state, idle, run)
  }
  if (releases.length === 0) return { ...plan, releases: [], size: noLimit }
  const untested = live ? await findUntested(releases, known, target, run) : new Map<TrackRelease, Commit[]>()
  const [laid, isLiveHeld, size] = await Promise.all([
    makeObjects(releases, { overtakers, untested }, reading, run),
    live || request.proposed !== undefined || isByTags(releases) || holdsLive(state, run),
    dryRun ? noLimit : decidePushSize(releases, target, findStart, run),
  ])
  if (size.why !== undefined) run.log.info(size.why)
  return { ...plan, releases: laid, isLiveHeld, size }
}

/** Whether releases are tags and nothing else: then the push moves no branch, whatever that lacks. */
function isByTags(releases: readonly TrackRelease[]): boolean {
  return releases.every(({ track, version }) => !isCarried(track, version))
}

/**
 * The tags that a plan for the head of `next` depends on: the last live one, the last of the channel, and what is above. Any other commit
 * may have tags of any age on it.
 */
function searchTags(
  { sha, channel, tracks, proposed }: BumpRequest,
  { config, repository }: Run,
  strays: ReadonlySet<TagName>,
): Promise<TagSearch[]> | TagSearch[] {
  // Its own tags and those above it, which tell that it is one.
  if (config.line) return tracks.map((track) => ({ track, from: config.line, isEnough: () => true }))
  if (sha !== '' || proposed?.branch === 'live') return config.tracks.map(everyTag)
  const has = (tags: readonly TrackTag[], wanted: string) =>
    tags.some(({ name, version }) => channelOf(version) === wanted && !strays.has(name))
  const isEnough = (tags: readonly TrackTag[]) => has(tags, LIVE) && has(tags, channel)
  return Promise.all(tracks.map(async (track) => ({ track, from: await guessLastLine(repository, track), isEnough })))
}

/** Writes the bump commits and tags into the object store, each release upon the one before. */
async function makeObjects(
  releases: readonly TrackRelease[],
  { overtakers, untested }: Remarks,
  { request, ask: { target, channel }, known: { texts, skips, changes, facts }, base }: Reading,
  run: Run,
): Promise<LaidRelease[]> {
  const { repository, config, context, log } = run
  const edited = await editReleases(
    releases,
    { texts, live: channel === LIVE, isMoved: base !== target, changes },
    config,
  )
  const place = { target, base, facts, dryRun: request.dryRun }
  const edits = channel === LIVE ? await withChangelogFiles(edited, place, run) : edited
  if (skips) {
    log.warn({
      message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.`,
    })
  }
  const { commits, tags, tips } = layOutObjects(edits, {
    target,
    skipsWorkflows: skips || request.withCommit === true,
    runId: context.runId,
    base,
  })
  const made = await repository.write([...commits, ...tags])
  const oid = (ref: string) => made.get(ref) ?? ref
  const tops = await repository.ensureCommits(tips.map(oid))
  return edits.map(({ release, files, gone = [] }, index) => {
    const [tag, by, unseen] = [tags[index] as NewTag, overtakers.get(release), untested.get(release)]
    const paths = [...files.map(({ path }) => path), ...gone]
    const released = {
      release,
      commit: oid(tag.target),
      files: paths,
      ...(gone.length > 0 && { gone }),
      ...(paths.length > 0 && tag.target === (release.on ?? target) && { follows: true }),
    }
    return {
      released: { ...released, ...(by && { overtakenBy: by }), ...(unseen && { untested: unseen }) },
      tip: tops[index] as ReadableCommit,
      tag: { ref: tagRef(tag.name), from: undefined, to: oid(tag.mark) },
    }
  })
}
