import type { Track } from '../../core/config.ts'
import { type Commit, isMerge } from '../../core/git/commit.ts'
import { touchedFiles } from '../../core/git/history.ts'
import { type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { bumpSubject } from '../../core/git/own-commits.ts'
import { TRAILER, type Trailer } from '../../core/git/trailers.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import { mergedOnto } from '../../core/release-pr/copied-commits.ts'
import { readShownPlan } from '../../core/release-pr/shown-plan.ts'
import { matchTag, tagsOf } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { quote } from '../../core/text/error.ts'
import { compareVersions, formatVersion, LIVE, type Version } from '../../core/versions/version.ts'
import { fileVersion, isCarried } from '../../core/versions/version-file.ts'
import { areOwn, checkForeign } from '../history/own-check.ts'
import type { PullRequest } from '../ports/github.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
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
  live: ReadableCommit,
  copies: Set<CommitId>,
  run: Run,
): Promise<MergedPull> {
  const { repository } = run
  const refuse = (why: string) => ({ pull, why })
  const [made, merged] = await repository.ensure([
    { tip: pull.mergedAs as CommitId, not: [pull.head] },
    { tip: pull.head, not: [pull.mergedAs as CommitId] },
    { tip: live, not: [pull.mergedAs as CommitId] },
  ])
  const commit = made.tip
  if (!(await repository.isAncestor(commit, live)))
    return refuse(`${run.config.branches.live} does not have ${commit.slice(0, 7)} any more, which it was merged as`)
  const shown = readShownPlan(pull.body)
  if (shown && shown.plan !== pull.head)
    return refuse(
      `its branch was at ${pull.head.slice(0, 7)} when it was merged, and ${shown.plan.slice(0, 7)} was planned`,
    )
  const bumps = await readBumps(merged.tip, run)
  if (bumps.length === 0) return refuse(`${pull.head.slice(0, 7)} is no bump commit of the actions`)
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
  const stranger = await findStranger(await repository.log(made), copies, run)
  if (stranger) {
    const { live: name, next } = run.config.branches
    return refuse(
      `${name} had ${stranger.sha.slice(0, 7)} ${quote(stranger.subject)}, which is not on ${next} and was not planned with`,
    )
  }
  const releases: TrackRelease[] = []
  for (const bump of bumps) {
    const release = await releaseOf(bump, { pull, commit, trailers }, run)
    if (typeof release === 'string') return refuse(release)
    if (release) releases.push(release)
  }
  return { pull, releases, commit }
}

/** The bump commits that a pull request ends in, the oldest first. */
async function readBumps(head: ReadableCommit, run: Run): Promise<Bump[]> {
  const { repository, config } = run
  const bumps: Bump[] = []
  for (let at: CommitId | undefined = head; at !== undefined && bumps.length < config.tracks.length; ) {
    const { commits } = await repository.recent(at, 1)
    const [commit] = commits
    const bump = commit && readBump(commit, run)
    if (!bump) break
    const parent: CommitId | undefined = commit.parents[0]
    if (parent !== undefined) await repository.ensureCommits([parent])
    if (!(await areOwn([commit], run))) break
    bumps.unshift(bump)
    at = parent
  }
  return bumps
}

function readBump(commit: Commit, { config }: Run): Bump | undefined {
  const marks = new Set(commit.marks)
  if (isMerge(commit)) return undefined
  const track = config.tracks.find(({ name }) => marks.has(`${TRAILER.track}: ${name}`))
  const start = track && bumpSubject(track.name, '')
  if (!track || start === undefined || !commit.subject.startsWith(start)) return undefined
  const tag = commit.subject.slice(start.length)
  const found = matchTag(track.tag, tag)
  return found && !found.version.prerelease ? { commit, track, version: found.version, tag } : undefined
}

/** A commit of a person that `live` had and the pull request lacked. */
async function findStranger(
  made: readonly Commit[],
  copies: ReadonlySet<CommitId>,
  run: Run,
): Promise<Commit | undefined> {
  const commits = made.filter((commit) => !isMerge(commit) && commit.changes.length > 0 && !copies.has(commit.sha))
  return touchedFiles(commits).find(await checkForeign(commits, run))?.commit
}

/** The release of a bump commit; a sentence where it cannot be, undefined where it is tagged. */
async function releaseOf(
  { track, version, tag }: Bump,
  {
    pull,
    commit,
    trailers,
  }: { readonly pull: PullRequest; readonly commit: ReadableCommit; readonly trailers: readonly Trailer[] },
  { repository }: Run,
): Promise<TrackRelease | string | undefined> {
  const refs = await repository.remoteRefs([`${tagRef(track.tag.prefix)}*`])
  const there = refs.find(({ name }) => name === tagRef(tag))
  if (there?.commit === commit) return undefined
  if (there) return `${tag} is taken, by ${there.commit.slice(0, 7)}`
  const tags = tagsOf(
    track,
    refs.flatMap(({ name }) => tagNameOf(name) ?? []),
  )
  const newest = highestTag(tags.filter((each) => !each.version.prerelease))
  if (newest && compareVersions(newest.version, version) > 0) return `${newest.name} is out, which is above ${tag}`
  const written = isCarried(track, version) ? fileVersion(track, version) : undefined
  if (written !== undefined && track.versionFiles.length > 0) {
    const carried = formatVersion(versionOfFiles(track, await readVersionTexts(repository, [track], commit)))
    if (carried !== written)
      return `the files of ${track.name} carry ${carried} at ${commit.slice(0, 7)}, and not ${written}`
  }
  return {
    kind: 'release',
    track,
    from: newest?.version ?? { major: 0, minor: 0, patch: 0 },
    version,
    tag,
    fileVersion: written,
    promotedFrom: undefined,
    targetTaken: false,
    trailers: [{ key: TRAILER.track, value: track.name }, { key: TRAILER.channel, value: LIVE }, ...trailers],
    decision: { changed: true, base: newest?.name, commits: [], files: [], reason: '' },
    reason: `#${pull.number} was merged as ${commit.slice(0, 7)}`,
  }
}
