import type { Config, Track } from '../../core/config.ts'
import { History, touchedFiles } from '../../core/git/history.ts'
import { skipsWorkflows } from '../../core/git/trailers.ts'
import type { PathMatcher } from '../../core/paths/path-rules.ts'
import type { Decision } from '../../core/promote/detection.ts'
import { type KnownTag, knownVersions, type ReleaseRequest, type TrackFacts } from '../../core/promote/release-plan.ts'
import { NO_OTHERS } from '../../core/tags/other-tags.ts'
import { tagsHeld } from '../../core/tags/release-line.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { type Bump, currentVersion } from '../../core/versions/next-version.ts'
import { channelOf, compareVersions, LIVE, type Version } from '../../core/versions/version.ts'
import { checkOwn } from '../history/own-check.ts'
import { rangesSince } from '../history/spans.ts'
import { decideSinceTags, type PathsOf } from '../history/track-decisions.ts'
import type { Range, ReadableCommit, Repository } from '../ports/repository.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { bumpedVersions, publishedVersions } from '../tags/untagged-versions.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { readVersionTexts, type VersionTexts, versionOfFiles } from '../tracks/version-files.ts'

/** What is asked for, with the commit to release, which is here. */
export interface Ask extends ReleaseRequest {
  readonly target: ReadableCommit
}

/** How far to raise the core version: a fixed size, or what the conventional commits since the last live version say. */
export type BumpChoice = Bump | 'auto'

/** Begins to load what reading the facts takes, while the remote answers. */
export function loadRules(): void {
  void import('../../core/paths/path-rules.ts')
  void import('../../core/version-files/edit-versions.ts')
}

/** Fetches, in one request where it can, all that planning these tracks reads; `depth` is a guess how far back that is. */
export async function ensureFacts(
  repository: Repository,
  state: RemoteState,
  tracks: readonly Track[],
  request: ReleaseRequest & { readonly ladder: readonly string[] },
  bump: BumpChoice,
  depth: number | undefined,
): Promise<void> {
  const { target, channel, ladder } = request
  const since = tracks.flatMap(({ name }) => {
    const tags = state.tags.get(name) ?? []
    const lastLive = lastOf(tags, LIVE)
    const since = rangesSince(target, tagsHeld(tags, channel, ladder))
    const forBump = bump === 'auto' ? [{ tip: target, not: lastLive ? [lastLive.commit] : [] }] : []
    // What users of live have and the target lacks would be taken from them.
    const behind = channel === LIVE && lastLive ? [{ tip: lastLive.commit, not: [target] }] : []
    return [...since, ...forBump, ...behind]
  })
  const ranges: Range[] = [...since]
  const next = state.next.commit
  if (target !== next) ranges.push({ tip: target, not: [next] }, { tip: next, not: [target] })
  const live = state.live?.commit
  if (live !== undefined && channel === LIVE) ranges.push({ tip: live, not: [target] }, { tip: live, not: [next] })
  await repository.ensure(ranges, [target, next, ...(live === undefined ? [] : [live])], depth)
}

/** The tags that planning compares with, see {@link ensureFacts}. */
export function basesOf(
  state: RemoteState,
  tracks: readonly Track[],
  {
    channel,
    ladder,
    bump,
  }: { readonly channel: string; readonly ladder: readonly string[]; readonly bump: BumpChoice },
): KnownTag[] {
  return tracks.flatMap(({ name }) => {
    const tags = state.tags.get(name) ?? []
    const last = bump === 'auto' || channel === LIVE ? lastOf(tags, LIVE) : undefined
    return [...new Set([...tagsHeld(tags, channel, ladder), ...(last ? [last] : [])])]
  })
}

function lastOf(tags: readonly KnownTag[], channel: string): KnownTag | undefined {
  return highestTag(tags.filter(({ version }) => channelOf(version) === channel))
}

/** What planning some tracks needs to know. */
export interface ReleaseFacts {
  readonly facts: readonly TrackFacts[]
  readonly texts: VersionTexts
  readonly pathsOf: (track: Track) => PathMatcher
  /** Whether the target's message keeps workflows from starting. */
  readonly skips: boolean
}

/** What the commit to release tells by itself. */
export interface TargetFacts {
  readonly matchers: ReadonlyMap<string, PathMatcher>
  readonly texts: VersionTexts
  /** The version that the files of each track carry. */
  readonly versions: ReadonlyMap<Track, Version>
  readonly skips: boolean
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
  return { matchers, texts, versions, skips }
}

