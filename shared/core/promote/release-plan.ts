import type { Track } from '../config.ts'
import type { CommitId, TagName } from '../git/names.ts'
import { TRAILER, type Trailer } from '../git/trailers.ts'
import { channelsAbove } from '../tags/ladder.ts'
import { NO_OTHERS, type OtherTags } from '../tags/other-tags.ts'
import { formatTag, isIgnored, type PlacedTag } from '../tags/tag-template.ts'
import { highestTag, lastOf } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import {
  type AskedVersion,
  type Bump,
  chosenVersion,
  currentVersion,
  lastTaken,
  nextVersion,
  type VersionRequest,
} from '../versions/next-version.ts'
import { channelOf, compareCore, compareVersions, highest, type Version } from '../versions/version.ts'
import { fileVersion, isCarried } from '../versions/version-file.ts'
import type { Decision } from './detection.ts'

/** What is known of a track when its next release is planned. */
export interface TrackFacts {
  readonly track: Track
  /** The track's tags on the remote. */
  readonly tags: readonly PlacedTag[]
  /** Versions that were cut from later commits than the target; none where it is the head of `next`. */
  readonly later?: readonly Version[]
  /** Tags of other shapes than a track's; none by default. */
  readonly others?: OtherTags
  /** Versions that channel manifests on `live` hold, and live ones that bump commits wrote into files; their tags may be gone. */
  readonly published: readonly Version[]
  /** The version the track's files carry at the target. */
  readonly fromFiles: Version
  /** What changed up to the target since what users of the wanted channel have; without a base they have nothing yet. */
  readonly decision: Decision
  readonly bump: Bump
  /** Commits with pre-releases of the track that the target is, but for commits of the actions: a tag may stand there as well. None by default. */
  readonly alike?: ReadonlySet<CommitId>
  /** Channels above the wanted one that have taken the X.Y.Z of their versions, see {@link takingChannels}. */
  readonly taking?: readonly string[]
  /** What is known of the tracks of its group: their versions count as its own; none by default. */
  readonly mates?: readonly TrackFacts[]
  /** The version that a commit asks for, with `bump: auto`, or that the files say, with `bump: file`. */
  readonly asked?: AskedVersion | undefined
}

/** What is asked for, the same for every track of a run. */
export interface ReleaseRequest {
  readonly channel: string
  /** The commit to release. */
  readonly target: CommitId
  readonly n: number | undefined
  /** The version that somebody chose; undefined: the next one. */
  readonly version?: Version
  readonly force: boolean
  readonly trailers: readonly Trailer[]
}

/** The release of one track: a new tag. */
export interface TrackRelease {
  readonly kind: 'release'
  readonly track: Track
  /** The version before; 0.0.0 for the first release of a track without version files. */
  readonly from: Version
  readonly version: Version
  readonly tag: TagName
  /** The version as the track's files carry it, by `version-style`; undefined where they do not. */
  readonly fileVersion: string | undefined
  /** A lower tag of the track on the target itself: what is promoted. */
  readonly promotedFrom: TagName | undefined
  /** The commit of what is promoted, where that is not the target itself and all the same but for commits of the actions. */
  readonly on?: CommitId
  /** Whether the target has a tag of this track and channel already, so that the new one needs a commit of its own. */
  readonly targetTaken: boolean
  readonly trailers: readonly Trailer[]
  /** What changed since what the channel's users have. */
  readonly decision: Decision
  readonly reason: string
}

/** A track that has nothing new for the channel. */
export interface NothingNew {
  readonly kind: 'nothing-new'
  readonly track: Track
  /** The tag that has it all. */
  readonly tag: TagName
  readonly decision: Decision
  readonly reason: string
}

/** Decides what becomes of a track: its next tag, or nothing since nothing is new. Throws `n-taken`, `version-taken`, `version-behind`. */
export function planTrack(facts: TrackFacts, request: ReleaseRequest): TrackRelease | NothingNew {
  const { track, decision } = facts
  const { base, changed, reason } = decision
  if (base === undefined || changed || request.force) return planRelease(facts, request)
  const since = withdrawnBase(facts) ? `${base}, which is withdrawn` : base
  return { kind: 'nothing-new', track, tag: base, decision, reason: `nothing new since ${since}: ${reason}` }
}

/** What a version is compared with, where that is withdrawn: some users have it, and others get more than the difference. */
function withdrawnBase({ tags, decision }: TrackFacts): PlacedTag | undefined {
  return tags.find(({ name, withdrawn }) => withdrawn && name === decision.base)
}

