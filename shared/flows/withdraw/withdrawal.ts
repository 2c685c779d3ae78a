import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, type TagName, tagRef } from '../../core/git/names.ts'
import type { ObjectPlan } from '../../core/git/object-plan.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { markerOf, markWithdrawn, unmark } from '../../core/tags/withdrawn-tags.ts'
import type { ChannelFile } from '../../core/updater-manifest/publication.ts'
import { LIVE } from '../../core/versions/version.ts'
import { layOutManifests } from '../../core/withdrawals/commit.ts'
import { type FloatMove, floatNames, holderOf } from '../../core/withdrawals/floats.ts'
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
import { layOutMarker, MARKER, reasonIn } from '../../core/withdrawals/marker.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import { ensureBranches, planUpdates, readChannelFiles } from '../manifest/manifest-publication.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { tagMissing } from '../tags/tag-list.ts'
import { everyTag } from '../tags/tag-search.ts'
import { readFormer } from './former-manifests.ts'
import { reasonMissing, type WithdrawRequest } from './withdraw-request.ts'

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
  readonly manifests: readonly ChannelChange[]
  readonly floats: readonly FloatMove[]
  /** The head of `live` with all of it; empty where there is no such branch. */
  readonly sha: string
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
}

/**
 * Withdraws a tag, or takes that back: its marker, the manifests of all channels that offer it and the floating tags on it, in one atomic push.
 * Each attempt decides by what the remote has then. A track with manifests always gets a commit on `live` with its marker, so that a
 * publication that did not see the marker loses its lease. Throws `tag-missing`, `input-invalid` without a reason.
 */
export function withdrawTag(request: WithdrawRequest, run: Run, gate?: PushGate<Withdrawal>): Promise<Withdrawal> {
  const attempt = async () => {
    const made = await attemptWithdrawal(request, run)
    return request.dryRun ? { ...made, updates: [] } : made
  }
  return pushUntilLanded(run, attempt, gate)
}

async function attemptWithdrawal(request: WithdrawRequest, run: Run): Promise<Attempt<Withdrawal>> {
  const { tag, undo } = request
  const { config } = run
  const state = await readRemoteState([everyTag(tag.track)], run)
  const tags = state.tags.get(tag.track.name) ?? []
  const own = tags.find(({ name }) => name === tag.name)
  if (!own) throw tagMissing(tag.name)
  const marker = state.refs.find(({ name }) => name === tagRef(markerOf(tag.name)))
  const reason = await reasonOf(request, marker, run)
  const after = markAfter(request, tags)
  const standing = { request, state, own, before: tags, after, marker }
  const isNew = undo === (marker !== undefined)
  const manifests = undo && !isNew ? [] : await planManifests(standing, run)
  const floats = planFloats(standing)
  const made = await makeObjects(standing, { reason, isNew, manifests }, run)
  const updates = [...made.updates, ...(await floatUpdates(floats, standing, run))]
  const instead = candidatesFor(tag.channel, after, config.channels)[0]
  const newestLive = candidatesFor(LIVE, after, config.channels)[0]
  const found = { reason, commit: own.commit, isNew, instead, newestLive, manifests, floats, sha: made.sha }
  return { result: { ...found, updates, pushed: false }, updates }
}

/** What an attempt finds: the track's tags as they are marked before it and after it. */
interface Standing {
  readonly request: WithdrawRequest
  readonly state: RemoteState
  readonly own: PlacedTag
  readonly before: readonly PlacedTag[]
  readonly after: readonly PlacedTag[]
  readonly marker: RemoteRef | undefined
}

async function reasonOf(request: WithdrawRequest, marker: RemoteRef | undefined, { repository }: Run): Promise<string> {
  if (request.reason !== '' || request.undo) return request.reason
  if (!marker) throw reasonMissing(request)
  await repository.ensureCommits([marker.object])
  return reasonIn((await repository.annotation(marker)) ?? '') || 'no reason given'
}

function markAfter({ tag, undo }: WithdrawRequest, tags: readonly PlacedTag[]): PlacedTag[] {
  return undo ? unmark(tags, tag.name) : markWithdrawn(tags, new Set([tag.name]))
}

