import { isTrunk } from '../promote/release-plan.ts'
import { quote } from '../text/error.ts'
import { channelOf, compareVersions } from '../versions/version.ts'
import type { InvariantFacts, TagFact, Violation } from './facts.ts'
import { onBranch, shellCommand, shellLine } from './mending.ts'

/** A violation before its rule's name is put to it. */
export type Finding = Omit<Violation, 'rule'>

/** `live` is an ancestor of `next`: else the next promotion to live cannot fast-forward. */
export function checkBranches({ config, hasLive, liveInNext }: InvariantFacts): Finding[] {
  if (!hasLive || liveInNext || isTrunk(config)) return []
  const { live, next } = config.branches
  return [
    {
      subject: live,
      message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
      // It resolves the conflicts of manifests and version files, too.
      command: 'npx release-tracks sync --yes',
    },
  ]
}

/**
 * Pre-release tags are reachable from `next`, live tags from `live`. What a `live` that is no ancestor of `next` has is left to
 * {@link checkBranches}. A live version that was overtaken is history, and so is such a pre-release, unless it never came out.
 */
export function checkTags(facts: InvariantFacts): Finding[] {
  const { tags, liveInNext } = facts
  return tags.flatMap((tag) => {
    const { version, onNext, onLive } = tag
    const isPlaced = version.prerelease ? onNext || (onLive && !liveInNext) : onLive
    return isPlaced || isHistory(tag, tags) ? [] : [misplaced(tag, facts)]
  })
}

/** A live version may have users without a release on GitHub that tells: images, packages. A pre-release on no branch is mostly a slip. */
function isOut({ version, published }: TagFact): boolean {
  return version.prerelease ? published === true : published !== false
}

/** Whether the branch of its channel has a higher version of the track, of live versions a live one. */
function isHistory({ track, version, published }: TagFact, tags: readonly TagFact[]): boolean {
  if (version.prerelease && published === false) return false
  return tags.some(
    (other) =>
      other.track === track &&
      compareVersions(other.version, version) > 0 &&
      (version.prerelease ? other.onNext : other.onLive && !other.version.prerelease),
  )
}

function misplaced(tag: TagFact, { config }: InvariantFacts): Finding {
  const { name, version, onNext } = tag
  const { live, next } = config.branches
  const branch = version.prerelease ? next : live
  const message = `The tag ${quote(name)} is on no commit of ${branch}, where ${channelOf(version)} is cut.`
  // A live tag that next has waits for live to come up; the push moves it forward or is refused.
  if (onNext && !isTrunk(config))
    return {
      subject: name,
      message: `${message} It is on ${next}: ${live} was not moved to it.`,
      command: shellLine(
        shellCommand('git', 'fetch', 'origin', `refs/tags/${name}`),
        shellCommand('git', 'push', 'origin', `FETCH_HEAD^{commit}:refs/heads/${live}`),
      ),
    }
  if (!isOut(tag))
    return { subject: name, message, command: shellCommand('git', 'push', 'origin', `:refs/tags/${name}`) }
  return {
    subject: name,
    message: `${message} What is out stays out, so its tag stays, too: ${branch} takes it in.`,
    command: onBranch(branch, shellCommand('git', 'merge', '--no-edit', `refs/tags/${name}`)),
  }
}
