import { type Config, isTrunk } from '../config.ts'
import { quote } from '../text/error.ts'
import { channelOf, LIVE } from '../versions/version.ts'
import { onBranch, shellCommand, shellLine } from './commands.ts'
import type { TagFact } from './facts.ts'

/** What is said of tags that are not on the branch of their channel: the same by whoever looks at them. */
export interface TagDiagnosis {
  readonly message: string
  /** A line for a POSIX shell in a clone of the repository. */
  readonly command: string
}

/** What decides about a tag that is not on the branch of its channel. */
export type MisplacedTag = Pick<TagFact, 'name' | 'version' | 'onNext' | 'published' | 'made'>

/** A live version may have users without a release on GitHub that tells: images, packages. A pre-release on no branch is mostly a slip. */
export function isOut({ version, published, made }: MisplacedTag): boolean {
  return version.prerelease || made === false ? published === true : published !== false
}

/**
 * Says of misplaced tags that lack the same thing, the newest first, what to do about the newest. For a tag that the actions did not make no branch
 * moves, since nobody tested what it is on: it goes, or where it is out it is withdrawn.
 */
export function diagnoseMisplaced(group: readonly [MisplacedTag, ...MisplacedTag[]], config: Config): TagDiagnosis {
  const [newest] = group
  const { name, version, onNext, made } = newest
  const { live, next } = config.branches
  const branch = version.prerelease ? next : live
  const [it, its, is] = group.length === 1 ? ['it', 'its tag stays', 'It is'] : ['them', 'their tags stay', 'They are']
  const message = sayMisplaced(group, config)
  if (made === false) return diagnoseHandMade(group, message)
  // A live tag that next has waits for live to come up; the push moves it forward or is refused.
  if (onNext && channelOf(version) === LIVE && !isTrunk(config))
    return {
      message: `${message} ${is} on ${next}: ${live} was not moved to ${it}.`,
      command: shellLine(
        shellCommand('git', 'fetch', 'origin', `refs/tags/${name}`),
        shellCommand('git', 'push', 'origin', `FETCH_HEAD^{commit}:refs/heads/${live}`),
      ),
    }
  if (!isOut(newest)) return { message, command: deleteTags(group) }
  return {
    message: `${message} A published version stays published, so ${its}, too: merge ${group.length === 1 ? 'it' : 'the newest'} into ${branch}.`,
    command: onBranch(branch, shellCommand('git', 'merge', '--no-edit', `refs/tags/${name}`)),
  }
}

/** Says of misplaced tags where they should be. */
export function sayMisplaced(
  group: readonly [Pick<MisplacedTag, 'name' | 'version'>, ...Pick<MisplacedTag, 'name' | 'version'>[]],
  { branches }: Config,
): string {
  const [{ name, version }] = group
  const branch = version.prerelease ? branches.next : branches.live
  const cut = version.prerelease ? 'pre-releases are' : 'live is'
  return group.length === 1
    ? `The tag ${quote(name)} is not on ${branch}, where ${channelOf(version)} is cut.`
    : `The tags ${listNames(group)} are not on ${branch}, where ${cut} cut.`
}

/** What to do about wrong tags that the actions did not make, of which either none or only one is out; `message` says what is wrong with them. */
export function diagnoseHandMade(group: readonly [MisplacedTag, ...MisplacedTag[]], message: string): TagDiagnosis {
  const [tag, ...others] = group
  if (!isOut(tag)) {
    const advice =
      others.length === 0
        ? 'It was made by hand: delete it. To keep it, name it in ignore-tags.'
        : 'They were made by hand: delete them. To keep them, name them in ignore-tags.'
    return { message: `${message} ${advice}`, command: deleteTags(group) }
  }
  return {
    message: `${message} It was made by hand, and its release is public: withdraw it, so that nothing offers it.`,
    command: shellCommand(
      'release-tracks',
      'withdraw',
      tag.name,
      '--reason',
      'It was not released by the actions.',
      '--yes',
    ),
  }
}

/** The command that takes tags off the remote; of very many only the first, and the rest are told of the next time. */
export function deleteTags(tags: readonly { readonly name: string }[]): string {
  return shellCommand('git', 'push', 'origin', ...tags.slice(0, MOST_DELETED).map(({ name }) => `:refs/tags/${name}`))
}

/** How many tags a command takes away. */
const MOST_DELETED = 50

/** How many tags are named. */
const MOST_NAMES = 5

function listNames(group: readonly Pick<MisplacedTag, 'name'>[]): string {
  const named = group.slice(0, MOST_NAMES).map(({ name }) => quote(name))
  const rest = group.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} older ${rest === 1 ? 'one' : 'ones'}` : ''}`
}
