import type { Track } from '../../core/config.ts'
import { type CommitId, tagRef } from '../../core/git/names.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { channelsBelow } from '../../core/tags/ladder.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import type { ReleaseLine } from '../../core/tags/release-line.ts'
import { formatTag, tagsOf } from '../../core/tags/tag-template.ts'
import { failure } from '../../core/text/error.ts'
import { parseManifest } from '../../core/updater-manifest/manifest.ts'
import { layOutManifestCommit } from '../../core/updater-manifest/manifest-commit.ts'
import { manifestBranch } from '../../core/updater-manifest/manifest-path.ts'
import {
  type ChannelDecision,
  type ChannelFile,
  type PublicationPlan,
  planPublication,
} from '../../core/updater-manifest/publication.ts'
import { channelOf, compareVersions, type Version } from '../../core/versions/version.ts'
import { offeredBy } from '../../core/withdrawals/manifests.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project, Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { type ChannelManifest, readChannelManifests } from '../tracks/channel-manifests.ts'
import { findObstacle, foldersAbove, type Obstacle } from '../tracks/obstacles.ts'
import { decodeText } from '../tracks/texts.ts'
import { readFormer } from '../withdraw/former-manifests.ts'
import type { KeyCheck } from './installed-keys.ts'
import { type ManifestBranch, openManifestBranch, placeOnBranch, planManifestUpdates } from './manifest-branch.ts'
import type { ManifestRequest } from './manifest-request.ts'

/** What became of a publication. */
export interface Publication {
  /** What happened to each channel's manifest; the tag's own channel first. */
  readonly decisions: readonly ChannelDecision[]
  /** The text that the tag's own channel gets; undefined where its manifest is left as it is. */
  readonly text: string | undefined
  /** The text that the tag's own channel had before. */
  readonly standing: string | undefined
  /** The lower channels that have the manifest of this version now. */
  readonly converged: readonly string[]
  /** The pre-release of a higher channel that the tag's own channel has or gets instead, as it is above this one; undefined where there is none. */
  readonly overtakenBy?: Version
  /** The head of the manifests' branch that has it: the new commit, or where nothing had to change the one that was found. */
  readonly sha: CommitId
  readonly pushed: boolean
}

/**
 * Commits a manifest to its channel's file, and to those of the lower channels it overtakes; on `live` unless manifests have a branch of their own, and
 * then `next` merges it in the same push. Each attempt decides by what the remote has then, so a channel never goes back.
 */
export function publishManifest(
  request: ManifestRequest,
  text: string,
  { checkKeys, gate }: { readonly checkKeys: KeyCheck; readonly gate?: PushGate<Publication> | undefined },
  run: Run,
): Promise<Publication> {
  const attempt = async () => {
    const state = await readRemoteState([], run)
    const branch = await openManifestBranch(state, run)
    return attemptPublication(request, text, { state, branch, checkKeys }, run)
  }
  return pushUntilLanded(run, attempt, gate)
}

/** What an attempt finds on the remote. */
interface Standing {
  readonly state: RemoteState
  readonly branch: ManifestBranch
  readonly checkKeys: KeyCheck
}

/** The manifests of a track, or of one of its lines, that a version is for, and what is withdrawn of that. */
interface Place {
  readonly files: readonly ChannelFile[]
  readonly withdrawn: readonly Version[]
}

/** The manifests that a version is for: those of live or of its line, or both. */
async function readPlaces(
  { tag, line, onLine }: ManifestRequest,
  { state, branch }: Standing,
  run: Run,
): Promise<Place[]> {
  const read = async (track: Track, of: ReleaseLine | undefined): Promise<Place> => {
    const versions = tagsOf(tag.track, state.withdrawn).map(({ version }) => version)
    const withdrawn = of ? versions.filter((version) => isOnLine(version, of)) : versions
    const files = await readChannelFiles(track, branch.head, run)
    return { files: await withFormer({ files, withdrawn }, tag, branch, run), withdrawn }
  }
  const own = await read(tag.track, line)
  if (!onLine?.updater) return [own]
  const ofLine = await read(onLine, tag.version)
  // It goes on with what is there, and begins nothing.
  const isThere = ofLine.files.some(({ channel, text }) => channel === tag.channel && text !== undefined)
  return isThere ? [own, ofLine] : [own]
}

/**
 * Manifests that a withdrawal deleted, with what they had held: the next one is for the same apps. They are looked for since the version that the tag's
 * own channel has, as each publication there begins those below it again.
 */
