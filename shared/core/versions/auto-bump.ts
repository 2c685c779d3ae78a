import { failure, quote } from '../text/error.ts'
import { openFences } from '../text/fence.ts'
import { type AutoBump, type CommitLevel, DEFAULT_AUTO_BUMP, withBreakingFooters } from './auto-bump-rules.ts'
import { parseConventional } from './conventional-commit.ts'
import type { AskedVersion } from './next-version.ts'
import { formatCore, parseVersion } from './version.ts'

/** A commit with its message. */
export interface CommitMessage {
  readonly sha: string
  readonly message: string
}

const LEVELS: readonly CommitLevel[] = ['none', 'patch', 'minor', 'major']

/** Tells how far the commits of a release raise its version; without any, a patch. `isInitial`: the version is 0.y.z. */
export function bumpFor(messages: Iterable<string>, isInitial = false, rules = DEFAULT_AUTO_BUMP): CommitLevel {
  const levels = [...messages].map((message) => LEVELS.indexOf(levelOf(message, isInitial, rules)))
  return levels.length === 0 ? 'patch' : (LEVELS[Math.max(...levels)] as CommitLevel)
}

function levelOf(
  message: string,
  isInitial: boolean,
  { commitTypes, initial, breakingFooters }: AutoBump,
): CommitLevel {
  const { type, breaking } = parseConventional(withBreakingFooters(message, breakingFooters))
  const level = breaking !== undefined ? 'major' : (commitTypes.get(type ?? '') ?? 'patch')
  if (!isInitial) return level
  return level === 'major' ? initial.breaking : level === 'minor' ? initial.minor : level
}

/**
 * The version that the newest of some commits asks for with a footer `Release-As: 3.0.0`; a line of a code block is none.
 * @param commits newest first.
 * @throws ReleaseTracksError `version-text` where that is not X.Y.Z.
 */
export function askedVersion(commits: readonly CommitMessage[]): AskedVersion | undefined {
  for (const { sha, message } of commits) {
    const text = footerOf(message)
    if (text === undefined) continue
    const version = parseVersion(text.replace(/^v(?=\d)/, ''))
    const by = `The commit ${sha.slice(0, 7)} says Release-As:`
    const fix = 'Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.'
    if (version && !version.prerelease) return { core: version, sha, says: `${by} ${formatCore(version)}`, fix }
    throw failure('version-text', `${by} ${quote(text)}, which is not X.Y.Z.`, fix)
  }
  return undefined
}

/** Whether a message may have the footer. */
export function mayAsk(message: string): boolean {
  return /\nrelease-as:/i.test(message)
}

const RELEASE_AS = /^[Rr]elease-[Aa]s:(.*)$/

function footerOf(message: string): string | undefined {
  if (!mayAsk(message)) return undefined
  const lines = message.split('\n').map((line) => line.trimEnd())
  const fenceAt = openFences(lines)
  for (let at = 1; at < lines.length; at++) {
    const { end = lines.length } = fenceAt(at) ?? {}
    if (end < lines.length) at = end
    const text = RELEASE_AS.exec(lines[at] as string)?.[1]
    if (text !== undefined) return text.trim()
  }
  return undefined
}
