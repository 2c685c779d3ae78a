import type { Track } from '../../core/config.ts'
import { touchedFiles } from '../../core/git/history.ts'
import { bumpSubject } from '../../core/git/own-subjects.ts'
import { TRAILER } from '../../core/git/trailers.ts'
import { formatTag, type PlacedTag } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { compareCore, compareVersions, LIVE, type Version } from '../../core/versions/version.ts'
import { checkOwn } from '../history/own-check.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { loadVersionReader, readChannelManifests } from '../tracks/channel-manifests.ts'
import { readCarriers, versionOfFiles } from '../tracks/version-files.ts'
import type { RemoteState } from './remote-state.ts'

/** A version that files carry at a commit. */
interface Carried {
  readonly version: Version
  readonly commit: ReadableCommit
}

/** What is asked for, as far as it decides where to look. */
interface Asked {
  readonly tracks: readonly Track[]
  readonly target: ReadableCommit
  readonly channel: string
}

/**
 * Of each track, the live versions that the actions wrote into files and that no tag tells of any more: somebody deleted it. A bump commit
 * that says the version is the proof; what a person wrote there was never released. Looked at are the files of the target, which `fromFiles`
 * has, and for a live release those of `live`.
 */
export async function bumpedVersions(
  { tracks, target, channel }: Asked,
  state: RemoteState,
  fromFiles: ReadonlyMap<Track, Version>,
  project: Project,
): Promise<Map<Track, Version[]>> {
  const { repository } = project
  const isOther = channel === LIVE && state.live !== undefined && state.live.commit !== target
  const [live] = isOther ? await repository.ensureCommits([state.live.commit]) : []
  const onLive = live === undefined ? undefined : await readVersions(repository, tracks, live)
  const found = tracks.map(async (track) => {
    const tags = state.tags.get(track.name) ?? []
    const [ofTarget, ofLive] = [fromFiles.get(track), onLive?.get(track)]
    const carried: Carried[] = []
    // Without a tag the next version is above what the files carry, whoever wrote it.
    if (ofTarget && tags.length > 0) carried.push({ version: ofTarget, commit: target })
    if (ofLive && live && (!ofTarget || compareVersions(ofLive, ofTarget) !== 0))
      carried.push({ version: ofLive, commit: live })
    const versions: Version[] = []
    for (const each of carried) {
      if (isUntold(track, tags, each.version) && (await isBumped(track, tags, each, project)))
        versions.push(each.version)
    }
    return [track, versions] as const
  })
  return new Map(await Promise.all(found))
}

/** The versions that files carry at a commit; a track whose files cannot be read there has none. */
async function readVersions(
  repository: Repository,
  tracks: readonly Track[],
  commit: ReadableCommit,
): Promise<Map<Track, Version>> {
  const carriers = await readCarriers(
    repository,
    { versionFiles: tracks.flatMap((track) => track.versionFiles) },
    commit,
  )
  const versions = new Map<Track, Version>()
  for (const track of tracks) {
    try {
      versions.set(track, versionOfFiles(track, carriers))
    } catch (error) {
      if (!(error instanceof ReleaseTracksError)) throw error
    }
  }
  return versions
}

/** Whether a live version is ahead of every live tag, and no tag says where it comes from: with `version-style: core` a pre-release writes it, too. */
function isUntold({ versionStyle }: Track, tags: readonly PlacedTag[], carried: Version): boolean {
  if (carried.prerelease) return false
  return !tags.some(({ version }) => {
    if (!version.prerelease) return compareVersions(version, carried) >= 0
    return versionStyle === 'core' && compareCore(version, carried) === 0
  })
}

async function isBumped(
  track: Track,
  tags: readonly PlacedTag[],
  { version, commit }: Carried,
  project: Project,
): Promise<boolean> {
  const { repository } = project
  const last = highestTag(tags.filter(({ version }) => !version.prerelease))
  const [range] = await repository.ensure([{ tip: commit, not: last ? [last.commit] : [] }])
  const subject = bumpSubject(track.name, formatTag(track.tag, version))
  const mark = `${TRAILER.track}: ${track.name}`
  const bumps = (await repository.log(range)).filter((each) => each.subject === subject && each.marks.includes(mark))
  const isOwn = await checkOwn([{ commits: bumps, matters: () => true }], project)
  return touchedFiles(bumps).some(isOwn)
}

/** The versions that the manifests of each track hold: a tag may be gone, what was published never is. */
export async function publishedVersions(
  tracks: readonly Track[],
  { manifests: branch }: RemoteState,
  project: Project,
): Promise<Map<Track, Version[]>> {
  const updated = tracks.filter(({ updater }) => updater !== undefined)
  if (branch === undefined || updated.length === 0) return new Map()
  const [head] = await project.repository.ensureCommits([branch.commit])
  const manifests = (await readChannelManifests(updated, head, project)).filter(({ file }) => file !== undefined)
  if (manifests.length === 0) return new Map()
  const versionOf = await loadVersionReader()
  const versions = new Map<Track, Version[]>(updated.map((track) => [track, []]))
  for (const manifest of manifests) versions.get(manifest.track)?.push(versionOf(manifest) as Version)
  return versions
}
