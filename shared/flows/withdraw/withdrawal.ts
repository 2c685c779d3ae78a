import type { Track } from '../../core/config.ts'
import { type CommitId, tagRef } from '../../core/git/names.ts'
import type { ObjectPlan } from '../../core/git/object-plan.ts'
import { LATEST } from '../../core/images/image-tags.ts'
import { lineDistTag } from '../../core/lines/dist-tag.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { trackOnLine } from '../../core/lines/line-manifest.ts'
import type { FloatMove } from '../../core/tags/floating-tags.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { markerOf } from '../../core/tags/withdrawn-tags.ts'
import type { ChannelFile } from '../../core/updater-manifest/publication.ts'
import { LIVE } from '../../core/versions/version.ts'
import { layOutManifests } from '../../core/withdrawals/commit.ts'
import {
  bestOf,
  type ChannelChange,
  candidatesFor,
  type FormerManifest,
  offering,
  restore,
  retract,
  unreadable,
} from '../../core/withdrawals/manifests.ts'
import { layOutMarker, MARKER } from '../../core/withdrawals/marker.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilSettled } from '../branches/push-retry.ts'
import { openManifestBranch, placeOnBranch, planManifestUpdates } from '../manifest/manifest-branch.ts'
import { readChannelFiles } from '../manifest/manifest-publication.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { findStrays } from '../tags/stray-tags.ts'
import { floatUpdates, planFloats } from './floats.ts'
import { readFormer } from './former-manifests.ts'
import { readStanding, type Standing } from './standing.ts'
import type { WithdrawRequest } from './withdraw-request.ts'

/** What a withdrawal did, in a dry run would do, or found done. */
export interface Withdrawal {
  readonly reason: string
  /** The tag's commit. */
  readonly commit: CommitId
  /** Whether the marker had to be made, or for an undo taken away. */
  readonly isNew: boolean
  /** What users of the tag's channel are offered then: its highest tag there; undefined where there is none. */
  readonly instead: PlacedTag | undefined
  /** The newest live tag that is offered then. */
  readonly newestLive: PlacedTag | undefined
  /** What registries call the newest of these versions; undefined where they have no name for it. */
  readonly distTag: string | undefined
  readonly manifests: readonly ChannelChange[]
  readonly floats: readonly FloatMove[]
  /** The head of the manifests' branch with all of it; empty where there is none. */
  readonly sha: string
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
}

/**
 * Withdraws a tag, or takes that back: its marker, the manifests of all channels that offer it and the floating tags on it, in one atomic push.
 * Each attempt decides by what the remote has then. A track with manifests always gets a commit on their branch with its marker, so that a
 * publication that did not see the marker loses its lease. No lease tells of another withdrawal, so it looks again until nothing is left to move.
 * Throws `tag-missing`, `input-invalid` without a reason.
 */
export async function withdrawTag(
  request: WithdrawRequest,
  run: Run,
  gate?: PushGate<Withdrawal>,
): Promise<Withdrawal> {
  const attempt = async () => {
    const made = await attemptWithdrawal(request, run)
    return request.dryRun ? { ...made, updates: [] } : made
  }
  const [first, ...others] = await pushUntilSettled(run, attempt, gate)
  const last = others.at(-1)
  if (!last) return first
  const all = [first, ...others]
  return {
    ...last,
    isNew: first.isNew,
    manifests: all.flatMap(({ manifests }) => manifests),
    floats: all.flatMap(({ floats }) => floats),
    updates: all.flatMap(({ updates }) => updates),
  }
}

async function attemptWithdrawal(request: WithdrawRequest, run: Run): Promise<Attempt<Withdrawal>> {
  const { tag, undo } = request
  const { config } = run
  const standing = await readStanding(request, run)
  const { own, marker, reason, after, rivals } = standing
  const isNew = undo === (marker !== undefined)
  const manifests = undo && !isNew ? [] : await planManifests(standing, run)
  const floats = undo && !isNew ? [] : await planFloats(standing, run)
  const made = await makeObjects(standing, { isNew, manifests, floats }, run)
  const updates = [...made.updates, ...(await floatUpdates(floats, standing, run))]
  const instead = candidatesFor(tag.channel, rivals, config.channels)[0]
  const newestLive = candidatesFor(LIVE, after, config.channels)[0]
  const distTag = distTagFor(tag, rivals !== after)
  const found = { reason, commit: own.commit, isNew, instead, newestLive, distTag, manifests, floats, sha: made.sha }
  return { result: { ...found, updates, pushed: false }, updates }
}

