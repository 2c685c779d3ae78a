import type { Commit } from '../../core/git/commit.ts'
import { tagRef } from '../../core/git/names.ts'
import { overtakenBy, tellOvertaken } from '../../core/promote/overtaken-release.ts'
import type { TrackFacts, TrackRelease } from '../../core/promote/release-plan.ts'
import { testedTags } from '../../core/promote/tested-release.ts'
import { leadingTag, tellIdle, tellLookalikes } from '../../core/promote/version-advice.ts'
import { formatTag } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { compareCore, formatVersion, type Version } from '../../core/versions/version.ts'
import { isCarried, isGlob } from '../../core/versions/version-file.ts'
import { decideSinceTags } from '../history/track-decisions.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { orNoCommit } from '../tags/previous-tag.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import type { ReleaseFacts } from './release-facts.ts'

/** What stands above releases on higher channels; each is warned about before anything is built of it. */
export function findOvertakers(
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

export function warnOfBackwardFiles(
  { track, version }: TrackRelease,
  facts: readonly TrackFacts[],
  { log }: Run,
): void {
  const carried = facts.find((fact) => fact.track === track)?.fromFiles
  if (!carried || carried.prerelease || !isCarried(track, version) || compareCore(carried, version) <= 0) return
  const file = track.versionFiles.find((each) => !isGlob(each))?.path
  log.warn({
    message: `${track.name}: its files carry ${formatVersion(carried)}, ahead of ${formatTag(track.tag, version)}, and are reset: tags decide the version.`,
    fix: 'Use bump: minor or bump: major to go forward, or bump: file to release what the files say.',
    ...(file && { place: { file } }),
  })
}

/** Warns of tags that lead to another version than people may think. */
export async function adviseOnVersions(
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
export interface Remarks {
  readonly overtakers: ReadonlyMap<TrackRelease, Version>
  readonly untested: ReadonlyMap<TrackRelease, readonly Commit[]>
}

/** The commits that releases bring to live and that no pre-release of their track had; releases without any are left out. */
export async function findUntested(
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
