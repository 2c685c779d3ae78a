import { failure, type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import { compareVersions, formatVersion, LIVE, type Version } from '../versions/version.ts'
import { lostPlatforms, platformsLost } from './lost-platforms.ts'
import { type PublishedManifest, parseManifest } from './manifest.ts'
import { type Replacement, requireSameInstallers } from './served-installers.ts'

/** The manifest file of a channel and its text on its branch; without text there is none yet. */
export interface ChannelFile {
  readonly channel: string
  readonly path: string
  readonly text?: string
}

/** A version to be published, and what stands there. */
export interface PublicationRequest {
  readonly version: Version
  /** The channel of the version; its manifest is the one that this publication is about. */
  readonly channel: string
  /** The text of the new manifest. */
  readonly text: string
  /** The pre-release ladder, lowest first, without `live`. */
  readonly ladder: readonly string[]
  /** The manifest files of the track, one for each channel. */
  readonly files: readonly ChannelFile[]
  /** The same files as the first attempt of the run found them: what `allowDowngrade` was said of. */
  readonly atFirst: readonly ChannelFile[]
  /** Whether lower channels that this version overtakes get its manifest too. */
  readonly converge: boolean
  /** Whether a live version also begins the manifests of lower channels that have none. */
  readonly createChannels: boolean
  /** Whether an older version may replace a newer one, and one with fewer platforms the same version. */
  readonly allowDowngrade: boolean
  /** Whether a version of the track is withdrawn: it is offered to nobody, and any other may take its place. */
  readonly isWithdrawn: (version: Version) => boolean
}

/** What happens to one channel's manifest, and why: `reason` is a sentence for the summary. */
export interface ChannelDecision {
  readonly channel: string
  readonly path: string
  readonly write: boolean
  readonly reason: string
  /** The platform keys that the manifest served and what is written does not. */
  readonly lost: readonly string[]
}

/** What one commit of manifests changes; nothing when `writes` is empty. */
export interface PublicationPlan {
  readonly writes: readonly { readonly path: string; readonly text: string }[]
  /** The channel itself first, then the lower ones, the highest first. */
  readonly decisions: readonly ChannelDecision[]
}

interface Current {
  readonly file: ChannelFile
  readonly published: PublishedManifest | undefined
}

/**
 * Decides which manifest files a version goes into.
 *
 * The channel itself: its first manifest always (with `converge` that of a higher channel that overtook the version), then a newer version, or the same version with other content; an older version only with
 * `allowDowngrade`, in the place of what stood there at the first attempt. The same content but for the date changes nothing. When the channel keeps a newer version, no other file changes.
 * With `converge` a lower channel that has a lower version gets this one; one without any manifest is left alone, because no installed app
 * polls a channel that never published; with `createChannels` a live version begins it. A downgrade also takes back the lower channels that had the withdrawn version by convergence.
 *
 * @throws ReleaseTracksError `published-manifest` for files it has to compare with and cannot read, all at once; `unknown-channel`;
 * `installer-changed`; `platforms-lost` for the same version with fewer platforms; `downgrade-overtaken` for a downgrade of a version that came meanwhile.
 */
export function planPublication(request: PublicationRequest): PublicationPlan {
  const { own, lower, higher } = readCurrent(request)
  if (request.isWithdrawn(request.version)) return planNothing(request, own)
  const overtaker = findOvertaker(request, own, higher)
  if (overtaker) return planOvertaken(request, own, overtaker)
  const first = decideOwn(request, own)
  const isOvertaken = !first.write && own.published && compareVersions(request.version, own.published.version) < 0
  const rest = isOvertaken ? [] : lower.map((current) => decideLower(request, own, current))
  const decisions = [first, ...rest]
  requireSameInstallers(replacementsOf(request, [own, ...lower], decisions))
  const writes = decisions.filter(({ write }) => write).map(({ path }) => ({ path, text: request.text }))
  return { writes, decisions }
}

function planNothing({ version }: PublicationRequest, { file }: Current): PublicationPlan {
  return {
    writes: [],
    decisions: [decide(file, false, `${formatVersion(version)} is withdrawn: it is offered to nobody.`)],
  }
}

function replacementsOf(
  { text }: PublicationRequest,
  standing: readonly Current[],
  decisions: readonly ChannelDecision[],
): Replacement[] {
  return standing.flatMap(({ file: { channel, path }, published }) => {
    const isWritten = decisions.some((decision) => decision.path === path && decision.write)
    return published && isWritten ? [{ channel, path, standing: published, coming: parseManifest(text, path) }] : []
  })
}

/** The channel's own file; where they count, those of the lower channels, the highest first, and those of the higher ones. */
function readCurrent({ channel, ladder, files, converge, allowDowngrade }: PublicationRequest): {
  readonly own: Current
  readonly lower: readonly Current[]
  readonly higher: readonly Current[]
} {
  const channels = [...ladder, LIVE]
  const level = channels.indexOf(channel)
  if (level < 0)
    throw failure(
      'unknown-channel',
      `There is no channel ${quote(channel)}.`,
      `The channels are ${channels.join(', ')}.`,
    )
  const fileOf = (name: string) => files.find((each) => each.channel === name)
  const isFirst = fileOf(channel)?.text === undefined
  const below = converge ? channels.slice(0, level).toReversed() : []
  const above = converge && isFirst && !allowDowngrade ? channels.slice(level + 1) : []
  const problems: Problem[] = []
  const read = (names: readonly string[]) => names.flatMap((name) => readFile(fileOf(name), problems))
  const [[own], lower, higher] = [read([channel]), read(below), read(above)]
  if (problems.length > 0) throw new ReleaseTracksError('published-manifest', problems)
  if (!own) throw new Error(`no manifest path for the channel ${channel}`)
  return { own, lower, higher }
}

function readFile(file: ChannelFile | undefined, problems: Problem[]): Current[] {
  if (!file) return []
  try {
    return [{ file, published: file.text === undefined ? undefined : parseManifest(file.text, file.path) }]
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    problems.push(...error.problems)
    return []
  }
}

/** The highest version of the higher channels, where it is above this one: had it come second, it would have overtaken it. */
function findOvertaker(
  { version, isWithdrawn }: PublicationRequest,
  { published }: Current,
  higher: readonly Current[],
) {
  if (published) return undefined
  const newer = higher.flatMap(({ file, published: there }) =>
    there && file.text !== undefined && !isWithdrawn(there.version) && compareVersions(there.version, version) > 0
      ? [{ channel: file.channel, version: there.version, text: file.text }]
      : [],
  )
  return newer.toSorted((a, b) => compareVersions(b.version, a.version))[0]
}

/** The channel begins with what overtook the version, as if the two had been published in the other order. */
function planOvertaken(
  { version }: PublicationRequest,
  { file }: Current,
  by: { readonly channel: string; readonly version: Version; readonly text: string },
): PublicationPlan {
  const reason = `${formatVersion(by.version)} on ${by.channel} overtook ${formatVersion(version)} already: ${file.channel} begins with it.`
  return { writes: [{ path: file.path, text: by.text }], decisions: [decide(file, true, reason)] }
}

function decideOwn(request: PublicationRequest, { file, published }: Current): ChannelDecision {
  const [channel, version] = [file.channel, formatVersion(request.version)]
  if (!published) return decide(file, true, `${version} is the first version on ${channel}.`)
  const there = formatVersion(published.version)
  const order = compareVersions(request.version, published.version)
  if (order > 0) return replace(request, file, published, `${version} follows ${there} on ${channel}`)
  if (order === 0) return decideSame(request, file, published)
  if (request.isWithdrawn(published.version))
    return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`)
  if (request.allowDowngrade) {
    requireMeant(request, file, published)
    const reason = `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says`
    return replace(request, file, published, reason)
  }
  return decide(
    file,
    false,
    `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`,
  )
}

/** What came to the channel since the run began was not there to be withdrawn. */
function requireMeant(
  { version, atFirst }: PublicationRequest,
  { channel, path }: ChannelFile,
  now: PublishedManifest,
) {
  const text = atFirst.find((each) => each.channel === channel)?.text
  const meant = text === undefined ? undefined : parseManifest(text, path).version
  if (meant && compareVersions(now.version, meant) <= 0) return
  const [there, to] = [formatVersion(now.version), formatVersion(version)]
  throw failure(
    'downgrade-overtaken',
    `${there} was published on ${channel} meanwhile, which had ${meant ? formatVersion(meant) : 'no manifest'} when this run began: it is not taken back to ${to}.`,
    `Where ${there} is to be withdrawn as well, run again.`,
    { file: path },
  )
}

function decideLower(request: PublicationRequest, own: Current, { file, published }: Current): ChannelDecision {
  const [channel, version] = [file.channel, formatVersion(request.version)]
  if (!published && request.createChannels && !request.version.prerelease)
    return decide(file, true, `${channel} begins with ${version}: no version was published there yet.`)
  if (!published) return decide(file, false, `${channel} has no manifest: no version was published there yet.`)
  const there = formatVersion(published.version)
  const order = compareVersions(request.version, published.version)
  if (order > 0) return replace(request, file, published, `${version} overtakes ${there} on ${channel}`)
  if (order === 0) return decideSame(request, file, published)
  if (request.isWithdrawn(published.version))
    return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`)
  const goesBack =
    request.allowDowngrade && own.published && compareVersions(own.published.version, published.version) === 0
  if (goesBack) {
    const reason = `${channel} had ${there} from ${request.channel} and goes back with it to ${version}`
    return replace(request, file, published, reason)
  }
  return decide(file, false, `${channel} has ${there}, which is newer than ${version}.`)
}

