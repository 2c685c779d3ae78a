/** The three numbers that every version has, X.Y.Z (SemVer §2). */
export interface CoreVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** A version of a track: X.Y.Z when it is live, X.Y.Z-channel.N when it is a pre-release. */
export interface Version extends CoreVersion {
  /** Absent for a live version. */
  readonly prerelease?: { readonly channel: string; readonly n: number }
  /** What a file says where that is not a version of a track, such as 1.8.5-SNAPSHOT: for people to read. */
  readonly written?: string
}

/** The name of the channel that every ladder ends in; its versions carry no suffix. */
export const LIVE = 'live'

const LARGEST = Number.MAX_SAFE_INTEGER
const GRAMMAR =
  /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/

/**
 * Parses X.Y.Z or X.Y.Z-channel.N, the one shape a track's versions have; undefined for every other text.
 * Numbers have no leading zero (SemVer §2, §9) and must be safe integers, the channel is one SemVer identifier that is not a number
 * and not `live`, whose versions carry no suffix.
 */
export function parseVersion(text: string): Version | undefined {
  const found = GRAMMAR.exec(text)
  if (!found) return undefined
  const [major, minor, patch, n] = [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[5] ?? 0)]
  if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return undefined
  const channel = found[4]
  if (channel === undefined) return { major, minor, patch }
  return channel === LIVE ? undefined : { major, minor, patch, prerelease: { channel, n } }
}

/** Writes a version as SemVer text, 1.8.5 or 1.8.5-alpha.2; what a file says otherwise, as it stands there. */
export function formatVersion(version: Version): string {
  const { prerelease, written } = version
  if (written !== undefined) return written
  return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version)
}

/** Writes the core version alone: 1.8.5. */
export function formatCore({ major, minor, patch }: CoreVersion): string {
  return `${major}.${minor}.${patch}`
}

/** A version without its build metadata (SemVer §10), which no order knows. */
export function withoutBuild(text: string): string {
  return text.split('+', 1)[0] as string
}

/** The channel a version belongs to: that of its suffix, or `live`. */
export function channelOf(version: Version): string {
  return version.prerelease?.channel ?? LIVE
}

/** Orders core versions: negative when `a` is lower, 0 when equal (SemVer §11.2). */
export function compareCore(a: CoreVersion, b: CoreVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}

/**
 * Orders versions by SemVer precedence (§11): core numbers first, a pre-release below its core version,
 * channels as ASCII text, N as a number.
 */
export function compareVersions(a: Version, b: Version): number {
  const core = compareCore(a, b)
  if (core !== 0) return core
  if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease)
  if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1
  return a.prerelease.n - b.prerelease.n
}

/** The highest of some versions, or undefined of none. */
export function highest<V extends Version>(versions: Iterable<V>): V | undefined {
  let best: V | undefined
  for (const version of versions) if (!best || compareVersions(version, best) > 0) best = version
  return best
}
