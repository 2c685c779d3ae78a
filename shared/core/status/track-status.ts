import type { Config, Track } from '../config.ts'
import type { ManifestFact } from '../invariants/facts.ts'
import type { Decision, Span } from '../promote/detection.ts'
import { planTracks, withFixedMates } from '../promote/plan-tracks.ts'
import { type TrackFacts, takingChannels } from '../promote/release-plan.ts'
import { NO_OTHERS, type OtherTags } from '../tags/other-tags.ts'
import { channelOfPush } from '../tags/release-line.ts'
import type { PlacedTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { ReleaseTracksError } from '../text/error.ts'
import { channelOf, compareVersions, type Version } from '../versions/version.ts'
import { type Question, rungsOf } from './questions.ts'
import type { ChannelStatus, DatedTag, NextCut, Offer, Pending, TrackStatus } from './status.ts'

/** A question with what history answered. */
export interface Answer {
  readonly question: Question
  readonly span: Span
  readonly decision: Decision
}

/** What is known of a track. */
export interface TrackStatusFacts {
  readonly track: Track
  readonly tags: readonly PlacedTag[]
  /** What else has the track's template; nothing by default. */
  readonly others?: OtherTags
  /** Those tags that were dated. */
  readonly dated: readonly DatedTag[]
  /** The track's updater manifests, one a channel; none for a track without updater. */
  readonly manifests: readonly ManifestFact[]
  readonly answers: readonly Answer[]
  /** The version its files carry at `next`, or why none can be read. */
  readonly fromFiles: Version | { readonly problem: string }
  /** The head of `next`. */
  readonly next: string
  /** How far commits, change files or version files raise it, or why that cannot be told; left out where `bump` is a size. */
  readonly sized?: TrackFacts | { readonly problem: string } | undefined
}

/** Works out where a track stands; `mates` are the others of its group. */
export function trackStatus(facts: TrackStatusFacts, mates: readonly TrackStatusFacts[], config: Config): TrackStatus {
  const find = (purpose: Question['purpose']) => facts.answers.find(({ question }) => question.purpose === purpose)
  const unreleased = find('unreleased')
  return {
    track: facts.track,
    channels: rungsOf(config).map((name, rung, rungs) => channelStatus(name, rungs.slice(rung + 1), facts)),
    unreleased: pending(unreleased),
    sinceLive: pending(find('since-live')),
    nextCut: nextCut(facts, mates, config),
    tags: facts.dated.toSorted((a, b) => b.date - a.date),
    tagCount: facts.tags.length,
    withdrawn: facts.tags.filter(({ withdrawn }) => withdrawn).map(({ name }) => name),
  }
}

function channelStatus(name: string, above: readonly string[], facts: TrackStatusFacts): ChannelStatus {
  const { dated, manifests, answers } = facts
  const newest = newestOf(dated, name)
  const manifest = manifests.find(({ channel }) => channel === name)
  const answer = answers.find(({ question }) => question.channel === name)
  const from = answer?.question.from
  return {
    name,
    newest,
    overtakenBy: newest && overtakerOf(newest, above, facts),
    offered: manifest && offerOf(manifest),
    promotion: answer && from && { ...pending(answer), from: channelOf(from.version), tag: from },
  }
}

/** After beta.1 an alpha.2 of the same X.Y.Z is lower by SemVer; yet it is not overtaken, when it has what beta lacks. */
function overtakerOf(
  tag: DatedTag,
  above: readonly string[],
  { dated, answers }: TrackStatusFacts,
): string | undefined {
  const hasMore = answers.some(
    ({ question: { from }, decision }) => from?.name === tag.name && decision.commits.length > 0,
  )
  return hasMore ? undefined : above.findLast((channel) => isAhead(newestOf(dated, channel), tag))
}

function newestOf(dated: readonly DatedTag[], channel: string): DatedTag | undefined {
  return highestTag(offered(dated).filter(({ version }) => channelOf(version) === channel))
}

function isAhead(tag: DatedTag | undefined, than: DatedTag): boolean {
  return tag !== undefined && compareVersions(tag.version, than.version) > 0
}

function offerOf({ holds }: ManifestFact): Offer {
  if (holds === undefined) return { kind: 'nothing' }
  return 'problem' in holds
    ? { kind: 'unreadable', problem: holds.problem }
    : { kind: 'version', version: holds.version }
}

function pending(answer: Answer | undefined): Pending {
  if (!answer) return { since: undefined, commits: [], whole: true }
  const { span, decision } = answer
  return { since: span.base, commits: decision.commits, whole: span.base !== undefined || span.whole === true }
}

/** What a push to `next` would cut. */
function nextCut(facts: TrackStatusFacts, mates: readonly TrackStatusFacts[], config: Config): NextCut {
  const { autoChannel, groups } = config
  if (autoChannel === false) return { kind: 'nothing', reason: 'auto-channel is false: a push cuts nothing' }
  const all = [facts, ...mates]
  const asked = withFixedMates(
    all.filter((each) => decisionOf(each)?.changed).map(({ track }) => track),
    config,
  )
  if (!asked.includes(facts.track)) return { kind: 'nothing', reason: decisionOf(facts)?.reason ?? 'nothing changed' }
  const problem = all.map(problemOf).find((each) => each !== undefined)
  if (problem !== undefined) return { kind: 'stopped', reason: problem }
  const request = { channel: autoChannel, target: facts.next, n: undefined, force: false, trailers: [] }
  return stopAtFailure(() => {
    // What packages require is in no version file: `plan` reads it.
    const plans = planTracks(
      all.flatMap((each) => planningFacts(each, config)),
      request,
      { asked, groups, texts: new Map() },
    )
    const plan = plans.find(({ track }) => track === facts.track)
    if (plan?.kind !== 'release') return { kind: 'nothing', reason: plan?.reason ?? 'nothing changed' }
    return { kind: 'release', channel: autoChannel, tag: plan.tag, version: plan.version }
  })
}

function unreleasedOf({ answers }: TrackStatusFacts): Decision | undefined {
  return answers.find(({ question }) => question.purpose === 'unreleased')?.decision
}

/** With what `bump` says of it, where that is more than a size. */
function decisionOf(facts: TrackStatusFacts): Decision | undefined {
  return facts.sized && 'decision' in facts.sized ? facts.sized.decision : unreleasedOf(facts)
}

function planningFacts(facts: TrackStatusFacts, config: Config): TrackFacts[] {
  if (facts.sized && 'decision' in facts.sized) return [facts.sized]
  const unsized = unsizedFacts(facts, config)
  const { bump } = config
  return unsized ? [{ ...unsized, bump: bump === 'minor' || bump === 'major' ? bump : 'patch' }] : []
}

/** What a release would know of a track before it knows how far to raise it; undefined where its files cannot be read. */
export function unsizedFacts(facts: TrackStatusFacts, config: Config): Omit<TrackFacts, 'bump'> | undefined {
  const { track, tags, others = NO_OTHERS, manifests, fromFiles } = facts
  const decision = unreleasedOf(facts)
  if (!decision || 'problem' in fromFiles) return undefined
  const published = manifests.flatMap(({ holds }) => (holds && 'version' in holds ? [holds.version] : []))
  const taking = takingChannels(track, channelOfPush(config), config.channels)
  return { track, tags, others, published, fromFiles, decision, taking }
}

/** A release reads files and manifests, and stops at the first that it cannot. */
function problemOf({ manifests, fromFiles, sized }: TrackStatusFacts): string | undefined {
  if ('problem' in fromFiles) return fromFiles.problem
  if (sized && 'problem' in sized) return sized.problem
  const broken = manifests.find(({ holds }) => holds && 'problem' in holds)
  return broken?.holds && 'problem' in broken.holds ? `${broken.path}: ${broken.holds.problem}` : undefined
}

function stopAtFailure(work: () => NextCut): NextCut {
  try {
    return work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { kind: 'stopped', reason: error.message }
    throw error
  }
}
