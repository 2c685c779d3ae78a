import { isTrunk } from '../config.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { groupBy } from '../text/group.ts'
import { channelOf, compareVersions, LIVE } from '../versions/version.ts'
import type { InvariantFacts, TagFact, Violation } from './facts.ts'
import { diagnoseMisplaced, isOut } from './misplaced-tag.ts'

/** A violation before its rule's name is put to it. */
export type Breach = Omit<Violation, 'rule'>

/** `live` is an ancestor of `next`, or on its way there by a pull request: else the next promotion to live cannot fast-forward. */
export function checkBranches({ config, hasLive, liveInNext, syncPending }: InvariantFacts): Breach[] {
  if (!hasLive || liveInNext || syncPending || isTrunk(config)) return []
  const { live, next } = config.branches
  return [
    {
      subject: live,
      message: `${live} has commits that ${next} does not have, so it is not an ancestor of it.`,
      // It resolves the conflicts of manifests and version files, too.
      command: 'release-tracks sync --yes',
    },
  ]
}

/**
 * Pre-release tags are reachable from `next`, live tags from `live`. What a `live` that is not an ancestor of `next` has is left to
 * {@link checkBranches}. A live version that was overtaken is history, and so is such a pre-release, unless it never came out; so is what was withdrawn.
 * What is on the branch of its line is in its place.
 */
export function checkTags(facts: InvariantFacts): Breach[] {
  const { tags, liveInNext } = facts
  const isHistory = overtakenOnes(tags)
  const misplaced = offered(tags).filter((tag) => {
    const { version, onNext, onLive, onLine } = tag
    const isPlaced = version.prerelease ? onNext || (onLive && !liveInNext) : onLive
    return !isPlaced && !onLine && !isHistory(tag)
  })
  // One merge, or one push, brings the newest and mostly all before it, or takes all away: that is one cause.
  const causes = groupBy(misplaced, (tag) => {
    const slip = tag.onNext || isOut(tag) ? '' : 'slip'
    const cause = tag.made === false ? `by hand: ${isOut(tag) ? tag.name : ''}` : slip
    return [tag.track.name, channelOf(tag.version) === LIVE, tag.onNext, cause].join(' ')
  })
  return [...causes.values()].map((group) => {
    const sorted = group.toSorted((one, other) => compareVersions(other.version, one.version))
    const [newest, ...others] = sorted as [TagFact, ...TagFact[]]
    return { subject: newest.name, ...diagnoseMisplaced([newest, ...others], facts.config) }
  })
}

/**
 * Tells the tags whose branch has a higher version of the track, of live versions a live one. One pass finds the highest of each track: to
 * compare each tag with all others would take minutes where tens of thousands were left behind.
 */
function overtakenOnes(tags: readonly TagFact[]): (tag: TagFact) => boolean {
  const byTrack = groupBy(tags, ({ track }) => track)
  const highestOn = (isThere: (tag: TagFact) => boolean) =>
    new Map([...byTrack].map(([track, own]) => [track, highestTag(own.filter(isThere))]))
  const onNext = highestOn((tag) => tag.onNext)
  const liveOnLive = highestOn((tag) => tag.onLive && !tag.version.prerelease)
  return ({ track, version, published }) => {
    if (version.prerelease && published === false) return false
    const highest = (version.prerelease ? onNext : liveOnLive).get(track)
    return highest !== undefined && compareVersions(highest.version, version) > 0
  }
}