async function withFormer(
  { files, withdrawn }: Place,
  { track, channel: own }: OwnedTag,
  { histories }: ManifestBranch,
  { repository, config }: Run,
): Promise<ChannelFile[]> {
  const levels = [...channelsBelow(own, config.channels), own]
  const gone = files.filter(({ channel, text }) => text === undefined && levels.includes(channel))
  if (gone.length === 0 || withdrawn.length === 0) return [...files]
  const since = files.flatMap((file) => (file.channel === own ? (offeredBy(file) ?? []) : []))
  const [tag] = await repository.remoteRefs(since.map((version) => tagRef(formatTag(track.tag, version))))
  if (tag) await repository.ensureCommits([tag.commit])
  const paths = gone.map(({ path }) => path)
  const former = await readFormer(repository, histories, paths, tag)
  return files.map((file) => {
    const last = gone.includes(file) ? former.find(({ path }) => path === file.path) : undefined
    const isWithdrawn = last && withdrawn.some((version) => compareVersions(version, last.version) === 0)
    return isWithdrawn ? { ...file, former: last.text } : file
  })
}

async function attemptPublication(
  asked: ManifestRequest,
  text: string,
  found: Standing,
  run: Run,
): Promise<Attempt<Publication>> {
  const { tag, converge, createChannels } = asked
  const { state, branch, checkKeys } = found
  const { repository, config } = run
  const { version, channel } = tag
  const { channels: ladder } = config
  const places = await readPlaces(asked, found, run)
  const files = places.flatMap((place) => place.files)
  const plans = places.map((place) =>
    planPublication({ version, channel, text, ladder, ...place, converge, createChannels }),
  )
  const decisions = plans.flatMap((plan) => plan.decisions)
  const writes = plans.flatMap((plan) => plan.writes)
  const own = writes.find(({ path }) => path === decisions[0]?.path)?.text
  const standing = files.find((file) => file.channel === channel)?.text
  const by = overtakerOf(tag, own ?? standing)
  const converged = convergedBy({ decisions, writes }, files, text)
  const outcome = { decisions, text: own, standing, converged, pushed: false, ...(by && { overtakenBy: by }) }
  if (writes.length === 0) return { result: { ...outcome, sha: branch.head }, updates: [] }
  await checkKeys(decisions, files)
  const release = { track: tag.track.name, channel, tag: tag.name }
  const made = await repository.write([
    await placeOnBranch(layOutManifestCommit(release, { decisions, writes }), branch, run),
  ])
  const sha = made.get('manifest') as ReadableCommit
  return {
    result: { ...outcome, sha },
    updates: await planManifestUpdates(state, branch, sha, run),
  }
}

/** The lower channels that have a manifest after a publication, the highest first. */
function convergedBy({ decisions, writes }: PublicationPlan, files: readonly ChannelFile[], text: string): string[] {
  const after = new Map(files.map((file) => [file.path, file.text]))
  for (const write of writes) after.set(write.path, write.text)
  return decisions.slice(1).flatMap(({ channel, path }) => (after.get(path) === text ? [channel] : []))
}

/** A live version that overtook is where this one went; a pre-release of a higher channel may lack what this one has. */
function overtakerOf({ version, channel, name }: OwnedTag, text: string | undefined): Version | undefined {
  if (text === undefined) return undefined
  const there = parseManifest(text, name).version
  const isHigher = there.prerelease !== undefined && channelOf(there) !== channel
  return isHigher && compareVersions(there, version) > 0 ? there : undefined
}

/** The manifest of every channel as a commit of their branch has it. Throws `manifest-path`. */
export async function readChannelFiles(track: Track, head: ReadableCommit, project: Project): Promise<ChannelFile[]> {
  const manifests = await readChannelManifests([track], head, project)
  const why = await whyNotPlain(manifests, head, project.repository)
  if (why) throw notPlain(why, manifestBranch(project.config))
  return manifests.map(({ channel, path, file }) => ({
    channel,
    path,
    ...(file && { text: decodeText(path, file.bytes) }),
  }))
}

/** A link could lead to a newer manifest than is seen, and what is committed would take its place. */
async function whyNotPlain(
  manifests: readonly ChannelManifest[],
  head: ReadableCommit,
  repository: Repository,
): Promise<Obstacle | undefined> {
  const there = manifests.filter(({ file }) => file !== undefined)
  const link = there.find(({ file }) => file?.mode === '120000')
  if (link) return { path: link.path, message: 'It is a link: writing a manifest to it would change where it points.' }
  const folders = new Set(there.flatMap(({ path }) => foldersAbove(path)))
  const unknown = manifests.filter(({ path }) => !foldersAbove(path).every((folder) => folders.has(folder)))
  return findObstacle(
    repository,
    head,
    unknown.map(({ path }) => path),
  )
}

function notPlain({ path, message }: Obstacle, branch: string): Error {
  const fix = `Set updater.manifest to the path of the file itself, or make room for it on ${branch}.`
  return failure('manifest-path', message, fix, { file: path })
}
