import type { Config, Track } from '../config.ts'
import type { ManifestFact } from '../invariants/facts.ts'
import type { Decision, Span } from '../promote/detection.ts'
import { planTrack } from '../promote/release-plan.ts'
import { NO_OTHERS, type OtherTags } from '../tags/other-tags.ts'
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
}

/** Works out where a track stands. */
export function trackStatus(facts: TrackStatusFacts, config: Config): TrackStatus {
  const find = (purpose: Question['purpose']) => facts.answers.find(({ question }) => question.purpose === purpose)
  const unreleased = find('unreleased')
  return {
    track: facts.track,
    channels: rungsOf(config).map((name, rung, rungs) => channelStatus(name, rungs.slice(rung + 1), facts)),
    unreleased: pending(unreleased),
    sinceLive: pending(find('since-live')),
    nextCut: nextCut(facts, unreleased?.decision, config),
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
function nextCut(facts: TrackStatusFacts, decision: Decision | undefined, { autoChannel }: Config): NextCut {
  if (autoChannel === false) return { kind: 'nothing', reason: 'auto-channel is false: a push cuts nothing' }
  if (!decision?.changed) return { kind: 'nothing', reason: decision?.reason ?? 'nothing changed' }
  const { track, tags, others = NO_OTHERS, manifests, fromFiles, next } = facts
  const problem = problemOf(facts)
  if (problem !== undefined || 'problem' in fromFiles) return { kind: 'stopped', reason: problem ?? '' }
  const published = manifests.flatMap(({ holds }) => (holds && 'version' in holds ? [holds.version] : []))
  const request = { channel: autoChannel, target: next, n: undefined, force: false, trailers: [] }
  return stopAtFailure(() => {
    const plan = planTrack({ track, tags, others, published, fromFiles, decision, bump: 'patch' }, request)
    if (plan.kind === 'nothing-new') return { kind: 'nothing', reason: plan.reason }
    return { kind: 'release', channel: autoChannel, tag: plan.tag, version: plan.version }
  })
}

/** A release reads files and manifests, and stops at the first that it cannot. */
function problemOf({ manifests, fromFiles }: TrackStatusFacts): string | undefined {
  if ('problem' in fromFiles) return fromFiles.problem
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
