import { type CoreVersion, compareCore, type Version } from './version.ts'

/** A version of any shape that SemVer 2.0.0 knows, without its build metadata, which counts for nothing in precedence (§10). */
export interface SemVer extends CoreVersion {
  /** The identifiers of the pre-release; none for a version that is not a pre-release. */
  readonly prerelease: readonly string[]
}

const NUMBER = '(0|[1-9]\\d{0,15})'
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const GRAMMAR = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
)

/** Parses any SemVer text (https://semver.org, §2, §9, §10); undefined for every other text, and for numbers that are no safe integers. */
export function parseSemVer(text: string): SemVer | undefined {
  const found = GRAMMAR.exec(text)
  if (!found) return undefined
  const [major, minor, patch] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (![major, minor, patch].every(Number.isSafeInteger)) return undefined
  return { major, minor, patch, prerelease: found[4]?.split('.') ?? [] }
}

/** A track's version as SemVer has it. */
export function semVerOf({ major, minor, patch, prerelease }: Version): SemVer {
  return { major, minor, patch, prerelease: prerelease ? [prerelease.channel, String(prerelease.n)] : [] }
}

/** Orders versions by SemVer precedence (§11). */
export function compareSemVer(a: SemVer, b: SemVer): number {
  const core = compareCore(a, b)
  if (core !== 0) return core
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0)
  for (const [at, left] of a.prerelease.entries()) {
    const right = b.prerelease[at]
    if (right === undefined) return 1
    const order = compareIdentifiers(left, right)
    if (order !== 0) return order
  }
  return a.prerelease.length - b.prerelease.length
}

/** Numbers by value and below all words, words as ASCII text (§11.4). */
function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (left !== right) return left ? -1 : 1
  if (left && a.length !== b.length) return a.length - b.length
  return a === b ? 0 : a < b ? -1 : 1
}