/** Reads what planning the tracks needs to know beside the target itself, all at the same time. */
export async function readFacts(
  repository: Repository,
  config: Config,
  state: RemoteState,
  tracks: readonly Track[],
  request: Ask,
  bump: BumpChoice,
  ofTarget: Promise<TargetFacts>,
): Promise<ReleaseFacts> {
  const tagsOf = (track: Track) => state.tags.get(track.name) ?? []
  const [{ matchers, texts, versions, skips }, published, later] = await Promise.all([
    ofTarget,
    Promise.all(tracks.map((track) => publishedVersions(repository, config, state, track))),
    laterVersions(repository, config, state, tracks, request.target),
  ])
  const bumped = await bumpedVersions(repository, config, state, tracks, request, versions)
  const pathsOf = (track: Track) => matchers.get(track.name) as PathMatcher
  const asked = tracks.map((track) => ({ track, tags: tagsOf(track) }))
  const decisions = await decideAll(repository, config, request, asked, pathsOf)
  const known = tracks.map((track, index) => ({
    track,
    tags: tagsOf(track),
    others: state.others.get(track.name) ?? NO_OTHERS,
    published: [...(published[index] as Version[]), ...(bumped.get(track) ?? [])],
    later: later[index] as Version[],
    fromFiles: versions.get(track) as Version,
    decision: decisions[index] as Decision,
  }))
  const facts = await Promise.all(
    known.map(async (fact) => {
      const size = bump === 'auto' ? await conventionalBump(repository, config, request.target, fact, pathsOf) : bump
      return { ...fact, bump: size }
    }),
  )
  return { facts, texts, pathsOf, skips }
}

/**
 * Of each track, the pre-releases ahead of its last live version that have commits of people which the target lacks: a commit that is
 * promoted, or a hotfix, does not become what `next` got since.
 */
async function laterVersions(
  repository: Repository,
  config: Config,
  { next, tags, others: otherTags }: RemoteState,
  tracks: readonly Track[],
  target: ReadableCommit,
): Promise<Version[][]> {
  if (target === next.commit) return tracks.map(() => [])
  const ahead = tracks.map(({ name }) => aheadOfLive(tags.get(name) ?? [], otherTags.get(name)?.foreign ?? []))
  const tips = [...new Set(ahead.flat().map(({ commit }) => commit))]
  const [first, ...others] = await repository.ensure(tips.map((tip) => ({ tip, not: [target] })))
  if (first === undefined) return ahead.map(() => [])
  const history = new History(await repository.log({ ...first, also: others.map(({ tip }) => tip) }))
  // A bump commit right on the target is not what next got since.
  const isOwn = await checkOwn(repository, config, [{ commits: history.commits, matters: () => true }])
  const isLater = ({ commit }: KnownTag) =>
    touchedFiles(history.between(commit, [target])).some((touched) => !isOwn(touched))
  return ahead.map((known) => known.filter(isLater).map(({ version }) => version))
}

function aheadOfLive(tags: readonly KnownTag[], foreign: readonly KnownTag[]): KnownTag[] {
  const last = lastOf(tags, LIVE)
  return [...tags, ...foreign].filter(
    ({ version }) => version.prerelease && (!last || compareVersions(version, last.version) > 0),
  )
}

/** What came to each track up to the target since what the channel's users have. */
async function decideAll(
  repository: Repository,
  config: Config,
  { target, channel }: ReleaseRequest,
  asked: readonly { readonly track: Track; readonly tags: readonly KnownTag[] }[],
  pathsOf: PathsOf,
): Promise<Decision[]> {
  const held = asked.map(({ track, tags }) => ({ track, tags: tagsHeld(tags, channel, config.channels) }))
  const questions = held.filter(({ tags }) => tags.length > 0)
  const answers = await decideSinceTags(repository, config, target, pathsOf, questions)
  return held.map((question) => {
    const decision = answers[questions.indexOf(question)]?.decision
    return decision ?? { changed: true, base: undefined, commits: [], files: [], reason: `first release on ${channel}` }
  })
}

/** How far the commits that a changelog since the last live version names raise it. */
async function conventionalBump(
  repository: Repository,
  config: Config,
  target: ReadableCommit,
  facts: Omit<TrackFacts, 'bump'>,
  pathsOf: PathsOf,
): Promise<Bump> {
  const last = lastOf(facts.tags, LIVE)
  const not = await repository.ensureCommits(last ? [last.commit] : [])
  const question = { track: facts.track, tags: last ? [last] : [] }
  const [{ bumpFor }, [answer], messages] = await Promise.all([
    import('../../core/versions/conventional-commit.ts'),
    decideSinceTags(repository, config, target, pathsOf, [question]),
    repository.messages({ tip: target, not }),
  ])
  return bumpFor(answer?.named.map(({ sha }) => messages.get(sha) ?? '') ?? [], {
    initialDevelopment: (last?.version ?? currentVersion(knownVersions(facts))).major === 0,
  })
}
