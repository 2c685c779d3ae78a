import type { Track } from '../../core/config.ts'
import type { Commit } from '../../core/git/commit.ts'
import { type CommitId, type TagName, tagRef } from '../../core/git/names.ts'
import type { NewTag } from '../../core/git/object-plan.ts'
import { requireOnLine } from '../../core/lines/line-config.ts'
import { layOutObjects } from '../../core/promote/bump-commit.ts'
import { overtakenBy, tellOvertaken } from '../../core/promote/overtaken-release.ts'
import { decidingTracks, planTracks } from '../../core/promote/plan-tracks.ts'
import type { TrackFacts, TrackRelease } from '../../core/promote/release-plan.ts'
import { testedTags } from '../../core/promote/tested-release.ts'
import { leadingTag, tellIdle, tellLookalikes } from '../../core/promote/version-advice.ts'
import { formatTag, type TrackTag } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { channelOf, compareCore, formatVersion, LIVE, type Version } from '../../core/versions/version.ts'
import { isCarried } from '../../core/versions/version-file.ts'
import { holdsLive, requireAheadOfLive } from '../branches/branch-updates.ts'
import { decideSinceTags } from '../history/track-decisions.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { orNoCommit } from '../tags/previous-tag.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { findStrays, leaveOut, warnOfStrays } from '../tags/stray-tags.ts'
import { everyTag, guessLastLine, type TagSearch } from '../tags/tag-search.ts'
import { addLabelTrailers } from './label-trailers.ts'
import { type BumpRequest, chooseTarget } from './promotion-request.ts'
import type { LaidPlan, LaidRelease } from './push-parts.ts'
import { editReleases } from './release-edits.ts'
import { type Ask, basesOf, ensureFacts, loadRules, type ReleaseFacts, readFacts, readTarget } from './release-facts.ts'
import { requireLines, requireReleasable } from './release-target.ts'
import { decidePushSize, type FindTagStart } from './tag-start.ts'

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
  const tracks = decidingTracks(request.tracks, config)
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
  await requireReleasable(request, target, state, run)
  const ofTarget = target === repository.head ? ofHead : read(target)
  const known = await readFacts(ask, state, ofTarget, run)
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
  const scope = { asked: request.tracks, groups: run.config.groups, texts: texts.texts }
  const plans = planTracks(facts, ask, scope)
  for (const plan of plans) if (plan.kind === 'release') warnOfBackwardFiles(plan, facts, run)
  const planned = plans.filter((plan) => plan.kind === 'release')
  const { line } = run.config
  if (line) for (const { version, track } of planned) requireOnLine(version, line, track.name)
  const releases = await addLabelTrailers(planned, reading, run)
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

/** What stands above releases on higher channels; each is warned about before anything is built of it. */
function findOvertakers(
  releases: readonly TrackRelease[],
  facts: readonly TrackFacts[],
  { config, log }: Run,
): Map<TrackRelease, Version> {
  const found = new Map<TrackRelease, Version>()
  for (const release of releases) {
    const tags = facts.find(({ track }) => track === release.track)?.tags ?? []
    const by = overtakenBy(release.version, tags, config.channels)
    if (!by) continue
    found.set(release, by)
    const { message, ...rest } = tellOvertaken(release, by)
    log.warn({ ...rest, message: `${release.track.name}: ${message}` })
  }
  return found
}

function warnOfBackwardFiles({ track, version }: TrackRelease, facts: readonly TrackFacts[], { log }: Run): void {
  const carried = facts.find((fact) => fact.track === track)?.fromFiles
  if (!carried || carried.prerelease || !isCarried(track, version) || compareCore(carried, version) <= 0) return
  const files = track.versionFiles.map(({ path }) => path)
  log.warn({
    message: `${track.name}: its files carry ${formatVersion(carried)}, ahead of ${formatTag(track.tag, version)}, and are set back: tags decide the version.`,
    fix: 'Use bump: minor or bump: major to go forward, or bump: file to release what the files say.',
    ...(files[0] && { place: { file: files[0] } }),
  })
}

