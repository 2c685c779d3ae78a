import type { CommitId } from '../git/names.ts'
import { failure } from '../text/error.ts'
import { compareSemVer, type SemVer, semVerOf } from './semver.ts'
import {
  type CoreVersion,
  channelOf,
  compareCore,
  compareVersions,
  formatCore,
  formatVersion,
  highest,
  LIVE,
  parseVersion,
  type Version,
} from './version.ts'

/** How far a release raises the core version above the last live one. */
export type Bump = 'patch' | 'minor' | 'major'

/** A version that a commit or a file asks for. */
export interface AskedVersion {
  readonly core: CoreVersion
  /** The commit that asks, if it is one. */
  readonly sha?: CommitId
  /** Who asks, as the beginning of a sentence, and what to do where it is not ahead: for an error. */
  readonly says: string
  readonly fix: string
}

/** What a track's next version follows from. */
export interface VersionRequest {
  /** Every version ever seen of the track: its tags and what its channel manifests hold. */
  readonly seen: readonly Version[]
  /** Those of them that came after the commit to release: their numbers are taken, and they do not lead. */
  readonly later?: readonly Version[]
  /** Versions of other shapes than a track's, among `seen` too: no pre-release may be below them. */
  readonly foreign?: readonly SemVer[]
  /** Versions that lead nowhere, and whose names are taken all the same. */
  readonly taken?: readonly Version[]
  /** Channels whose versions take their X.Y.Z as live ones do: the next one is above it. None where left out. */
  readonly taking?: readonly string[]
  /** The version its files carry: the current one while no version was seen. */
  readonly fromFiles: Version
  /** A channel of the ladder, or `live`. */
  readonly channel: string
  readonly bump: Bump
  /** The X.Y.Z that a commit or a file asks for. */
  readonly asked?: AskedVersion | undefined
  /** A wished N; undefined: the next free one. */
  readonly n?: number | undefined
}

/** The version a track is at: the highest one seen and not later by SemVer precedence (§11), else the one its files carry. */
export function currentVersion({
  seen,
  later = [],
  fromFiles,
}: Pick<VersionRequest, 'seen' | 'later' | 'fromFiles'>): Version {
  return highest(notLater({ seen, later })) ?? fromFiles
}

function notLater({ seen, later = [] }: Pick<VersionRequest, 'seen' | 'later'>): Version[] {
  return seen.filter((version) => !later.some((each) => compareVersions(each, version) === 0))
}

function lastLive({ seen }: Pick<VersionRequest, 'seen'>): Version | undefined {
  return highest(seen.filter((version) => channelOf(version) === LIVE))
}

/** The version whose X.Y.Z is taken, so that the next one is above it: the last live one, or of a channel that is `taking` one that is higher and not later. */
export function lastTaken(request: Pick<VersionRequest, 'seen' | 'later' | 'taking'>): Version | undefined {
  const { taking = [] } = request
  const live = lastLive(request)
  return highest([...(live ? [live] : []), ...notLater(request).filter((each) => taking.includes(channelOf(each)))])
}

/**
 * Computes the version that a release gets.
 * The core version is that of the current pre-release, raised only as far as `bump` of the {@link lastTaken} version asks for;
 * N continues from the highest of its channel in that core version, the files' own among them; a version once seen is never
 * given again.
 * Throws `n-taken` when the wished N is not ahead of every N of that channel and core version, `version-limit` where counting ends.
 */
export function nextVersion(request: VersionRequest): Version {
  let core = nextCore(request)
  for (;;) {
    const version = checkCountable(versionIn(core, request))
    if (!isTaken(version, request) && !foreignAbove(version, request)) return version
    core = { ...core, patch: core.patch + 1 }
  }
}

/**
 * Checks a version that somebody chose. Throws `version-taken` where it was seen, and `version-behind` where it is not above the last live
 * version and all that its channel has had up to the commit to release.
 */
export function chosenVersion(version: Version, request: Omit<VersionRequest, 'bump' | 'n'>): Version {
  const { seen, channel, foreign = [] } = request
  const text = formatVersion(version)
  const isSame = (other: SemVer) => compareSemVer(other, semVerOf(version)) === 0
  if (isTaken(version, request) || [...seen.map(semVerOf), ...foreign].some(isSame))
    throw failure(
      'version-taken',
      `version: ${text} exists already.`,
      'Choose one that was never used: versions are not reused.',
    )
  const rivals = notLater(request).filter((other) => channelOf(other) === channel || channelOf(other) === LIVE)
  const lead = foreignAbove(version, request)
  const above = highest([lastLive(request), ...rivals].filter((other) => other !== undefined))
  if (!lead && (!above || compareVersions(version, above) > 0)) return version
  throw failure(
    'version-behind',
    `version: ${text} is not above ${lead ?? formatVersion(above as Version)}, and versions never go backwards.`,
    'Choose a higher one. To leave out a tag made by mistake, set `ignore-tags` in the configuration.',
  )
}

/** A version with some core version: live, or with the N that is asked for or comes next. */
function versionIn(core: CoreVersion, { seen, taken = [], fromFiles, channel, n: wished }: VersionRequest): Version {
  // No live version has these numbers: they are above the last live one.
  if (channel === LIVE) return core
  // The files still tell of a tag that was deleted.
  const all = [...seen, ...taken, fromFiles].filter((version) => isOf(version, core, channel))
  const highestN = highest(all)?.prerelease?.n ?? 0
  const n = wished ?? highestN + 1
  if (n <= highestN) {
    throw failure(
      'n-taken',
      `n: ${n} is not ahead of ${formatVersion({ ...core, prerelease: { channel, n: highestN } })}, which exists.`,
      `Give ${highestN + 1} or more, or leave n out.`,
    )
  }
  return { ...core, prerelease: { channel, n } }
}

function isTaken(version: Version, { taken = [] }: Pick<VersionRequest, 'taken'>): boolean {
  return taken.some((other) => compareVersions(other, version) === 0)
}

/** A version of another shape with the same X.Y.Z that SemVer puts above a pre-release, as text: 1.0.0-rc1 is above 1.0.0-rc.5. */
function foreignAbove(version: Version, { foreign = [] }: Pick<VersionRequest, 'foreign'>): string | undefined {
  const own = semVerOf(version)
  const above = foreign.find((other) => compareCore(other, version) === 0 && compareSemVer(other, own) > 0)
  return above && [formatCore(above), ...(above.prerelease.length > 0 ? [above.prerelease.join('.')] : [])].join('-')
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
  const { bump, asked: wanted } = request
  const current = currentVersion(request)
  const last = lastTaken(request)
  if (wanted) return coreAsked(wanted, current, last)
  if (!last) return raise(current, bump)
  const asked = raise(coreOf(last), bump)
  return current.prerelease && compareCore(current, asked) > 0 ? coreOf(current) : asked
}

/** Throws `version-behind` where the version that is asked for is not ahead. */
function coreAsked({ core, says, fix }: AskedVersion, current: Version, last: Version | undefined): CoreVersion {
  const isBehind = compareCore(core, current) < 0 || (last !== undefined && compareCore(core, last) <= 0)
  if (!isBehind) return coreOf(core)
  throw failure('version-behind', `${says}, which is not above ${formatVersion(current)}.`, fix)
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
