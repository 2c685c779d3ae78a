import { isTrunk, type Track } from '../../core/config.ts'
import type { FileFact, InvariantFacts, ManifestFact } from '../../core/invariants/facts.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { linesWithManifests, trackOnLine } from '../../core/lines/line-manifest.ts'
import { lineRefPatterns, withoutLineTags } from '../../core/lines/open-lines.ts'
import { literally } from '../../core/paths/pathspecs.ts'
import { adviceOn } from '../../core/publish/github-refusal.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import { hasOwnManifestBranch } from '../../core/updater-manifest/manifest-path.ts'
import { matchedFiles } from '../../core/version-files/matched-files.ts'
import type { Version } from '../../core/versions/version.ts'
import { isRequirement } from '../../core/versions/version-file.ts'
import type { ReleaseList } from '../ports/github.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { placeTags } from '../tags/placed-tags.ts'
import { PublishedTags } from '../tags/published-tags.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { withoutStrays } from '../tags/stray-tags.ts'
import { everyTag } from '../tags/tag-search.ts'
import { loadVersionReader, readChannelManifests } from '../tracks/channel-manifests.ts'
import { type Carriers, readCarriers } from '../tracks/version-files.ts'
import { GRACE, readLate } from './late-releases.ts'
import { isSyncPending } from './pending-sync.ts'
import { withMakers } from './tag-makers.ts'

/**
 * Reads all that the invariants are about: branches and tags of the remote, version files, manifests, and, where there is
 * a GitHub to ask, releases.
 */
export async function readInvariantFacts(
  run: Run,
  github: Promise<ReleaseList | undefined>,
  grace: number = GRACE,
): Promise<InvariantFacts> {
  const state = await withoutStrays(
    await readRemoteState(run.config.tracks.map(everyTag), run, lineRefPatterns(run.config)),
    run,
  )
  return readFactsOf(state, run, github, grace)
}

/** The same of branches and tags that were read already, without those that name no commit. */
export async function readFactsOf(
  state: RemoteState,
  run: Run,
  github: Promise<ReleaseList | undefined>,
  grace: number = GRACE,
): Promise<InvariantFacts> {
  const { repository, config } = run
  const heads = [state.next.commit, ...[state.live, state.manifests].flatMap((ref) => ref?.commit ?? [])]
  const [placed] = await Promise.all([placeTags(state, run, github), repository.ensure([], heads)])
  const [files, manifests] = await Promise.all([readFiles(state, run), readManifests(state, run, github)])
  const changedOnNext = await readChanged(state, manifests, run)
  const syncPending = !placed.liveInNext && (await isSyncPending(state, run))
  const facts = { config, hasLive: state.live !== undefined, ...placed, syncPending, files, manifests, changedOnNext }
  const sources = { state, repository, github }
  const [known, late] = await Promise.all([withMakers(facts, sources), readLate(placed.tags, grace, sources)])
  return { ...known, late }
}

async function readChanged(
  { live, next }: RemoteState,
  manifests: readonly ManifestFact[],
  { repository, config }: Run,
): Promise<string[]> {
  if (hasOwnManifestBranch(config)) return []
  const paths = manifests.filter(({ holds }) => holds !== undefined).map(({ path }) => path)
  if (live === undefined || live.commit === next.commit || paths.length === 0) return []
  const heads = await repository.ensureCommits([live.commit, next.commit])
  return repository.changedFiles(...heads, paths.map(literally))
}

async function readFiles({ live, next }: RemoteState, run: Run): Promise<FileFact[]> {
  const heads = [
    ...(isTrunk(run.config) ? [] : [{ role: 'next' as const, commit: next.commit }]),
    ...(live ? [{ role: 'live' as const, commit: live.commit }] : []),
  ]
  const facts: FileFact[] = []
  for (const { role, commit } of heads) {
    const [at] = await run.repository.ensureCommits([commit])
    const versionFiles = run.config.tracks.flatMap(ownFiles)
    if (versionFiles.length === 0) continue
    const carriers = await readCarriers(run.repository, { versionFiles }, at)
    facts.push(...run.config.tracks.flatMap((track) => factsOf(track, role, carriers)))
  }
  return facts
}