/** The same version again: a re-run changes nothing, a rebuild has new signatures that must reach the clients. */
function decideSame(request: PublicationRequest, file: ChannelFile, published: PublishedManifest): ChannelDecision {
  const text = formatVersion(published.version)
  const coming = parseManifest(request.text, file.path)
  if (coming.content === published.content)
    return decide(file, false, `${file.channel} already has ${text} with the same content.`)
  const lost = lostPlatforms(published, coming)
  if (lost.length > 0 && !request.allowDowngrade) throw platformsLost(file, published, lost)
  return replace(request, file, published, `${text} is on ${file.channel} with other content, which this run replaces`)
}

/** Writes in the place of a manifest; the reason, which is no whole sentence yet, goes on with what is lost. */
function replace(
  { text }: PublicationRequest,
  file: ChannelFile,
  published: PublishedManifest,
  reason: string,
): ChannelDecision {
  const lost = lostPlatforms(published, parseManifest(text, file.path))
  const without =
    lost.length === 0 ? '' : `, without ${lost.join(', ')}, which ${formatVersion(published.version)} served`
  return { ...decide(file, true, `${reason}${without}.`), lost }
}

function decide({ channel, path }: ChannelFile, write: boolean, reason: string): ChannelDecision {
  return { channel, path, write, reason, lost: [] }
}
