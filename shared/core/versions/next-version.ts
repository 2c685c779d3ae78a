import { failure } from '../text/error.ts'
import {
  type CoreVersion,
  channelOf,
  compareCore,
  compareVersions,
  formatVersion,
  highest,
  LIVE,
  parseVersion,
  type Version,
} from './version.ts'

/** How far a release raises the core version above the last live one. */
export type Bump = 'patch' | 'minor' | 'major'

/** What a track's next version follows from. */
export interface VersionRequest {
  /** Every version ever seen of the track: its tags and what its channel manifests hold. */
  readonly seen: readonly Version[]
  /** Those of them that came after the commit to release: their numbers are taken, and they do not lead. */
  readonly later?: readonly Version[]
  /** The version its files carry: the current one while no version was seen. */
  readonly fromFiles: Version
  /** A channel of the ladder, or `live`. */
  readonly channel: string
  readonly bump: Bump
  /** A wished N; undefined: the next free one. */
  readonly n?: number | undefined
}

/** The version a track is at: the highest one seen and not later by SemVer precedence (§11), else the one its files carry. */
export function currentVersion({
  seen,
  later = [],
  fromFiles,
}: Pick<VersionRequest, 'seen' | 'later' | 'fromFiles'>): Version {
  const isLater = (version: Version) => later.some((each) => compareVersions(each, version) === 0)
  return highest(seen.filter((version) => !isLater(version))) ?? fromFiles
}

/**
 * Computes the version that a release gets.
 * The core version is that of the current pre-release, raised only as far as `bump` of the last live version asks for;
 * N continues from the highest of its channel in that core version, the files' own among them; a version once seen is never
 * given again.
 * Throws `n-taken` when the wished N is not ahead of every N of that channel and core version, `version-limit` where counting ends.
 */
export function nextVersion(request: VersionRequest): Version {
  const { seen, fromFiles, channel } = request
  const core = nextCore(request)
  // No live version has these numbers: they are above the last live one.
  if (channel === LIVE) return checkCountable(core)
  // The files still tell of a tag that was deleted.
  const highestN = highest([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0
  const n = request.n ?? highestN + 1
  if (n <= highestN) {
    throw failure(
      'n-taken',
      `n: ${n} is not ahead of ${formatVersion({ ...core, prerelease: { channel, n: highestN } })}, which exists.`,
      `Give ${highestN + 1} or more, or leave n out.`,
    )
  }
  return checkCountable({ ...core, prerelease: { channel, n } })
}

/** A tag with a number at the end of what can be counted would give one that no run could read again. */
function checkCountable(version: Version): Version {
  if (parseVersion(formatVersion(version))) return version
  throw failure(
    'version-limit',
    `The next version would be ${formatVersion(version)}, and numbers end at ${Number.MAX_SAFE_INTEGER}.`,
    'Delete the tag with the huge number, or raise a number in front of it with bump.',
  )
}

function nextCore(request: VersionRequest): CoreVersion {
  const { seen, bump } = request
  const current = currentVersion(request)
  const lastLive = highest(seen.filter((version) => channelOf(version) === LIVE))
  if (!lastLive) return raise(current, bump)
  const asked = raise(lastLive, bump)
  return current.prerelease && compareCore(current, asked) > 0 ? coreOf(current) : asked
}

/** Raises as SemVer §6–8 say; a pre-release of the asked size already is on its way there and keeps its core version. */
export function raise(version: Version, bump: Bump): CoreVersion {
  const { major, minor, patch, prerelease } = version
  if (bump === 'major')
    return prerelease && minor === 0 && patch === 0 ? coreOf(version) : { major: major + 1, minor: 0, patch: 0 }
  if (bump === 'minor') return prerelease && patch === 0 ? coreOf(version) : { major, minor: minor + 1, patch: 0 }
  return prerelease ? coreOf(version) : { major, minor, patch: patch + 1 }
}

function coreOf({ major, minor, patch }: CoreVersion): CoreVersion {
  return { major, minor, patch }
}

function isOf(version: Version, core: CoreVersion, channel: string): boolean {
  return version.prerelease?.channel === channel && compareCore(version, core) === 0
}