function ownFiles({ versionFiles }: Track): Track['versionFiles'] {
  return versionFiles.filter((file) => !isRequirement(file))
}

function factsOf(track: Track, role: FileFact['role'], { texts, rules }: Carriers): FileFact[] {
  return matchedFiles(ownFiles(track), texts).map((file) => {
    const carries = attempt(() => ({ version: rules.currentVersions([file], texts)[0]?.version ?? '' }))
    return { track, role, file, carries }
  })
}

/** Does something, or gives the words of what is wrong with the user's files. */
function attempt<Result>(work: () => Result): Result | { readonly problem: string } {
  try {
    return work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { problem: error.problems.map(({ message }) => message).join(' ') }
    throw error
  }
}

async function readManifests(
  { manifests: branch, tags }: RemoteState,
  run: Run,
  opening: Promise<ReleaseList | undefined>,
): Promise<ManifestFact[]> {
  const tagsOf = ({ name }: Track) => tags.get(name) ?? []
  const { branches } = run.config
  const tracks = run.config.tracks.filter(({ updater }) => updater !== undefined)
  if (branch === undefined || tracks.length === 0) return []
  const [head] = await run.repository.ensureCommits([branch.commit])
  const ofLines = branches.lines === undefined ? [] : tracks.flatMap((track) => onLines(track, tagsOf(track)))
  const held = await readHeld([...tracks.map((track) => ({ track })), ...ofLines], head, run)
  const github = await opening
  if (!github) return held
  try {
    const published = new PublishedTags(github)
    const asked = held.map(async (manifest) => {
      const { track, line, channel, holds } = manifest
      const own = tagsOf(track)
      const rivals = line ? own.filter((tag) => isOnLine(tag.version, line)) : withoutLineTags(own, run.config)
      const version = holds && 'version' in holds ? holds.version : undefined
      return {
        ...manifest,
        releases: await published.ofChannel(track, channel, rivals, version),
      }
    })
    return forgetUnpublished(await Promise.all(asked))
  } catch (error) {
    run.log.warn({
      message: `GitHub does not tell which tags are published: ${wordsOf(error)}.`,
      fix: `The manifests are compared with tags alone. ${adviceOn(error, 'Give the job `permissions: contents: read`.')}`,
    })
    return held
  }
}

/** Bundles of a track may be published elsewhere than in GitHub's releases: then those say nothing. */
function forgetUnpublished(manifests: readonly ManifestFact[]): ManifestFact[] {
  const released = new Set(
    manifests.filter(({ releases }) => releases?.newest || releases?.holdsPublished).map(({ track }) => track.name),
  )
  return manifests.map((manifest) =>
    released.has(manifest.track.name) ? manifest : { ...manifest, releases: undefined },
  )
}

/** A track, as it is on a line where its manifests are that line's. */
type OnLine = Pick<ManifestFact, 'track' | 'line'>

function onLines(track: Track, tags: readonly TrackTag[]): OnLine[] {
  return linesWithManifests(track, tags).map((line) => ({ track: trackOnLine(track, line), line }))
}

async function readHeld(places: readonly OnLine[], commit: ReadableCommit, run: Run): Promise<ManifestFact[]> {
  const tracks = places.map(({ track }) => track)
  const [versionOf, manifests] = await Promise.all([loadVersionReader(), readChannelManifests(tracks, commit, run)])
  return manifests.map((manifest) => {
    const { channel, path, file } = manifest
    const holds = file && attempt(() => ({ version: versionOf(manifest) as Version }))
    const place = places.find(({ track }) => track === manifest.track) as OnLine
    return { ...place, channel, path, holds, releases: undefined }
  })
}
