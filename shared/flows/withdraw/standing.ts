import type { Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { type TagName, tagRef } from '../../core/git/names.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { trackOfVersion } from '../../core/lines/line-manifest.ts'
import { floatNames, holderOf } from '../../core/tags/floating-tags.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { markerOf, markWithdrawn, unmark } from '../../core/tags/withdrawn-tags.ts'
import { LIVE } from '../../core/versions/version.ts'
import { candidatesFor } from '../../core/withdrawals/manifests.ts'
import { type MarkerText, readMarker } from '../../core/withdrawals/marker.ts'
import type { Run } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { tagMissing } from '../tags/tag-list.ts'
import { everyTag } from '../tags/tag-search.ts'
import { reasonMissing, type WithdrawRequest } from './withdraw-request.ts'

/** What an attempt finds: the track's tags as they are marked before it and after it. */
export interface Standing {
  readonly request: WithdrawRequest
  readonly state: RemoteState
  /** The track with the manifests of `live`; that of the request may be the one of a line. */
  readonly whole: Track
  readonly own: PlacedTag
  readonly before: readonly PlacedTag[]
  readonly after: readonly PlacedTag[]
  /** Those of `after` that may stand in its place: for a version of a line those of its X.Y. */
  readonly rivals: readonly PlacedTag[]
  readonly marker: RemoteRef | undefined
  /** What the marker tells; undefined where there is none. */
  readonly told: MarkerText | undefined
  /** Why it is withdrawn; may be empty for an undo. */
  readonly reason: string
}

/** Reads what the remote has of a tag and its track. Throws `tag-missing`, `input-invalid` without a reason. */
export async function readStanding(request: WithdrawRequest, run: Run): Promise<Standing> {
  const { tag } = request
  const state = await readRemoteState([everyTag(tag.track)], run)
  const all = state.tags.get(tag.track.name) ?? []
  const own = all.find(({ name }) => name === tag.name)
  if (!own) throw tagMissing(tag.name)
  const marker = state.refs.find(({ name }) => name === tagRef(markerOf(tag.name)))
  const told = await readText(marker, run)
  const reason = reasonOf(request, told)
  const place = async (names: readonly TagName[]) => state.refs.filter(({ name }) => names.map(tagRef).includes(name))
  const decide = (tags: readonly PlacedTag[]) => ({ answer: tags, by: offeredThen(request, tags, run) })
  const before = await decideByCommits(all, decide, place, run)
  const after = markAfter(request, before)
  const track = trackOfVersion(tag.track, tag.version, before, run.config)
  const rivals = track === tag.track ? after : after.filter(({ version }) => isOnLine(version, tag.version))
  const whole = tag.track
  return {
    request: { ...request, tag: { ...tag, track } },
    whole,
    state,
    own,
    before,
    after,
    rivals,
    marker,
    told,
    reason,
  }
}

/** What is offered instead of a tag that is withdrawn. */
function offeredThen(request: WithdrawRequest, tags: readonly PlacedTag[], { config }: Run): (PlacedTag | undefined)[] {
  const { track, version, channel } = request.tag
  const after = markAfter(request, tags)
  const best = [channel, LIVE].map((name) => candidatesFor(name, after, config.channels)[0])
  const holders = floatNames(track.tag, version).map((name) => holderOf(track.tag, name, after))
  return [...best, ...holders]
}

/** What a marker tells; undefined where there is none. */
export async function readText(marker: RemoteRef | undefined, { repository }: Run): Promise<MarkerText | undefined> {
  if (!marker) return undefined
  await repository.ensureCommits([marker.object])
  return readMarker((await repository.annotation(marker)) ?? '')
}

function reasonOf(request: WithdrawRequest, told: MarkerText | undefined): string {
  if (request.reason !== '' || request.undo) return request.reason
  if (!told) throw reasonMissing(request)
  return told.reason || 'no reason given'
}

function markAfter({ tag, undo }: WithdrawRequest, tags: readonly PlacedTag[]): PlacedTag[] {
  return undo ? unmark(tags, tag.name) : markWithdrawn(tags, new Set([tag.name]))
}
