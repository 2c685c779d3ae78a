import { isTrunk } from '../config.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { quote } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { channelOf, compareVersions, LIVE } from '../versions/version.ts'
import { onBranch, shellCommand, shellLine } from './commands.ts'
import type { InvariantFacts, TagFact, Violation } from './facts.ts'

/** A violation before its rule's name is put to it. */
export type Breach = Omit<Violation, 'rule'>

/** `live` is an ancestor of `next`: else the next promotion to live cannot fast-forward. */
export function checkBranches({ config, hasLive, liveInNext }: InvariantFacts): Breach[] {
  if (!hasLive || liveInNext || isTrunk(config)) return []
  const { live, next } = config.branches
  return [
    {
      subject: live,
      message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
      // It resolves the conflicts of manifests and version files, too.
      command: 'release-tracks sync --yes',
    },
  ]
}

/**
 * Pre-release tags are reachable from `next`, live tags from `live`. What a `live` that is no ancestor of `next` has is left to
 * {@link checkBranches}. A live version that was overtaken is history, and so is such a pre-release, unless it never came out; so is what was withdrawn.
 */
export function checkTags(facts: InvariantFacts): Breach[] {
  const { tags, liveInNext } = facts
  const isHistory = overtakenOnes(tags)
  const misplaced = offered(tags).filter((tag) => {
    const { version, onNext, onLive } = tag
    const isPlaced = version.prerelease ? onNext || (onLive && !liveInNext) : onLive
    return !isPlaced && !isHistory(tag)
  })
  // One merge, or one push, brings the newest and mostly all before it: that is one cause.
  const causes = groupBy(misplaced, (tag) => {
    const isWrong = !tag.onNext && !isOut(tag)
    return [tag.track.name, channelOf(tag.version) === LIVE, tag.onNext, isWrong && tag.name].join(' ')
  })
  return [...causes.values()].map((group) =>
    describeMisplaced(
      group.toSorted((one, other) => compareVersions(other.version, one.version)),
      facts,
    ),
  )
}

/** A live version may have users without a release on GitHub that tells: images, packages. A pre-release on no branch is mostly a slip. */
function isOut({ version, published }: TagFact): boolean {
  return version.prerelease ? published === true : published !== false
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

/** How many tags are named. */
const MOST_NAMES = 5

/** Says of tags that lack the same thing, the newest first, what brings the newest where it belongs. */
function describeMisplaced(group: readonly TagFact[], { config }: InvariantFacts): Breach {
  const newest = group[0] as TagFact
  const { name, version, onNext } = newest
  const { live, next } = config.branches
  const branch = version.prerelease ? next : live
  const cut = version.prerelease ? 'pre-releases are' : 'live is'
  const message =
    group.length === 1
      ? `The tag ${quote(name)} is on no commit of ${branch}, where ${channelOf(version)} is cut.`
      : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`
  // A live tag that next has waits for live to come up; the push moves it forward or is refused.
  if (onNext && !isTrunk(config))
    return {
      subject: name,
      message: `${message} ${group.length === 1 ? 'It is' : 'They are'} on ${next}: ${live} was not moved to ${group.length === 1 ? 'it' : 'them'}.`,
      command: shellLine(
        shellCommand('git', 'fetch', 'origin', `refs/tags/${name}`),
        shellCommand('git', 'push', 'origin', `FETCH_HEAD^{commit}:refs/heads/${live}`),
      ),
    }
  if (!isOut(newest))
    return { subject: name, message, command: shellCommand('git', 'push', 'origin', `:refs/tags/${name}`) }
  return {
    subject: name,
    message: `${message} What is out stays out, so ${group.length === 1 ? 'its tag stays' : 'their tags stay'}, too: ${branch} takes ${group.length === 1 ? 'it' : 'the newest'} in.`,
    command: onBranch(branch, shellCommand('git', 'merge', '--no-edit', `refs/tags/${name}`)),
  }
}

function listNames(group: readonly TagFact[]): string {
  const named = group.slice(0, MOST_NAMES).map(({ name }) => quote(name))
  const rest = group.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} older ${rest === 1 ? 'one' : 'ones'}` : ''}`
}
