import type { Track } from '../../core/config.ts'
import { type Commit, isMerge } from '../../core/git/commit.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { touchedFiles } from '../../core/git/history.ts'
import { type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { bumpSubject } from '../../core/git/own-subjects.ts'
import { TRAILER, type Trailer } from '../../core/git/trailers.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import { mergedOnto } from '../../core/release-pr/copied-commits.ts'
import { readShownPlan, type ShownPlan } from '../../core/release-pr/shown-plan.ts'
import { tagsOffered } from '../../core/tags/ladder.ts'
import { matchTag, type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { quote } from '../../core/text/error.ts'
import { channelOf, compareVersions, formatVersion, type Version } from '../../core/versions/version.ts'
import { fileVersion, isCarried } from '../../core/versions/version-file.ts'
import { areOwn, checkForeign } from '../history/own-check.ts'
import type { PullRequest } from '../ports/github.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { addLabelTrailers } from '../promote/label-trailers.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { readVersionTexts, versionOfFiles } from '../tracks/version-files.ts'

/** A merged pull request with what it releases, or why it releases nothing. */
export type MergedPull =
  | { readonly pull: PullRequest; readonly releases: readonly TrackRelease[]; readonly commit: ReadableCommit }
  | { readonly pull: PullRequest; readonly why: string }

/** A bump commit of a pull request, and what it says. */
interface Bump {
  readonly commit: Commit
  readonly track: Track
  readonly version: Version
  readonly tag: TagName
}

/**
 * Reads what a merged pull request releases off its commits, and whether that is still what was shown: its head is what was shown, the tags are
 * free, nothing newer is out, and what it was merged as has the versions. What is tagged already is left out.
 * @param copies commits that stand for others, of pull requests that are released at the same time; those of this one are added.
 */
export async function readMergedPull(
  pull: PullRequest,
  head: ReadableCommit,
  copies: Set<CommitId>,
  run: Run,
): Promise<MergedPull> {
  const { repository, config } = run
  const refuse = (why: string) => ({ pull, why })
  const [made, merged] = await repository.ensure([
    { tip: pull.mergedAs as CommitId, not: [pull.head] },
    { tip: pull.head, not: [pull.mergedAs as CommitId] },
    { tip: head, not: [pull.mergedAs as CommitId] },
  ])
  const commit = made.tip
  if (!(await repository.isAncestor(commit, head)))
    return refuse(`${pull.base} no longer has ${commit.slice(0, 7)}, the commit that it was merged as`)
  const shown = readShownPlan(pull.body)
  if (shown && shown.plan !== pull.head)
    return refuse(
      `its branch was at ${pull.head.slice(0, 7)} when it was merged, and ${shown.plan.slice(0, 7)} was planned`,
    )
  const bumps = await readBumps(merged.tip, shown?.target, run)
  if (bumps.length === 0) return refuse(`${pull.head.slice(0, 7)} is not a bump commit of the actions`)
  const trailers: Trailer[] = []
  if (!(await repository.isAncestor(merged.tip, commit))) {
    const onto = mergedOnto(await repository.log(made), await repository.log(merged))
    if (onto === undefined) return refuse(`${commit.slice(0, 7)} has no parent`)
    const [between] = await repository.ensure([{ tip: commit, not: [onto, merged.tip] }])
    const own = (await repository.log(between)).map(({ sha }) => sha)
    for (const sha of own) copies.add(sha)
    trailers.push(
      { key: TRAILER.mergedFrom, value: pull.head },
      { key: TRAILER.mergedOnto, value: onto },
      { key: TRAILER.mergedAs, value: own.join(' ') },
    )
  }
  const isOfNext = pull.base === config.branches.next
  const tracks = bumps.map(({ track }) => track)
  // On the branch that people work on, what others came to have is not a matter.
  const matchers = isOfNext ? [...(await trackPaths(repository, tracks, merged.tip)).values()] : undefined
  const matters = (path: string) => matchers?.some((matches) => matches(path)) ?? true
  const stranger = await findStranger(await repository.log(made), { copies, matters }, run)
  if (stranger) {
    const where = isOfNext ? 'which' : `which is not on ${config.branches.next} and`
    return refuse(
      `${pull.base} had ${stranger.sha.slice(0, 7)} ${quote(stranger.subject)}, ${where} was not planned with`,
    )
  }
  const releases: TrackRelease[] = []
  for (const bump of bumps) {
    const release = await releaseOf(bump, { pull, commit, trailers, shown }, run)
    if (typeof release === 'string') return refuse(release)
    if (release) releases.push(release)
  }
  return { pull, releases, commit }
}

/** The bump commits that a pull request ends in, the oldest first; what they were made upon may be one of another release. */
async function readBumps(head: ReadableCommit, target: CommitId | undefined, run: Run): Promise<Bump[]> {
  const { repository } = run
  const bumps: Bump[] = []
  for (let at: CommitId | undefined = head; at !== undefined && at !== target; ) {
    const { commits } = await repository.recent(at, 1)
    const [commit] = commits
    const bump = commit && readBump(commit, run)
    if (!bump || bumps.some((each) => isApart(each, bump))) break
    const parent: CommitId | undefined = commit.parents[0]
    if (parent !== undefined) await repository.ensureCommits([parent])
    if (!(await areOwn([commit], run))) break
    bumps.unshift(bump)
    at = parent
  }
  return bumps
}

/** Whether two bumps are of two releases: of one track, or on two channels. */
function isApart(one: Bump, other: Bump): boolean {
  return one.track === other.track || channelOf(one.version) !== channelOf(other.version)
}

function readBump(commit: Commit, { config }: Run): Bump | undefined {
  const marks = new Set(commit.marks)
  if (isMerge(commit)) return undefined
  const track = config.tracks.find(({ name }) => marks.has(`${TRAILER.track}: ${name}`))
  const start = track && bumpSubject(track.name, '')
  if (!track || start === undefined || !commit.subject.startsWith(start)) return undefined
  const tag = commit.subject.slice(start.length)
  const found = matchTag(track.tag, tag)
  return found ? { commit, track, version: found.version, tag } : undefined
}

/** A commit of a person that the branch had and the pull request lacked. */
async function findStranger(
  made: readonly Commit[],
  { copies, matters }: { readonly copies: ReadonlySet<CommitId>; readonly matters: (path: string) => boolean },
  run: Run,
): Promise<Commit | undefined> {
  const isNew = ({ sha, changes }: Commit) => !copies.has(sha) && changes.some(({ path }) => matters(path))
  const commits = made.filter((commit) => !isMerge(commit) && isNew(commit))
  return touchedFiles(commits).find(await checkForeign(commits, run))?.commit
}

/** What a pull request was merged as, and what it showed. */
interface MergedAs {
  readonly pull: PullRequest
  readonly commit: ReadableCommit
  readonly trailers: readonly Trailer[]
  readonly shown: ShownPlan | undefined
}

/** The release of a bump commit; a sentence where it cannot be, undefined where it is tagged. */
async function releaseOf(
  { track, version, tag }: Bump,
  { pull, commit, trailers, shown }: MergedAs,
  run: Run,
): Promise<TrackRelease | string | undefined> {
  const { repository, config } = run
  const refs = await repository.remoteRefs([`${tagRef(track.tag.prefix)}*`])
  const there = refs.find(({ name }) => name === tagRef(tag))
  if (there?.commit === commit) return undefined
  if (there) return `${tag} is taken, by ${there.commit.slice(0, 7)}`
  const tags = tagsOf(
    track,
    refs.flatMap(({ name }) => tagNameOf(name) ?? []),
  )
  const channel = channelOf(version)
  const newest = highestTag(tagsOffered(tags, channel, config.channels))
  if (newest && compareVersions(newest.version, version) > 0) return `${newest.name} is out, which is above ${tag}`
  const written = isCarried(track, version) ? fileVersion(track, version) : undefined
  if (written !== undefined && track.versionFiles.length > 0) {
    const carried = formatVersion(versionOfFiles(track, await readVersionTexts(repository, [track], commit)))
    if (carried !== written)
      return `the files of ${track.name} carry ${carried} at ${commit.slice(0, 7)}, and not ${written}`
  }
  const release: TrackRelease = {
    kind: 'release',
    track,
    from: newest?.version ?? { major: 0, minor: 0, patch: 0 },
    version,
    tag,
    fileVersion: written,
    promotedFrom: undefined,
    targetTaken: false,
    trailers: [{ key: TRAILER.track, value: track.name }, { key: TRAILER.channel, value: channel }, ...trailers],
    decision: { changed: true, base: newest?.name, commits: [], files: [], reason: '' },
    reason: `#${pull.number} was merged as ${commit.slice(0, 7)}`,
  }
  return withLabelTrailers(release, { tags, refs, target: shown?.target ?? pull.head }, run)
}

/** The trailers that labels of other pull requests give to its tag: of those that brought what was shown. */
async function withLabelTrailers(
  release: TrackRelease,
  {
    tags,
    refs,
    target,
  }: { readonly tags: readonly TrackTag[]; readonly refs: readonly RemoteRef[]; readonly target: CommitId },
  run: Run,
): Promise<TrackRelease> {
  if (run.config.labelTrailers === undefined) return release
  const { track } = release
  const paths = await trackPaths(run.repository, [track], target)
  const placed = tags.flatMap((tag) => {
    const commit = refs.find(({ name }) => name === tagRef(tag.name))?.commit
    return commit === undefined ? [] : [{ ...tag, commit }]
  })
  const source = {
    target,
    channel: channelOf(release.version),
    pathsOf: () => paths.get(track.name) as TrackPaths,
    tagsOf: () => placed,
  }
  const [labelled] = await addLabelTrailers([release], source, run)
  return labelled ?? release
}
