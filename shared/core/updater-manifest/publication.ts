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
  /** What it held before it was deleted, where that is withdrawn: apps have it still. */
  readonly former?: string | undefined
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
  /** Whether lower channels that this version overtakes get its manifest too. */
  readonly converge: boolean
  /** Whether a live version also begins the manifests of lower channels that have none. */
  readonly createChannels: boolean
  /** The withdrawn versions of the track, or of its line: they are offered to nobody, and any other may take their place. */
  readonly withdrawn: readonly Version[]
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
  /** What its apps got last: what is published, or was. */
  readonly served: PublishedManifest | undefined
}

/**
 * Decides which manifest files a version goes into.
 *
 * The channel itself: its first manifest always (with `converge` that of a higher channel that overtook the version), then a newer version, or the same version with other content; an older version only in the
 * place of one that is withdrawn. The same content but for the date changes nothing. When the channel keeps a newer version, no other file changes.
 * With `converge` a lower channel that has a lower version gets this one; one without any manifest is left alone, because no installed app
 * polls a channel that never published, unless what stood there was withdrawn; with `createChannels` a live version begins it.
 *
 * @throws ReleaseTracksError `published-manifest` for files it has to compare with and cannot read, all at once; `unknown-channel`;
 * `installer-changed`; `platforms-lost` for the same version with fewer platforms.
 */
export function planPublication(request: PublicationRequest): PublicationPlan {
  const { own, lower, higher } = readCurrent(request)
  if (isWithdrawn(request.version, request)) return planNothing(request, own)
  const overtaker = findOvertaker(request, own, higher)
  // The channel begins with what overtook the version, as if the two had been published in the other order.
  if (overtaker)
    return planWrites([{ current: own, by: overtaker, decision: decideOvertaken(request, own, overtaker) }])
  const first = decideOwn(request, own)
  const isOvertaken = !first.write && own.published && compareVersions(request.version, own.published.version) < 0
  const rest = isOvertaken ? [] : lower.map((current) => chooseLower(request, current, lower))
  return planWrites([{ current: own, by: request, decision: first }, ...rest])
}

/** What becomes of a channel, and of what it has the text where it is written. */
interface Choice {
  readonly current: Current
  readonly by: { readonly text: string }
  readonly decision: ChannelDecision
}

/** A channel that begins does so with the highest that is above it, as if it had been there all the time. */
function chooseLower(request: PublicationRequest, current: Current, lower: readonly Current[]): Choice {
  const decision = decideLower(request, current)
  const by = decision.write ? findOvertaker(request, current, lower.slice(0, lower.indexOf(current))) : undefined
  return by ? { current, by, decision: decideOvertaken(request, current, by) } : { current, by: request, decision }
}

/** Throws `installer-changed`. */
function planWrites(choices: readonly Choice[]): PublicationPlan {
  const written = choices.filter(({ decision }) => decision.write)
  requireSameInstallers(written.flatMap(replacementOf))
  return {
    writes: written.map(({ by: { text }, decision: { path } }) => ({ path, text })),
    decisions: choices.map(({ decision }) => decision),
  }
}

function isWithdrawn(version: Version, { withdrawn }: Pick<PublicationRequest, 'withdrawn'>): boolean {
  return withdrawn.some((each) => compareVersions(each, version) === 0)
}

function planNothing({ version }: PublicationRequest, { file }: Current): PublicationPlan {
  return {
    writes: [],
    decisions: [decide(file, false, `${formatVersion(version)} is withdrawn: it is offered to nobody.`)],
  }
}

function replacementOf({ current: { file, served }, by: { text } }: Choice): Replacement[] {
  const { channel, path } = file
  return served ? [{ channel, path, standing: served, coming: parseManifest(text, path) }] : []
}

/** The channel's own file; where they count, those of the lower channels, the highest first, and those of the higher ones. */
function readCurrent({ channel, ladder, files, converge }: PublicationRequest): {
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
  const above = converge && isFirst ? channels.slice(level + 1) : []
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
    const read = (text: string | undefined) => (text === undefined ? undefined : parseManifest(text, file.path))
    const published = read(file.text)
    return [{ file, published, served: published ?? read(file.former) }]
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    problems.push(...error.problems)
    return []
  }
}

