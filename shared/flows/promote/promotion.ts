import type { Track } from '../../core/config.ts'
import { layOutObjects } from '../../core/promote/bump-commit.ts'
import { overtakenBy, tellOvertaken } from '../../core/promote/overtaken-release.ts'
import { type NothingNew, planTrack, type TrackFacts, type TrackRelease } from '../../core/promote/release-plan.ts'
import { leadingTag, tellIdle, tellLookalikes } from '../../core/promote/version-advice.ts'
import { formatTag, type TrackTag } from '../../core/tags/tag-template.ts'
import { failure, type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { channelOf, compareCore, formatVersion, LIVE, type Version } from '../../core/versions/version.ts'
import { holdsLive, planBranches, requireAheadOfLive } from '../branches/branch-updates.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { everyTag, guessLastLine, TAGS, type TagSearch } from '../tags/tag-search.ts'
import type { VersionTexts } from '../tracks/version-files.ts'
import { type BumpRequest, chooseTarget } from './promotion-request.ts'
import { editReleases } from './release-edits.ts'
import { type Ask, ensureFacts, loadRules, type ReleaseFacts, readFacts, readTarget } from './release-facts.ts'

/** GitHub sends no event for any tag when more than three are pushed at once (GitHub docs: "Events that trigger workflows", push). */
const MOST_TAGS = 3

/** What became of a release: its plan, and where its objects are. */
export interface Released {
  readonly release: TrackRelease
  /** The commit the tag points at. */
  readonly commit: string
  /** The files that its bump commit changes, none where the tag is on the promoted commit itself. */
  readonly files: readonly string[]
  /** The version of a higher channel above it, which its channel's users have instead; undefined where there is none. */
  readonly overtakenBy?: Version
}

/** The outcome of a run: what is (or in a dry run would be) tagged, what has nothing new, and every ref that moves. */
export interface Promotion {
  readonly channel: string
  readonly target: string
  /** The last bump commit on the target, or the target itself. */
  readonly tip: string
  readonly released: readonly Released[]
  readonly nothingNew: readonly NothingNew[]
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
  /** Why the rest of the tracks did not follow those that landed; undefined where all is done. */
  readonly stopped?: Error
}

/**
 * Releases tracks on a channel: as many pushes as GitHub's limit on tags asks for, each complete in itself. Throws when nothing landed;
 * what stops it after that is told with what did.
 */
export async function promote(request: BumpRequest, run: Run, gate?: PushGate<Promotion>): Promise<Promotion> {
  let left: readonly Track[] = request.tracks
  let whole: Promotion | undefined
  while (left.length > 0) {
    // Whatever `next` got since the first push was not asked for.
    const ask = whole ? { ...request, sha: whole.target } : request
    const trying = left
    const [base] = whole ? await run.repository.ensureCommits([whole.tip]) : []
    const part = await pushUntilLanded(run, () => promoteSome(ask, trying, run, base), gate).catch((error: unknown) => {
      if (whole?.pushed) return stoppedAfter(whole, trying, error)
      throw error
    })
    if (part.stopped) return part
    whole = whole ? join(whole, part) : part
    const done = new Set([
      ...part.released.map(({ release }) => release.track.name),
      ...part.nothingNew.map(({ track }) => track.name),
    ])
    left = left.filter(({ name }) => !done.has(name))
    if (request.dryRun) break
  }
  return whole ?? nothingOf(request.channel, '')
}

/** A promotion of no track at all. */
export function nothingOf(channel: string, target: string): Promotion {
  return { channel, target, tip: target, released: [], nothingNew: [], updates: [], pushed: false }
}

/** What landed, with the error that says so: a run that is started again finds these tags and goes on with the rest. */
function stoppedAfter(landed: Promotion, left: readonly Track[], error: unknown): Promotion {
  const out = landed.released.map(({ release }) => release.tag).join(', ')
  const rest = left.map(({ name }) => name).join(', ')
  const explain = ({ message, fix, ...place }: Problem): Problem => ({
    ...place,
    message: `${out} are out already; ${rest} did not follow: ${message}`,
    fix: [fix, `Then run again: it goes on with ${rest}.`].filter(Boolean).join(' '),
  })
  const isKnown = error instanceof ReleaseTracksError
  return {
    ...landed,
    stopped: isKnown ? new ReleaseTracksError(error.code, error.problems.map(explain)) : asError(error),
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

function join(a: Promotion, b: Promotion): Promotion {
  return {
    ...b,
    released: [...a.released, ...b.released],
    nothingNew: [...a.nothingNew, ...b.nothingNew],
    updates: [...a.updates, ...b.updates],
    pushed: a.pushed || b.pushed,
  }
}

/** One attempt: reads the remote, plans, and makes the objects that are to be pushed, upon what a push before this one put on the target. */
async function promoteSome(
  request: BumpRequest,
  tracks: readonly Track[],
  run: Run,
  before: ReadableCommit | undefined,
): Promise<Attempt<Promotion>> {
  const { repository, config } = run
  loadRules()
  repository.willWrite()
  const searches = await searchTags(request, tracks, run)
  const listing = readRemoteState(repository, config, searches)
  const read = (target: ReadableCommit) => readTarget(repository, tracks, target, before ?? target)
  // While the remote answers, what is checked out is read: mostly it is what is to be released.
  const early = read(repository.head)
  early.catch(() => undefined)
  const state = await listing
  const wanted = await chooseTarget(request, state, repository)
  const { push } = run.context
  await ensureFacts(
    repository,
    state,
    tracks,
    { ...request, target: wanted, ladder: config.channels },
    request.bump,
    push && push.commitCount + 2,
  )
  const [target] = await repository.ensureCommits([wanted])
  const ask: Ask = { ...request, target }
  await requireOnNext(request, target, state, run)
  const ofTarget = target === repository.head ? early : read(target)
  const known = await readFacts(repository, config, state, tracks, ask, request.bump, ofTarget)
  return attemptRelease({ request, ask, known, base: before ?? target, state }, run)
}

/** What an attempt has read. */
interface Reading {
  readonly request: BumpRequest
  readonly ask: Ask
  readonly known: ReleaseFacts
  /** What bump commits lie on. */
  readonly base: ReadableCommit
  readonly state: RemoteState
}

/** Plans, and makes the objects that are to be pushed. */
async function attemptRelease({ request, ask, known, base, state }: Reading, run: Run): Promise<Attempt<Promotion>> {
  const { facts, texts, pathsOf, skips } = known
  const { target } = ask
  const plans = facts.map((fact) => planTrack(fact, ask))
  for (const plan of plans) if (plan.kind === 'release') warnOfBackwardFiles(plan, facts, run)
  const releases = plans.filter((plan) => plan.kind === 'release')
  if (!request.version) await adviseOnVersions(releases, facts, state, run)
  const overtakers = findOvertakers(releases, facts, run)
  const live = request.channel === LIVE
  for (const { track } of live ? releases : []) {
    const fact = facts.find((each) => each.track === track) as TrackFacts
    await requireAheadOfLive(run.repository, run.config, fact, pathsOf(track), target)
  }
  const nothingNew = plans.filter((plan) => plan.kind === 'nothing-new')
  const promotion = { ...nothingOf(request.channel, target), nothingNew }
  if (releases.length === 0) return { result: promotion, updates: [] }
  const most = request.dryRun ? releases.length : MOST_TAGS
  const { updates, ...made } = await makeObjects({ releases, most, target, base, texts, skips, state, live }, run)
  const released = made.released.map((each) => {
    const by = overtakers.get(each.release)
    return by ? { ...each, overtakenBy: by } : each
  })
  return { result: { ...promotion, ...made, released, updates }, updates: request.dryRun ? [] : updates }
}

/**
 * The tags that a plan for the head of `next` depends on: the last live one, the last of the channel, and what is above. Any other commit
 * may have tags of any age on it.
 */
function searchTags(
  { sha, channel }: BumpRequest,
  tracks: readonly Track[],
  { config, repository }: Run,
): Promise<TagSearch[]> | TagSearch[] {
  if (sha !== '') return config.tracks.map(everyTag)
  const has = (tags: readonly TrackTag[], wanted: string) => tags.some(({ version }) => channelOf(version) === wanted)
  const isEnough = (tags: readonly TrackTag[]) => has(tags, LIVE) && has(tags, channel)
  return Promise.all(tracks.map(async (track) => ({ track, from: await guessLastLine(repository, track), isEnough })))
}

async function requireOnNext(
  request: BumpRequest,
  target: ReadableCommit,
  state: RemoteState,
  { repository, config }: Run,
): Promise<void> {
  const [next] = await repository.ensureCommits([state.next.commit])
  if (target === next || (await repository.isAncestor(target, next))) return
  throw failure(
    'not-on-next',
    `sha: ${JSON.stringify(request.sha)} (${target.slice(0, 7)}) is not on ${config.branches.next}.`,
    `Give a commit or tag that ${config.branches.next} contains, or merge it there first.`,
  )
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
  if (!carried || carried.prerelease || compareCore(carried, version) <= 0) return
  const files = track.versionFiles.map(({ path }) => path)
  log.warn({
    message: `${track.name}: its files carry ${formatVersion(carried)}, ahead of ${formatTag(track.tag, version)}, and are set back: tags decide the version.`,
    fix: 'Use bump: minor or bump: major to go forward.',
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
    const [live, leading] = [lead.live, lead.leading].map(({ name }) => refs.find((ref) => ref.name === TAGS + name))
    if (live && leading && (await repository.reaches(live, leading))) log.warn(tellIdle(release, lead))
  }
}

/** What is decided to be released, with all that it takes to make its objects. */
interface Work {
  readonly releases: readonly TrackRelease[]
  /** How many of them may be made at once; all of them are looked at. */
  readonly most: number
  readonly target: ReadableCommit
  /** What the bump commits lie on, with its files. */
  readonly base: ReadableCommit
  readonly texts: VersionTexts
  /** Whether the target's message keeps workflows from starting. */
  readonly skips: boolean
  readonly state: RemoteState
  readonly live: boolean
}

/** Writes the bump commits and tags into the object store and works out where every ref goes. */
async function makeObjects(
  { releases, most, target, base, texts, skips, state, live }: Work,
  { repository, config, context, log }: Run,
): Promise<Pick<Promotion, 'released' | 'updates' | 'tip'>> {
  const edits = (await editReleases(releases, { texts, live, isMoved: base !== target }, config)).slice(0, most)
  if (skips) {
    log.warn({
      message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.`,
    })
  }
  const { commits, tags, tip: top } = layOutObjects(target, skips, edits, context.runId, base)
  const [made, isLiveHeld] = await Promise.all([
    repository.write([...commits, ...tags]),
    live || holdsLive(repository, config, state),
  ])
  const oid = (ref: string) => made.get(ref) ?? ref
  const [tip] = await repository.ensureCommits([oid(top)])
  const branches = await planBranches(repository, config, state, { target, tip, live, isLiveHeld })
  const tagUpdates = tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, from: undefined, to: oid(tag.mark) }))
  const released = edits.map(({ release, files }, index) => ({
    release,
    commit: oid(tags[index]?.target as string),
    files: files.map(({ path }) => path),
  }))
  return { released, updates: [...branches, ...tagUpdates], tip }
}