/** Why a track is released, with what users get on top whom a withdrawn version never reached. */
function whyReleased(facts: TrackFacts): string {
  const { tags, decision } = facts
  const base = withdrawnBase(facts)
  if (!base) return decision.reason
  const before = lastOf(offered(tags), channelOf(base.version))
  const more = before ? `: users of ${before.name} also get what changed since that` : ''
  return `${decision.reason}; ${base.name} is withdrawn${more}`
}

/** The versions that are known of a track: those that were seen, those of them that came later than the target, and what its files say. */
export function knownVersions({
  track: { tag },
  tags,
  others = NO_OTHERS,
  published,
  later = [],
  fromFiles,
}: Pick<TrackFacts, 'track' | 'tags' | 'others' | 'published' | 'later' | 'fromFiles'>): Pick<
  VersionRequest,
  'seen' | 'later' | 'foreign' | 'taken' | 'fromFiles'
> {
  // What was released under a tag that is left out leads nowhere either, wherever else it stands.
  const isLeftOut = (version: Version) => isIgnored(tag, formatTag(tag, version))
  const tagged = [...tags, ...others.foreign].map(({ version }) => version)
  return {
    seen: [...tagged, ...others.noCommits, ...published.filter((version) => !isLeftOut(version))],
    later,
    foreign: others.foreign.map(({ semVer }) => semVer),
    taken: [...others.ignored, ...published.filter(isLeftOut)],
    fromFiles,
  }
}

/** The channels that have taken the X.Y.Z of their versions for a track, by its `after-promotion`. */
export function takingChannels(
  { afterPromotion }: Pick<Track, 'afterPromotion'>,
  channel: string,
  ladder: readonly string[],
): string[] {
  return afterPromotion === 'next-core' ? channelsAbove(channel, ladder) : []
}

/** The tag of the version whose X.Y.Z is taken, see {@link lastTaken}: what commits say since then raises the next one. */
export function takenTag({
  tags,
  later,
  taking,
}: Pick<TrackFacts, 'tags' | 'later' | 'taking'>): PlacedTag | undefined {
  const version = lastTaken({
    seen: tags.map((tag) => tag.version),
    ...(later && { later }),
    ...(taking && { taking }),
  })
  return version && tags.find((tag) => tag.version === version)
}

type KnownVersions = ReturnType<typeof knownVersions>

/** What is known of several tracks whose versions go together. */
function sharedVersions(all: readonly KnownVersions[]): KnownVersions {
  const first = all[0] as KnownVersions
  return {
    seen: all.flatMap(({ seen }) => seen),
    later: all.flatMap(({ later = [] }) => later),
    foreign: all.flatMap(({ foreign = [] }) => foreign),
    taken: all.flatMap(({ taken = [] }) => taken),
    fromFiles: highest(all.map(({ fromFiles }) => fromFiles)) ?? first.fromFiles,
  }
}

function planRelease(facts: TrackFacts, request: ReleaseRequest): TrackRelease {
  const { track, tags, decision, bump, asked, taking = [], alike } = facts
  const own = knownVersions(facts)
  const known = facts.mates ? sharedVersions([own, ...facts.mates.map(knownVersions)]) : own
  const { channel, n, target } = request
  const version = request.version
    ? chosenVersion(request.version, { ...known, channel })
    : nextVersion({ ...known, channel, bump, asked, n, taking })
  const isTaken = (on: CommitId) => tags.some(({ commit, version }) => commit === on && channelOf(version) === channel)
  const promoted = highestTag(
    tags.filter(
      ({ commit, version: lower }) =>
        (commit === target || (alike?.has(commit) && !isTaken(commit))) &&
        compareCore(lower, version) === 0 &&
        compareVersions(lower, version) < 0,
    ),
  )
  const isElsewhere = promoted !== undefined && promoted.commit !== target
  const forced =
    request.force && !decision.changed ? `forced, though there is nothing new since ${decision.base}` : undefined
  return {
    kind: 'release',
    track,
    from: currentVersion(own),
    version,
    tag: formatTag(track.tag, version),
    fileVersion: isCarried(track, version) ? fileVersion(track, version) : undefined,
    promotedFrom: promoted?.name,
    ...(isElsewhere && { on: promoted.commit }),
    targetTaken: !isElsewhere && isTaken(target),
    trailers: releaseTrailers(track.name, request, promoted?.name),
    decision,
    reason: forced ?? (promoted ? `promotes ${promoted.name}` : whyReleased(facts)),
  }
}

function releaseTrailers(
  track: string,
  { channel, trailers }: ReleaseRequest,
  promotedFrom: TagName | undefined,
): Trailer[] {
  return [
    { key: TRAILER.track, value: track },
    { key: TRAILER.channel, value: channel },
    ...(promotedFrom === undefined ? [] : [{ key: TRAILER.promotedFrom, value: promotedFrom }]),
    ...trailers,
  ]
}