/** Warns of tags that lead to another version than people may think. */
async function adviseOnVersions(
  releases: readonly TrackRelease[],
  facts: readonly TrackFacts[],
  { refs }: RemoteState,
  { repository, log }: Run,
): Promise<void> {
  for (const release of releases) {
    const fact = facts.find(({ track }) => track === release.track) as TrackFacts
    const lookalikes = tellLookalikes(release, fact)
    if (lookalikes) log.warn(lookalikes)
    const lead = leadingTag(release, fact)
    if (!lead) continue
    const [live, leading] = [lead.live, lead.leading].map(({ name }) => refs.find((ref) => ref.name === tagRef(name)))
    if (
      live &&
      leading &&
      live.commit !== leading.commit &&
      (await repository.reaches(live, leading).catch(orNoCommit))
    )
      log.warn(tellIdle(release, lead))
  }
}

/** What is to be said of releases before they are pushed. */
interface Remarks {
  readonly overtakers: ReadonlyMap<TrackRelease, Version>
  readonly untested: ReadonlyMap<TrackRelease, readonly Commit[]>
}

/** The commits that releases bring to live and that no pre-release of their track had; releases without any are left out. */
async function findUntested(
  releases: readonly TrackRelease[],
  { facts, pathsOf }: ReleaseFacts,
  target: ReadableCommit,
  run: Run,
): Promise<Map<TrackRelease, Commit[]>> {
  const { repository } = run
  const found = new Map<TrackRelease, Commit[]>()
  for (const release of releases) {
    const tags = testedTags(facts.find(({ track }) => track === release.track)?.tags ?? [])
    const not = [...new Set(tags.map(({ commit }) => commit))]
    const [range] = not.length > 0 ? await repository.ensure([{ tip: target, not }]) : []
    const unseen = range && new Set((await repository.log(range)).map(({ sha }) => sha))
    const { decision, track } = release
    // The first live version is decided by nothing: there it is what came since the highest pre-release.
    const since = highestTag(tags)
    const [first] =
      decision.base === undefined && since
        ? await decideSinceTags(target, pathsOf, [{ track, tags: [since] }], run)
        : []
    const commits = (first?.decision ?? decision).commits.filter(({ sha }) => unseen?.has(sha) ?? true)
    if (commits.length > 0) found.set(release, commits)
  }
  return found
}

/** Writes the bump commits and tags into the object store, each release upon the one before. */
async function makeObjects(
  releases: readonly TrackRelease[],
  { overtakers, untested }: Remarks,
  { ask: { target, channel }, known: { texts, skips }, base }: Reading,
  { repository, config, context, log }: Run,
): Promise<LaidRelease[]> {
  const edits = await editReleases(releases, { texts, live: channel === LIVE, isMoved: base !== target }, config)
  if (skips) {
    log.warn({
      message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.`,
    })
  }
  const { commits, tags, tips } = layOutObjects(edits, {
    target,
    skipsWorkflows: skips,
    runId: context.runId,
    base,
  })
  const made = await repository.write([...commits, ...tags])
  const oid = (ref: string) => made.get(ref) ?? ref
  const tops = await repository.ensureCommits(tips.map(oid))
  return edits.map(({ release, files }, index) => {
    const [tag, by, unseen] = [tags[index] as NewTag, overtakers.get(release), untested.get(release)]
    const released = {
      release,
      commit: oid(tag.target),
      files: files.map(({ path }) => path),
      ...(files.length > 0 && tag.target === target && { follows: true }),
    }
    return {
      released: { ...released, ...(by && { overtakenBy: by }), ...(unseen && { untested: unseen }) },
      tip: tops[index] as ReadableCommit,
      tag: { ref: tagRef(tag.name), from: undefined, to: oid(tag.mark) },
    }
  })
}