function distTagFor({ channel, version }: OwnedTag, isOfLine: boolean): string | undefined {
  if (isOfLine) return version.prerelease ? undefined : lineDistTag(version)
  return channel === LIVE ? LATEST : channel
}

/**
 * A version may stand in the manifests of `live` and in those of its line, whichever it would get into now: a higher X.Y came or was withdrawn
 * since. In the latter another version of the line takes its place.
 */
async function planManifests(standing: Standing, run: Run): Promise<ChannelChange[]> {
  const { request, whole, state, after } = standing
  if (!whole.updater || state.live === undefined) return []
  const { version } = request.tag
  const onLine = trackOnLine(whole, version)
  const ofLive = await planManifestsOf(whole, after, standing, run)
  if (!onLine.updater) return ofLive
  const ofLine = after.filter((tag) => isOnLine(tag.version, version))
  return [...ofLive, ...(await planManifestsOf(onLine, ofLine, standing, run))]
}

async function planManifestsOf(
  track: Track,
  rivals: readonly PlacedTag[],
  { request, state, own }: Standing,
  run: Run,
): Promise<ChannelChange[]> {
  const { tag, undo } = request
  const { repository, config } = run
  const { head, histories } = await openManifestBranch(state, run)
  const files = await readChannelFiles(track, head, run)
  const paths = files.map(({ path }) => path)
  // An app may read what is not read here.
  for (const { message, ...rest } of unreadable(files)) {
    run.log.warn({ ...rest, message: `It is left as it is, and may offer ${tag.name}. ${message}` })
  }
  if (undo) return restore(files, tag.version, await readFormer(repository, histories, paths, own))
  const changes: ChannelChange[] = []
  for (const file of offering(files, tag.version)) {
    const candidates = candidatesFor(file.channel, rivals, config.channels)
    changes.push(retract(file, candidates, await findFormer(candidates, { file, files }, histories, run)))
  }
  return changes
}

/** How many versions back are looked for one by one; then all of history is. */
const MOST_LOOKS = 4

/** The manifests there were, as far back as it takes to find one of a version that may be offered. */
async function findFormer(
  candidates: readonly PlacedTag[],
  { file, files }: { readonly file: ChannelFile; readonly files: readonly ChannelFile[] },
  histories: readonly ReadableCommit[],
  { repository }: Run,
): Promise<readonly FormerManifest[]> {
  const paths = files.map(({ path }) => path)
  const first = candidates.slice(0, MOST_LOOKS)
  await repository.ensureCommits(first.map(({ commit }) => commit))
  const strays = await findStrays(first, repository)
  for (const after of [...first.filter(({ name }) => !strays.has(name)), undefined]) {
    const former = await readFormer(repository, histories, paths, after)
    if (bestOf(candidates, former, file)) return former
  }
  return []
}

/** What is new, and what has to be written for it. */
interface Changes {
  readonly isNew: boolean
  readonly manifests: readonly ChannelChange[]
  readonly floats: readonly FloatMove[]
}

/** Makes the marker and the commit on the manifests' branch; gives the refs that they move. */
async function makeObjects(
  { request, whole, state, marker, told, reason }: Standing,
  { isNew, manifests, floats }: Changes,
  run: Run,
): Promise<{ readonly sha: string; readonly updates: readonly RefUpdate[] }> {
  const { repository, context } = run
  const { tag, undo } = request
  const ref = tagRef(markerOf(tag.name))
  const known = told?.floats ?? []
  const deleted = floats.flatMap(({ name, to }) => (to === undefined && !known.includes(name) ? [name] : []))
  const isTold = undo ? isNew : isNew || deleted.length > 0
  const text = { reason, floats: [...known, ...deleted] }
  const plan: ObjectPlan = isTold && !undo ? layOutMarker(tag, text, context.runId) : []
  const isCommitted = state.live !== undefined && whole.updater !== undefined && (isNew || manifests.length > 0)
  const branch = isCommitted ? await openManifestBranch(state, run) : undefined
  const commit = branch ? [await placeOnBranch(layOutManifests(request, manifests), branch, run)] : []
  const made = plan.length + commit.length > 0 ? await repository.write([...plan, ...commit]) : new Map()
  const sha = made.get('manifests') as ReadableCommit | undefined
  return {
    sha: sha ?? state.manifests?.commit ?? '',
    updates: [
      ...(branch && sha ? await planManifestUpdates(state, branch, sha, run) : []),
      ...(isTold ? [{ ref, from: marker?.object, to: made.get(MARKER) }] : []),
    ],
  }
}