/** The highest version of the higher channels, where it is above this one: had it come second, it would have overtaken it. */
function findOvertaker(request: PublicationRequest, { published }: Current, higher: readonly Current[]) {
  if (published) return undefined
  const newer = higher.flatMap(({ file, published: there }) =>
    there &&
    file.text !== undefined &&
    !isWithdrawn(there.version, request) &&
    compareVersions(there.version, request.version) > 0
      ? [{ channel: file.channel, version: there.version, text: file.text }]
      : [],
  )
  return newer.toSorted((a, b) => compareVersions(b.version, a.version))[0]
}

function decideOvertaken(
  { version }: PublicationRequest,
  { file, served }: Current,
  by: { readonly channel: string; readonly version: Version; readonly text: string },
): ChannelDecision {
  const reason = `${formatVersion(by.version)} on ${by.channel} already overtook ${formatVersion(version)}: ${file.channel} begins with it`
  return replace(by, file, served, reason)
}

function decideOwn(request: PublicationRequest, { file, published, served }: Current): ChannelDecision {
  const [channel, version] = [file.channel, formatVersion(request.version)]
  if (!published) {
    const first = served ? 'the first version that is offered again' : 'the first version'
    return replace(request, file, served, `${version} is ${first} on ${channel}`)
  }
  const there = formatVersion(published.version)
  const order = compareVersions(request.version, published.version)
  if (order > 0) return replace(request, file, published, `${version} follows ${there} on ${channel}`)
  if (order === 0) return decideSame(request, file, published)
  if (isWithdrawn(published.version, request))
    return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`)
  return decide(
    file,
    false,
    `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`,
  )
}

function decideLower(request: PublicationRequest, { file, published, served }: Current): ChannelDecision {
  const [channel, version] = [file.channel, formatVersion(request.version)]
  if (!published && request.createChannels && !request.version.prerelease)
    return decide(file, true, `${channel} begins with ${version}: no version was published there yet.`)
  if (!published && served)
    return replace(
      request,
      file,
      served,
      `${channel} begins again with ${version}, as ${formatVersion(served.version)} is withdrawn`,
    )
  if (!published) return decide(file, false, `${channel} has no manifest: no version was published there yet.`)
  const there = formatVersion(published.version)
  const order = compareVersions(request.version, published.version)
  if (order > 0) return replace(request, file, published, `${version} overtakes ${there} on ${channel}`)
  if (order === 0) return decideSame(request, file, published)
  if (isWithdrawn(published.version, request))
    return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`)
  return decide(file, false, `${channel} has ${there}, which is newer than ${version}.`)
}

/** The same version again: a re-run changes nothing, a rebuild has new signatures that must reach the clients. */
function decideSame(request: PublicationRequest, file: ChannelFile, published: PublishedManifest): ChannelDecision {
  const text = formatVersion(published.version)
  const coming = parseManifest(request.text, file.path)
  if (coming.content === published.content)
    return decide(file, false, `${file.channel} already has ${text} with the same content.`)
  const lost = lostPlatforms(published, coming)
  if (lost.length > 0) throw platformsLost(file, published, lost)
  return replace(
    request,
    file,
    published,
    `${text} is on ${file.channel} with different content, which this run replaces`,
  )
}

/** Writes instead of a manifest, if there is one; the reason, which is not a whole sentence yet, goes on with what is lost. */
function replace(
  { text }: { readonly text: string },
  file: ChannelFile,
  served: PublishedManifest | undefined,
  reason: string,
): ChannelDecision {
  const lost = served ? lostPlatforms(served, parseManifest(text, file.path)) : []
  const without =
    served === undefined || lost.length === 0
      ? ''
      : `, without ${lost.join(', ')}, which ${formatVersion(served.version)} served`
  return { ...decide(file, true, `${reason}${without}.`), lost }
}

function decide({ channel, path }: ChannelFile, write: boolean, reason: string): ChannelDecision {
  return { channel, path, write, reason, lost: [] }
}
