import { failure, type Problem, quote, ReleaseTracksError } from '../error.ts'
import { compareVersions, formatVersion, LIVE, type Version } from '../version.ts'
import { type PublishedManifest, parseManifest } from './manifest.ts'

/** The manifest file of a channel and its text on the live branch; without text there is none yet. */
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
  /** Whether lower channels that this version overtakes get its manifest too. */
  readonly converge: boolean
  /** Whether an older version may replace a newer one. */
  readonly allowDowngrade: boolean
}

/** What happens to one channel's manifest, and why: `reason` is a sentence for the summary. */
export interface ChannelDecision {
  readonly channel: string
  readonly path: string
  readonly write: boolean
  readonly reason: string
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
 * `allowDowngrade`. The same content but for the date changes nothing. When the channel keeps a newer version, no other file changes.
 * With `converge` a lower channel that has a lower version gets this one; one without any manifest is left alone, because no installed app
 * polls a channel that never published. A downgrade also takes back the lower channels that had the withdrawn version by convergence.
 *
 * @throws ReleaseTracksError `published-manifest` for files it has to compare with and cannot read, all at once; `unknown-channel`.
 */
export function planPublication(request: PublicationRequest): PublicationPlan {
  const { own, lower, higher } = readCurrent(request)
  const overtaker = findOvertaker(request, own, higher)
  if (overtaker) return planOvertaken(request, own, overtaker)
  const first = decideOwn(request, own)
  const isOvertaken = !first.write && own.published && compareVersions(request.version, own.published.version) < 0
  const rest = isOvertaken ? [] : lower.map((current) => decideLower(request, own, current))
  const decisions = [first, ...rest]
  const writes = decisions.filter(({ write }) => write).map(({ path }) => ({ path, text: request.text }))
  return { writes, decisions }
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
function findOvertaker({ version }: PublicationRequest, { published }: Current, higher: readonly Current[]) {
  if (published) return undefined
  const newer = higher.flatMap(({ file, published: there }) =>
    there && file.text !== undefined && compareVersions(there.version, version) > 0
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
  if (order > 0) return decide(file, true, `${version} follows ${there} on ${channel}.`)
  if (order === 0) return decideSame(request, file, published)
  if (request.allowDowngrade)
    return decide(file, true, `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says.`)
  return decide(
    file,
    false,
    `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`,
  )
}

function decideLower(request: PublicationRequest, own: Current, { file, published }: Current): ChannelDecision {
  const [channel, version] = [file.channel, formatVersion(request.version)]
  if (!published) return decide(file, false, `${channel} has no manifest: no version was published there yet.`)
  const there = formatVersion(published.version)
  const order = compareVersions(request.version, published.version)
  if (order > 0) return decide(file, true, `${version} overtakes ${there} on ${channel}.`)
  if (order === 0) return decideSame(request, file, published)
  const isWithdrawn =
    request.allowDowngrade && own.published && compareVersions(own.published.version, published.version) === 0
  if (isWithdrawn)
    return decide(
      file,
      true,
      `${channel} had the withdrawn ${there} from ${request.channel} and goes back with it to ${version}.`,
    )
  return decide(file, false, `${channel} has ${there}, which is newer than ${version}.`)
}

/** The same version again: a re-run changes nothing, a rebuild has new signatures that must reach the clients. */
function decideSame(
  request: PublicationRequest,
  file: ChannelFile,
  { version, content }: PublishedManifest,
): ChannelDecision {
  const text = formatVersion(version)
  if (parseManifest(request.text, file.path).content === content)
    return decide(file, false, `${file.channel} already has ${text} with the same content.`)
  return decide(file, true, `${text} is on ${file.channel} with other content, which this run replaces.`)
}

function decide({ channel, path }: ChannelFile, write: boolean, reason: string): ChannelDecision {
  return { channel, path, write, reason }
}
