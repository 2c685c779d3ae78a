import type { Bump } from './next-version.ts'

/** How far a commit raises the version; one that counts `none` releases nothing by itself. */
export type CommitLevel = Bump | 'none'

/** What `bump: auto` makes of commits; see {@link DEFAULT_AUTO_BUMP}. */
export interface AutoBump {
  /** By type, in lower case; other types raise the patch. */
  readonly commitTypes: ReadonlyMap<string, CommitLevel>
  /** What a breaking change, and what a minor one, raises of a version 0.y.z, whose interface is not stable yet (SemVer §4). */
  readonly initial: { readonly breaking: Bump; readonly minor: Bump }
  /** Tokens of footers that say what breaks, beside BREAKING CHANGE. */
  readonly breakingFooters: readonly string[]
}

/** Conventional Commits: breaking → major, feat → minor, anything else → patch. */
export const DEFAULT_AUTO_BUMP: AutoBump = {
  commitTypes: new Map([
    ['feat', 'minor'],
    ['feature', 'minor'],
  ]),
  initial: { breaking: 'minor', minor: 'minor' },
  breakingFooters: [],
}

/** A message whose own words for what breaks are those of Conventional Commits. */
export function withBreakingFooters(message: string, footers: readonly string[]): string {
  return footers.reduce((text, footer) => {
    const at = text.indexOf(`\n${footer}: `)
    return at < 0 ? text : `${text.slice(0, at)}\nBREAKING CHANGE: ${text.slice(at + footer.length + 3)}`
  }, message)
}