async function planManifests({ request, state, own, after }: Standing, run: Run): Promise<ChannelChange[]> {
  const { tag, undo } = request
  const { updater } = tag.track
  if (!updater || state.live === undefined) return []
  const { repository, config } = run
  const live = await ensureBranches(state, run)
  const files = await readChannelFiles(tag.track, live, run)
  const paths = files.map(({ path }) => path)
  // An app may read what is not read here.
  for (const { message, ...rest } of unreadable(files)) {
    run.log.warn({ ...rest, message: `It is left as it is, and may offer ${tag.name}. ${message}` })
  }
  if (undo) return restore(files, tag.version, await readFormer(repository, live, paths, own))
  const changes: ChannelChange[] = []
  for (const file of offering(files, tag.version)) {
    const candidates = candidatesFor(file.channel, after, config.channels)
    changes.push(retract(file, candidates, await findFormer(candidates, files, live, run)))
  }
  return changes
}

/** How many versions back are looked for one by one; then all of history is. */
const MOST_LOOKS = 4

/** The manifests there were, as far back as it takes to find one of a version that may be offered. */
async function findFormer(
  candidates: readonly PlacedTag[],
  files: readonly ChannelFile[],
  live: ReadableCommit,
  { repository }: Run,
): Promise<readonly FormerManifest[]> {
  const paths = files.map(({ path }) => path)
  for (const after of [...candidates.slice(0, MOST_LOOKS), undefined]) {
    const former = await readFormer(repository, live, paths, after)
    if (bestOf(candidates, former)) return former
  }
  return []
}

/** Floating tags that are on the version that held them before follow to the one that holds them after. */
function planFloats({ request: { tag }, state, before, after }: Standing): FloatMove[] {
  const { track, version } = tag
  return floatNames(track.tag, version).flatMap((name) => {
    const at = state.refs.find((ref) => ref.name === tagRef(name))
    // What somebody put elsewhere is theirs; the version itself held it before it was withdrawn.
    const holders = [holderOf(track.tag, name, before), holderOf(track.tag, name, unmark(before))]
    const to = holderOf(track.tag, name, after)
    const isHeld = at !== undefined && holders.some((holder) => holder?.commit === at.commit)
    return isHeld && to?.commit !== at.commit ? [{ name, to: to?.name }] : []
  })
}

async function floatUpdates(
  floats: readonly FloatMove[],
  { state, after }: Standing,
  { repository }: Run,
): Promise<RefUpdate[]> {
  const commitOf = (name: TagName | undefined) => after.find((tag) => tag.name === name)?.commit
  await repository.ensureCommits(floats.flatMap(({ to }) => commitOf(to) ?? []))
  return floats.map(({ name, to }) => ({
    ref: tagRef(name),
    from: state.refs.find((ref) => ref.name === tagRef(name))?.object,
    to: commitOf(to),
  }))
}

/** What is new, and what has to be written for it. */
interface Changes {
  readonly reason: string
  readonly isNew: boolean
  readonly manifests: readonly ChannelChange[]
}

/** Makes the marker and the commit on `live`; gives the refs that they move. */
async function makeObjects(
  { request, state, marker }: Standing,
  { reason, isNew, manifests }: Changes,
  run: Run,
): Promise<{ readonly sha: string; readonly updates: readonly RefUpdate[] }> {
  const { repository, context } = run
  const { tag, undo } = request
  const ref = tagRef(markerOf(tag.name))
  const plan: ObjectPlan = isNew && !undo ? layOutMarker(tag, reason, context.runId) : []
  const isCommitted = state.live !== undefined && tag.track.updater !== undefined && (isNew || manifests.length > 0)
  const parent = isCommitted ? await ensureBranches(state, run) : undefined
  const commit = parent ? [layOutManifests(request, manifests, parent)] : []
  const made = plan.length + commit.length > 0 ? await repository.write([...plan, ...commit]) : new Map()
  const sha = made.get('manifests') as ReadableCommit | undefined
  return {
    sha: sha ?? state.live?.commit ?? '',
    updates: [
      ...(parent && sha ? await planUpdates(state, parent, sha, run) : []),
      ...(isNew ? [{ ref, from: marker?.object, to: made.get(MARKER) }] : []),
    ],
  }
}
