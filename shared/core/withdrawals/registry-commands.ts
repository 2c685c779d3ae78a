import { shellCommand } from '../invariants/commands.ts'
import { compareVersions, formatVersion, type Version } from '../versions/version.ts'

/** What a withdrawal means to a package of npm. */
export interface PackageWithdrawal {
  readonly version: Version
  /** The highest version that its users may have then; undefined where there is none. */
  readonly instead: Version | undefined
  /** Why; empty when a withdrawal is taken back. */
  readonly reason: string
  /** The dist-tag that the version may have; undefined where it never had one. */
  readonly distTag: string | undefined
}

/** The name of the package that a package.json publishes; undefined where it is private or names none. */
export function publishedName(text: string): string | undefined {
  try {
    const { name, private: isPrivate } = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>
    return typeof name === 'string' && isPrivate !== true ? name : undefined
  } catch {
    return undefined
  }
}

/** The commands that make npm offer the right version, and say of the withdrawn one that it is. People run them: a registry takes other credentials. */
export function npmCommands(name: string, { version, instead, reason, distTag }: PackageWithdrawal): string[] {
  // A version below another one never held the dist-tag.
  const isMoved = instead !== undefined && compareVersions(instead, version) <= 0
  return [
    ...(isMoved && distTag !== undefined
      ? [shellCommand('npm', 'dist-tag', 'add', `${name}@${formatVersion(instead)}`, distTag)]
      : []),
    shellCommand('npm', 'deprecate', `${name}@${formatVersion(version)}`, reason),
  ]
}
