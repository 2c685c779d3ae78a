import { isTrunk, type Track } from '../../core/config.ts'
import { branchRef, type CommitId } from '../../core/git/names.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { formatTag } from '../../core/tags/tag-template.ts'
import { failure, quote } from '../../core/text/error.ts'
import { parseManifest } from '../../core/updater-manifest/manifest.ts'
import { layOutManifestCommit } from '../../core/updater-manifest/manifest-commit.ts'
import {
  type ChannelDecision,
  type ChannelFile,
  type PublicationPlan,
  planPublication,
} from '../../core/updater-manifest/publication.ts'
import { channelOf, compareVersions, type Version } from '../../core/versions/version.ts'
import { mergeBranches } from '../branches/branch-merge.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import type { ReadableCommit, RefUpdate, Repository } from '../ports/repository.ts'
import type { Project, Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { type ChannelManifest, readChannelManifests } from '../tracks/channel-manifests.ts'
import { findObstacle, foldersAbove, type Obstacle } from '../tracks/obstacles.ts'
import { decodeText } from '../tracks/texts.ts'
import type { KeyCheck } from './installed-keys.ts'
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
  /** The head of `live` that has it: the new commit, or where nothing had to change the one that was found. */
  readonly sha: CommitId
  readonly pushed: boolean
}

/**
 * Commits a manifest to its channel's file on `live`, and to those of the lower channels it overtakes, and merges `live` into
 * `next` in the same push. Each attempt decides by what the remote has then, so a channel never goes back; a downgrade is of what the
 * first attempt found.
 */
export function publishManifest(
  request: ManifestRequest,
  text: string,
  { checkKeys, gate }: { readonly checkKeys: KeyCheck; readonly gate?: PushGate<Publication> | undefined },
  run: Run,
): Promise<Publication> {
  let atFirst: readonly ChannelFile[] | undefined
  const attempt = async () => {
    const state = await readRemoteState([], run)
    const live = await ensureBranches(state, run)
    const files = await readChannelFiles(request.tag.track, live, run)
    atFirst ??= files
    return attemptPublication(request, text, { state, live, files, atFirst, checkKeys }, run)
  }
  return pushUntilLanded(run, attempt, gate)
}

/** What an attempt finds on the remote, and what the first one found. */
interface Standing {
  readonly state: RemoteState
  readonly live: ReadableCommit
  readonly files: readonly ChannelFile[]
  readonly atFirst: readonly ChannelFile[]
  readonly checkKeys: KeyCheck
}

async function attemptPublication(
  { tag, converge, createChannels, allowDowngrade }: ManifestRequest,
  text: string,
  { state, live, files, atFirst, checkKeys }: Standing,
  run: Run,
): Promise<Attempt<Publication>> {
  const { repository, config } = run
  const { version, channel } = tag
  const { channels: ladder } = config
  const isWithdrawn = (other: Version) => state.withdrawn.has(formatTag(tag.track.tag, other))
  const asked = { converge, createChannels, allowDowngrade }
  const request = { version, channel, text, ladder, files, atFirst, ...asked, isWithdrawn }
  const plan = planPublication(request)
  const { decisions, writes } = plan
  const own = writes.find(({ path }) => path === decisions[0]?.path)?.text
  const standing = files.find((file) => file.channel === channel)?.text
  const by = overtakerOf(tag, own ?? standing)
  const converged = convergedBy(plan, files, text)
  const outcome = { decisions, text: own, standing, converged, pushed: false, ...(by && { overtakenBy: by }) }
  if (writes.length === 0) return { result: { ...outcome, sha: live }, updates: [] }
  await checkKeys(decisions, files)
  const release = { track: tag.track.name, channel, tag: tag.name }
  const made = await repository.write([layOutManifestCommit(release, plan, live)])
  const sha = made.get('manifest') as ReadableCommit
  return {
    result: { ...outcome, sha },
    updates: await planUpdates(state, live, sha, run),
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

/** Fetches what deciding and merging reads; gives the head of `live`. */
export async function ensureBranches({ live, next }: RemoteState, project: Project): Promise<ReadableCommit> {
  const { repository, config } = project
  if (live === undefined) {
    throw failure(
      'branch-missing',
      `The remote has no branch ${quote(config.branches.live)}, where manifests are published.`,
      `Push it, or correct branches.live in ${config.path}.`,
    )
  }
  const ranges = [
    { tip: live.commit, not: [next.commit] },
    { tip: next.commit, not: [live.commit] },
  ]
  await repository.ensure(isTrunk(config) ? [] : ranges, [live.commit])
  return (await repository.ensureCommits([live.commit]))[0]
}

/** The manifest of every channel as it stands on `live`. Throws `manifest-path`. */
export async function readChannelFiles(track: Track, live: ReadableCommit, project: Project): Promise<ChannelFile[]> {
  const manifests = await readChannelManifests([track], live, project)
  const why = await whyNotPlain(manifests, live, project.repository)
  if (why) throw notPlain(why, project.config.branches.live)
  return manifests.map(({ channel, path, file }) => ({
    channel,
    path,
    ...(file && { text: decodeText(path, file.bytes) }),
  }))
}

/** A link could lead to a newer manifest than is seen, and what is committed would take its place. */
async function whyNotPlain(
  manifests: readonly ChannelManifest[],
  live: ReadableCommit,
  repository: Repository,
): Promise<Obstacle | undefined> {
  const there = manifests.filter(({ file }) => file !== undefined)
  const link = there.find(({ file }) => file?.mode === '120000')
  if (link) return { path: link.path, message: 'It is a link: a manifest written to it would replace where it leads.' }
  const folders = new Set(there.flatMap(({ path }) => foldersAbove(path)))
  const unknown = manifests.filter(({ path }) => !foldersAbove(path).every((folder) => folders.has(folder)))
  return findObstacle(
    repository,
    live,
    unknown.map(({ path }) => path),
  )
}

function notPlain({ path, message }: Obstacle, branch: string): Error {
  const fix = `Write under updater.manifest where the file itself is, or make room for it on ${branch}.`
  return failure('manifest-path', message, fix, { file: path })
}

/** `live` takes the manifest commit, and `next` merges it. In trunk mode they are one branch. */
export async function planUpdates(
  { next }: RemoteState,
  live: ReadableCommit,
  sha: ReadableCommit,
  project: Project,
): Promise<RefUpdate[]> {
  const { repository, config } = project
  const update = { ref: branchRef(config.branches.live), from: live, to: sha }
  if (isTrunk(config)) return [update]
  const names = { ours: config.branches.next, theirs: config.branches.live }
  const [ours] = await repository.ensureCommits([next.commit])
  const merged = await mergeBranches({ ours, theirs: sha, liveSide: sha, names }, project)
  return [update, { ref: next.name, from: next.commit, to: merged }]
}
