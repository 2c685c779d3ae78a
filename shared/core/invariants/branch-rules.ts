import { quote } from '../error.ts'
import { isTrunk } from '../release-plan.ts'
import { channelOf } from '../version.ts'
import type { InvariantFacts, TagFact, Violation } from './facts.ts'
import { shellCommand, shellLine } from './mending.ts'

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

/** Pre-release tags are reachable from `next`, live tags from `live`. What a `live` that is no ancestor of `next` has is left to {@link checkBranches}. */
export function checkTags(facts: InvariantFacts): Finding[] {
  const { tags, liveInNext } = facts
  return tags.flatMap((tag) => {
    if (!tag.version.prerelease) return tag.onLive ? [] : [misplacedLive(tag, facts)]
    return tag.onNext || (tag.onLive && !liveInNext) ? [] : [misplaced(tag, facts.config.branches.next)]
  })
}

function misplaced({ name, version }: TagFact, branch: string): Finding {
  return {
    subject: name,
    message: `The tag ${quote(name)} is on no commit of ${branch}, where ${channelOf(version)} is cut.`,
    command: shellCommand('git', 'push', 'origin', `:refs/tags/${name}`),
  }
}

/** A live tag that `next` has waits for `live` to come up; the push moves it forward or is refused. */
function misplacedLive(tag: TagFact, { config }: InvariantFacts): Finding {
  const { live, next } = config.branches
  const found = misplaced(tag, live)
  if (!tag.onNext || isTrunk(config)) return found
  return {
    ...found,
    message: `${found.message} It is on ${next}: ${live} was not moved to it.`,
    command: shellLine(
      shellCommand('git', 'fetch', 'origin', `refs/tags/${tag.name}`),
      shellCommand('git', 'push', 'origin', `FETCH_HEAD^{commit}:refs/heads/${live}`),
    ),
  }
}
