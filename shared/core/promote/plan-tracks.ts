import type { Config, Track, TrackGroup } from '../config.ts'
import type { PlacedTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { attempt } from '../text/attempt.ts'
import { ReleaseTracksError } from '../text/error.ts'
import type { Bump } from '../versions/next-version.ts'
import {
  channelOf,
  compareCore,
  compareVersions,
  formatVersion,
  highest,
  LIVE,
  type Version,
} from '../versions/version.ts'
import { fileVersion } from '../versions/version-file.ts'
import { type NothingNew, planTrack, type ReleaseRequest, type TrackFacts, type TrackRelease } from './release-plan.ts'
import { dependentsOf, type LeadingVersion, requiringTracks } from './track-requirements.ts'

type Plan = TrackRelease | NothingNew
interface Groups {
  readonly groups?: Config['groups'] | undefined
}

/** Tracks with those that are always released together with them, in the order of the configuration. */
export function withFixedMates(asked: readonly Track[], config: Groups & Pick<Config, 'tracks'>): Track[] {
  const names = new Set(asked.flatMap((track) => [track.name, ...matesOf(track, 'fixed', config)]))
  return config.tracks.filter(({ name }) => names.has(name))
}

/** The tracks whose facts decide what becomes of those asked for: their groups, and all where some may have to follow. */
export function decidingTracks(asked: readonly Track[], config: Groups & Pick<Config, 'tracks'>): readonly Track[] {
  if (asked.some(({ dependents }) => dependents)) return config.tracks
  const names = new Set(asked.flatMap((track) => [track.name, ...(groupOf(track, config)?.tracks ?? [])]))
  return config.tracks.filter(({ name }) => names.has(name))
}

/** Which tracks are asked for, and what decides on others that have to follow. */
export interface PlanScope extends Groups {
  readonly asked: readonly Track[]
  /** Manifests at the commit to release. */
  readonly texts: ReadonlyMap<string, string>
  /** Manifests that users of a track have, by its name; those at the commit to release where it has none. */
  readonly former?: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * Decides what becomes of the tracks asked for, and of those that follow them by their group or by `dependents`.
 * @param facts those of the {@link decidingTracks}. Throws what {@link planTrack} does.
 */
export function planTracks(facts: readonly TrackFacts[], request: ReleaseRequest, scope: PlanScope): Plan[] {
  const because = new Map<Track, string>()
  for (;;) {
    const plans = planGroups(facts, request, scope, because)
    const released = plans.filter((plan) => plan.kind === 'release')
    const others = facts.map(({ track }) => track).filter((track) => !released.some((plan) => plan.track === track))
    const leading = plans.flatMap((plan) => leadingVersion(plan, facts))
    const following = dependentsOf(leading, others, ({ name }) => scope.former?.get(name) ?? scope.texts)
    const waiting = waitingFollowers(facts, released, scope)
    if (following.length === 0 && waiting.size === 0) return plans
    for (const [track, reason] of waiting) because.set(track, reason)
    for (const { track, on, text } of following)
      because.set(track, `requires ${on.track.name} ${text}, and ${on.tag} is ${on.isNew ? 'released' : 'out'}`)
  }
}

/**
 * The tracks whose pre-releases followed those of others and now wait for these, with the reason: nothing of their own changed, and the
 * range that users have may allow what the others became. Who is asked for need not wait for a track that is not.
 */
function waitingFollowers(
  facts: readonly TrackFacts[],
  released: readonly TrackRelease[],
  { asked, texts }: PlanScope,
): Map<Track, string> {
  const isReleased = ({ track }: TrackFacts) => released.some((plan) => plan.track === track)
  const isAsked = ({ track }: TrackFacts) => asked.includes(track)
  const leaders = facts.filter(({ track }) => track.dependents)
  const waiting = facts.filter((fact) => !isNew(fact) && !isReleased(fact) && preReleaseAhead(fact))
  if (leaders.length === 0 || waiting.length === 0) return new Map()
  const requires = requiringTracks(
    facts.map(({ track }) => track),
    texts,
  )
  return new Map(
    waiting.flatMap((fact) => {
      const { track } = fact
      const on = leaders.filter((leader) => leader !== fact && requires(track, leader.track))
      const isOpen = (leader: TrackFacts) =>
        !isReleased(leader) && preReleaseAhead(leader) && (isAsked(leader) || !isAsked(fact))
      const [first] = isAsked(fact) ? on : on.filter(isReleased)
      if (!first || on.some(isOpen)) return []
      return [[track, `${preReleaseAhead(fact)?.name} followed ${first.track.name}`]]
    }),
  )
}

/** The highest pre-release that leads beyond what users of the channel have, and that was not cut from later commits. */
function preReleaseAhead({ tags, decision, later = [] }: TrackFacts): PlacedTag | undefined {
  const base = tags.find(({ name }) => name === decision.base)
  if (!base) return undefined
  return highestTag(
    offered(tags).filter(
      ({ version }) => version.prerelease && compareCore(version, base.version) > 0 && !later.includes(version),
    ),
  )
}

/** The version of a track that others may have to follow: the one that is released, or the one that is out where a run broke off. */
function leadingVersion(plan: Plan, facts: readonly TrackFacts[]): LeadingVersion[] {
  const { track, tag } = plan
  if (plan.kind === 'release') {
    return [{ track, tag, version: plan.fileVersion ?? formatVersion(plan.version), isNew: true }]
  }
  const known = facts.find((fact) => fact.track === track)?.tags.find(({ name }) => name === tag)
  return known ? [{ track, tag, version: fileVersion(track, known.version), isNew: false }] : []
}

/** `because`: tracks that have to follow, with the reason. */
function planGroups(
  facts: readonly TrackFacts[],
  request: ReleaseRequest,
  { asked, groups }: PlanScope,
  because: ReadonlyMap<Track, string>,
): Plan[] {
  const wanted = new Set(
    [...asked, ...because.keys()].flatMap((track) => [track.name, ...matesOf(track, 'fixed', { groups })]),
  )
  const made = new Map<string, Plan>()
  for (const fact of facts) {
    const { track } = fact
    if (made.has(track.name) || !wanted.has(track.name)) continue
    const group = groupOf(track, { groups })
    const together = facts
      .filter((each) => each === fact || group?.tracks.includes(each.track.name))
      .map((each) => following(each, because))
    const isWanted = ({ track: { name } }: TrackFacts) => wanted.has(name)
    const plans = group
      ? planGroup(together, request, group, isWanted)
      : together.map((each) => planTrack(each, request))
    for (const plan of plans) made.set(plan.track.name, plan)
  }
  return facts.flatMap(({ track }) => made.get(track.name) ?? [])
}

function following(fact: TrackFacts, because: ReadonlyMap<Track, string>): TrackFacts {
  const reason = because.get(fact.track)
  if (reason === undefined || isNew(fact)) return fact
  return { ...fact, decision: { ...fact.decision, changed: true, reason } }
}

function isNew({ decision }: TrackFacts): boolean {
  return decision.changed || decision.base === undefined
}

/** Gives the tracks of a group one version; of a linked group, those that are asked for and changed. */
function planGroup(
  facts: readonly TrackFacts[],
  request: ReleaseRequest,
  group: TrackGroup,
  isWanted: (fact: TrackFacts) => boolean,
): Plan[] {
  const wanted = facts.filter(isWanted)
  const changed = wanted.filter((fact) => isNew(fact) || request.force)
  const isFixed = group.policy === 'fixed'
  const behind = isFixed ? planBehind(facts, changed, request, group) : undefined
  if (behind) return behind
  if (changed.length === 0) return wanted.map((fact) => planTrack(fact, request))
  const sized = { bump: highestBump(changed), asked: highestAsked(changed) }
  const released = (isFixed ? wanted : changed).map((fact) => {
    const mates = facts.filter((mate) => mate !== fact).map((mate) => (isFixed ? mate : withoutOwnCore(mate, fact)))
    const grouped = isFixed ? alongWith(fact, changed, group) : fact
    return planTrack({ ...grouped, ...sized, mates }, request)
  })
  const top = highest(released.flatMap((plan) => (plan.kind === 'release' ? plan.version : [])))
  return wanted.map((fact) => {
    const plan = released.find(({ track }) => track === fact.track) ?? planTrack(fact, request)
    if (plan.kind !== 'release' || !top || compareVersions(plan.version, top) === 0) return plan
    return planTrack({ ...fact, ...sized }, { ...request, version: top })
  })
}

/**
 * Where a version of a fixed group reached only some of its tracks, such as by a run that broke off between two pushes: the others get
 * that version, unless one that has it changed since.
 */
function planBehind(
  facts: readonly TrackFacts[],
  changed: readonly TrackFacts[],
  request: ReleaseRequest,
  group: TrackGroup,
): Plan[] | undefined {
  if (request.version) return undefined
  const tags = facts.flatMap((fact) => fact.tags.filter(({ version }) => channelOf(version) === request.channel))
  const top = highest(tags.map(({ version }) => version))
  if (!top || isOvertaken(top, facts)) return undefined
  const holds = ({ tags }: TrackFacts) => tags.some(({ version }) => compareVersions(version, top) === 0)
  if (facts.every(holds) || changed.some(holds)) return undefined
  const reason = `${formatVersion(top)} of the group ${group.name} is still to come`
  const plans = attempt(() =>
    facts.map((fact) => {
      if (holds(fact)) return planTrack(fact, request)
      const decision = { ...fact.decision, changed: true, reason: isNew(fact) ? fact.decision.reason : reason }
      return planTrack({ ...fact, decision }, { ...request, version: top })
    }),
  )
  // A track that is ahead of the others already takes the whole group along.
  if (plans instanceof ReleaseTracksError) return undefined
  if (plans instanceof Error) throw plans
  return plans
}

/** Whether the group went live with that or more since. */
function isOvertaken(version: Version, facts: readonly TrackFacts[]): boolean {
  if (!version.prerelease) return false
  const lives = facts.flatMap(({ tags }) => tags.filter((tag) => !tag.version.prerelease))
  return lives.some((tag) => compareVersions(tag.version, version) > 0)
}

/** An unchanged track of a fixed group. */
function alongWith(fact: TrackFacts, changed: readonly TrackFacts[], group: TrackGroup): TrackFacts {
  if (isNew(fact)) return fact
  const names = changed.map(({ track }) => track.name).join(', ')
  return {
    ...fact,
    decision: { ...fact.decision, changed: true, reason: `goes along with ${names}, in the group ${group.name}` },
  }
}

/** What a track's own pre-release is on its way to is still free for it, though another one of the group is live with that. */
function withoutOwnCore(mate: TrackFacts, { tags }: TrackFacts): TrackFacts {
  const own = highest(tags.map(({ version }) => version))
  if (!own?.prerelease) return mate
  const isFree = (version: TrackFacts['fromFiles']) => channelOf(version) !== LIVE || compareCore(version, own) !== 0
  return {
    ...mate,
    tags: mate.tags.filter(({ version }) => isFree(version)),
    published: mate.published.filter(isFree),
  }
}

const SIZES: readonly Bump[] = ['patch', 'minor', 'major']

function highestBump(facts: readonly TrackFacts[]): Bump {
  return SIZES[Math.max(...facts.map(({ bump }) => SIZES.indexOf(bump)))] as Bump
}

function highestAsked(facts: readonly TrackFacts[]): TrackFacts['asked'] {
  return facts.flatMap(({ asked }) => asked ?? []).sort((a, b) => compareCore(b.core, a.core))[0]
}

function matesOf(track: Track, policy: TrackGroup['policy'], config: Groups): readonly string[] {
  const group = groupOf(track, config)
  return group?.policy === policy ? group.tracks : []
}

/** The group that a track is in. */
export function groupOf({ name }: Track, { groups = [] }: Groups): TrackGroup | undefined {
  return groups.find(({ tracks }) => tracks.includes(name))
}
