import type { BumpChoice, Track } from '../../core/config.ts'
import { History, touchedFiles } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import { skipsWorkflows } from '../../core/git/trailers.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import type { Decision } from '../../core/promote/detection.ts'
import { type ReleaseRequest, type TrackFacts, takenTag, takingChannels } from '../../core/promote/release-plan.ts'
import { testedTags } from '../../core/promote/tested-release.ts'
import { NO_OTHERS } from '../../core/tags/other-tags.ts'
import { tagsHeld } from '../../core/tags/release-line.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { highestByChannel, highestTag, lastOf } from '../../core/tags/track-tags.ts'
import { compareVersions, LIVE, type Version } from '../../core/versions/version.ts'
import type { ChangeFiles } from '../changes/change-files.ts'
import { addsOwnOnly, checkForeign } from '../history/own-check.ts'
import { rangesSince } from '../history/spans.ts'
import { decideSinceTags, type PathsOf } from '../history/track-decisions.ts'
import type { Range, ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project, Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { findStrays } from '../tags/stray-tags.ts'
import { bumpedVersions, publishedVersions } from '../tags/untagged-versions.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { readVersionTexts, type VersionTexts, versionOfFiles } from '../tracks/version-files.ts'
import { withBump } from './bump-choice.ts'

/** What is asked for, of which tracks. */
interface Question extends ReleaseRequest {
  readonly tracks: readonly Track[]
  readonly bump: BumpChoice
}

/** The same, with the commit to release, which is here. */
export interface Ask extends Question {
  readonly target: ReadableCommit
}

/** The same before anything is here, with the channels from the lowest to the highest. */
export interface EarlyAsk extends Question {
  readonly ladder: readonly string[]
}

/** Begins to load what reading the facts takes, while the remote answers. */
export function loadRules(): void {
  void import('../../core/paths/path-rules.ts')
  void import('../../core/version-files/edit-versions.ts')
}

/** Fetches, in one request where it can, all that planning these tracks reads; `depth` is a guess how far back that is. */
export async function ensureFacts(
  state: RemoteState,
  { tracks, target, channel, ladder, bump }: EarlyAsk,
  depth: number | undefined,
  repository: Repository,
): Promise<void> {
  const since = tracks.flatMap((track) => {
    const { name } = track
    const tags = state.tags.get(name) ?? []
    const taken = takenTag({ tags, taking: takingChannels(track, channel, ladder) })
    const lastLive = lastOf(tags, LIVE)
    const since = rangesSince(target, tagsHeld(tags, channel, ladder))
    const forBump = bump === 'auto' ? [{ tip: target, not: taken ? [taken.commit] : [] }] : []
    // What users of live have and the target lacks would be taken from them.
    const behind = channel === LIVE && lastLive ? [{ tip: lastLive.commit, not: [target] }] : []
    const tested = channel === LIVE ? testedTags(tags).map(({ commit }) => commit) : []
    const untested = tested.length > 0 ? [{ tip: target, not: tested }] : []
    const later = aheadOf(state, { name, target }).map(({ commit }) => ({ tip: commit, not: [target] }))
    return [...since, ...forBump, ...behind, ...untested, ...later]
  })
  const ranges: Range[] = [...since]
  const next = state.next.commit
  if (target !== next) ranges.push({ tip: target, not: [next] }, { tip: next, not: [target] })
  const live = state.live?.commit
  if (live !== undefined && channel === LIVE) ranges.push({ tip: live, not: [target] }, { tip: live, not: [next] })
  const highest = tracks.flatMap(({ name }) => highestTag(state.tags.get(name) ?? [])?.commit ?? [])
  await repository.ensure(
    ranges,
    [...new Set([target, next, ...(live === undefined ? [] : [live]), ...highest])],
    depth,
  )
}

/** The tags that planning compares with or that decide the version; {@link ensureFacts} brings what they name. */
export function basesOf(state: RemoteState, { tracks, target, channel, ladder, bump }: EarlyAsk): NamedCommit[] {
  return tracks.flatMap((track) => {
    const { name } = track
    const tags = state.tags.get(name) ?? []
    const taken = takenTag({ tags, taking: takingChannels(track, channel, ladder) })
    const ofLive = [...(channel === LIVE ? [lastOf(tags, LIVE)] : []), ...(bump === 'auto' ? [taken] : [])]
    const tested = channel === LIVE ? testedTags(tags) : []
    const found = [...tagsHeld(tags, channel, ladder), highestTag(tags), ...ofLive, ...tested]
    return [...new Set([...found.filter((tag) => tag !== undefined), ...aheadOf(state, { name, target })])]
  })
}

/** A tag with what it names. */
type NamedCommit = Pick<PlacedTag, 'name' | 'commit'>

/** What planning some tracks needs to know. */
export interface ReleaseFacts {
  readonly facts: readonly TrackFacts[]
  readonly texts: VersionTexts
  readonly pathsOf: (track: Track) => TrackPaths
  /** Whether the target's message keeps workflows from starting. */
  readonly skips: boolean
  /** With `bump: changes`, the change files that bump commits lie on. */
  readonly changes?: ChangeFiles | undefined
}

/** What the commit to release tells by itself. */
export interface TargetFacts {
  readonly matchers: ReadonlyMap<string, TrackPaths>
  readonly texts: VersionTexts
  /** The version that the files of each track carry. */
  readonly versions: ReadonlyMap<Track, Version>
  readonly skips: boolean
  /** What bump commits lie on. */
  readonly base: ReadableCommit
}

/** Reads what the target tells by itself, without any history; files with versions as they are at `base`, which bump commits may have changed. */
export async function readTarget(
  repository: Repository,
  tracks: readonly Track[],
  target: ReadableCommit,
  base: ReadableCommit,
): Promise<TargetFacts> {
  const [matchers, texts, skips] = await Promise.all([
    trackPaths(repository, tracks, target),
    readVersionTexts(repository, tracks, base),
    repository.message(target).then(skipsWorkflows),
  ])
  const versions = new Map(tracks.map((track) => [track, versionOfFiles(track, texts)]))
  return { matchers, texts, versions, skips, base }
}

/** Reads what planning the tracks needs to know beside the target itself, all at the same time. */
export async function readFacts(
  ask: Ask,
  state: RemoteState,
  ofTarget: Promise<TargetFacts>,
  project: Run,
): Promise<ReleaseFacts> {
  const { tracks, target, bump } = ask
  const [{ matchers, texts, versions, skips, base }, published, later] = await Promise.all([
    ofTarget,
    publishedVersions(tracks, state, project),
    laterVersions(ask, state, project),
  ])
  const bumped = await bumpedVersions(ask, state, versions, project)
  const pathsOf = (track: Track) => matchers.get(track.name) as TrackPaths
  const decisions = await decideAll(ask, state, pathsOf, project)
  const changes = bump === 'changes' ? await changesAt(base, texts, project) : undefined
  const facts = await Promise.all(
    tracks.map(async (track) => {
      const fact = {
        track,
        tags: state.tags.get(track.name) ?? [],
        others: state.others.get(track.name) ?? NO_OTHERS,
        published: [...(published.get(track) ?? []), ...(bumped.get(track) ?? [])],
        later: later.get(track) ?? [],
        fromFiles: versions.get(track) as Version,
        decision: decisions.get(track) as Decision,
        taking: takingChannels(track, ask.channel, project.config.channels),
      }
      return withBump(fact, bump, { target, pathsOf, project, changes })
    }),
  )
  return { facts, texts, pathsOf, skips, changes }
}

async function changesAt(base: ReadableCommit, { texts }: VersionTexts, run: Run): Promise<ChangeFiles> {
  const { readChangeFiles } = await import('../changes/change-files.ts')
  return readChangeFiles(base, texts, run)
}

/** The facts with what may be promoted in place of the target, where nobody named that. */
export async function withAlike(known: ReleaseFacts, target: ReadableCommit, project: Project): Promise<ReleaseFacts> {
  const facts = known.facts.map(async (fact) => ({ ...fact, alike: await alikeCommits(fact, target, project) }))
  return { ...known, facts: await Promise.all(facts) }
}

/** The commits of a track's pre-releases that a target is, but for commits of the actions: where files follow, one may be promoted in place of the target. */
async function alikeCommits(
  { track, tags }: Pick<TrackFacts, 'track' | 'tags'>,
  target: CommitId,
  project: Project,
): Promise<ReadonlySet<CommitId>> {
  const { repository } = project
  const found = new Set<CommitId>()
  const last = track.versionStyle === 'tag' ? [...highestByChannel(testedTags(tags)).values()] : []
  await repository.ensureCommits(last.map(({ commit }) => commit))
  const strays = await findStrays(last, repository)
  for (const { name, commit } of last) {
    if (commit !== target && !strays.has(name) && (await addsOwnOnly(target, commit, project))) found.add(commit)
  }
  return found
}

/**
 * Of each track, the pre-releases ahead of its last live version that have commits of people which the target lacks: a commit that is
 * promoted, or a hotfix, does not become what `next` got since.
 */
async function laterVersions(
  { tracks, target }: Ask,
  state: RemoteState,
  project: Project,
): Promise<Map<Track, Version[]>> {
  const { repository } = project
  const ahead = new Map(tracks.map((track) => [track, aheadOf(state, { name: track.name, target })]))
  const tips = [...new Set([...ahead.values()].flat().map(({ commit }) => commit))]
  const [first, ...others] = await repository.ensure(tips.map((tip) => ({ tip, not: [target] })))
  if (first === undefined) return new Map()
  const history = new History(await repository.log({ ...first, also: others.map(({ tip }) => tip) }))
  // A bump commit right on the target is not what next got since.
  const isForeign = await checkForeign(history.commits, project)
  const isLater = ({ commit }: PlacedTag) => touchedFiles(history.between(commit, [target])).some(isForeign)
  return new Map([...ahead].map(([track, known]) => [track, known.filter(isLater).map(({ version }) => version)]))
}

/** The pre-releases of a track ahead of its last live version, where another commit than the head of `next` is released. */
function aheadOf(
  { next, tags, others, strays }: RemoteState,
  { name, target }: { readonly name: string; readonly target: CommitId },
): PlacedTag[] {
  if (target === next.commit) return []
  const known = tags.get(name) ?? []
  const last = lastOf(known, LIVE)
  return [...known, ...(others.get(name)?.foreign ?? [])].filter(
    (tag) =>
      tag.version.prerelease && !strays.has(tag.name) && (!last || compareVersions(tag.version, last.version) > 0),
  )
}

/** What came to each track up to the target since what the channel's users have. */
async function decideAll(
  { tracks, target, channel }: Ask,
  { tags }: RemoteState,
  pathsOf: PathsOf,
  project: Project,
): Promise<Map<Track, Decision>> {
  const { channels } = project.config
  const held = tracks.map((track) => ({ track, tags: tagsHeld(tags.get(track.name) ?? [], channel, channels) }))
  const questions = held.filter(({ tags }) => tags.length > 0)
  const answers = await decideSinceTags(target, pathsOf, questions, project)
  const first = { changed: true, base: undefined, commits: [], files: [], reason: `first release on ${channel}` }
  const decided = new Map(questions.map(({ track }, index) => [track, answers[index]?.decision]))
  return new Map(tracks.map((track) => [track, decided.get(track) ?? first]))
}
