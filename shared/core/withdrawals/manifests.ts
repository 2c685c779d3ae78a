import { tagsOffered } from '../tags/ladder.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { type Problem, ReleaseTracksError } from '../text/error.ts'
import { lostPlatforms } from '../updater-manifest/lost-platforms.ts'
import { type PublishedManifest, parseManifest } from '../updater-manifest/manifest.ts'
import type { ChannelFile } from '../updater-manifest/publication.ts'
import { keepsInstallers } from '../updater-manifest/served-installers.ts'
import { compareVersions, formatVersion, type Version } from '../versions/version.ts'

/** What a channel's manifest becomes. */
export interface ChannelChange {
  readonly channel: string
  readonly path: string
  /** The version that it offered; undefined where there was no manifest. */
  readonly from: Version | undefined
  /** The version that it offers then; undefined where it is deleted. */
  readonly to: Version | undefined
  readonly text: string | undefined
  /** The platform keys that what it becomes does not serve, and it did; none where it is deleted. */
  readonly lost: readonly string[]
}

/** A manifest that `live` had at some time. */
export interface FormerManifest {
  readonly path: string
  readonly version: Version
  readonly text: string
}

/** The version that a manifest offers; undefined where there is none, or none that can be read. */
export function offeredBy(file: ChannelFile): Version | undefined {
  return publishedAs(file)?.version
}

function publishedAs(file: Pick<ChannelFile, 'path' | 'text'>): PublishedManifest | undefined {
  return read(file).manifest
}

/** What is wrong with manifests that cannot be read: apps may read them all the same. */
export function unreadable(files: readonly ChannelFile[]): Problem[] {
  return files.flatMap((file) => read(file).problems ?? [])
}

function read({ path, text }: Pick<ChannelFile, 'path' | 'text'>): {
  readonly manifest?: PublishedManifest
  readonly problems?: readonly Problem[]
} {
  if (text === undefined) return {}
  try {
    return { manifest: parseManifest(text, path) }
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { problems: error.problems }
    throw error
  }
}

/** The channels' manifests that offer a version. */
export function offering(files: readonly ChannelFile[], version: Version): ChannelFile[] {
  return files.filter((file) => isSame(offeredBy(file), version))
}

/** The tags whose versions may stand on a channel, the highest first: those of the channel and of the higher ones that are not withdrawn. */
export function candidatesFor<Tag extends TrackTag>(
  channel: string,
  tags: readonly Tag[],
  ladder: readonly string[],
): Tag[] {
  return tagsOffered(offered(tags), channel, ladder).toSorted((a, b) => compareVersions(b.version, a.version))
}

/** Takes a channel back to the best of the manifests there were, of the versions that may stand on it; without one its manifest goes. */
export function retract(
  file: ChannelFile,
  candidates: readonly TrackTag[],
  former: readonly FormerManifest[],
): ChannelChange {
  const { channel, path } = file
  const best = bestOf(candidates, former, file)
  const [before, after] = [publishedAs(file), best && publishedAs(best)]
  const lost = before && after ? lostPlatforms(before, after) : []
  return { channel, path, from: before?.version, to: best?.version, text: best?.text, lost }
}

/**
 * The newest manifest of the highest version that has one which the apps of a channel can take: those that give a bare key another kind of
 * installer are for others. `former` are in the order of their commits, the newest first.
 */
export function bestOf(
  candidates: readonly TrackTag[],
  former: readonly FormerManifest[],
  standing: ChannelFile,
): FormerManifest | undefined {
  const before = publishedAs(standing)
  const isFit = (manifest: FormerManifest) => {
    const coming = publishedAs(manifest)
    return coming !== undefined && (before === undefined || keepsInstallers(before, coming))
  }
  for (const { version } of candidates) {
    const found = former.find((manifest) => isSame(manifest.version, version) && isFit(manifest))
    if (found) return found
  }
  return undefined
}

/** Gives channels a version again that they offered before; those that went on to a higher one keep it. */
export function restore(
  files: readonly ChannelFile[],
  version: Version,
  former: readonly FormerManifest[],
): ChannelChange[] {
  return files.flatMap((file) => {
    const { channel, path } = file
    const from = offeredBy(file)
    const before = former.find((manifest) => manifest.path === path && isSame(manifest.version, version))
    const isAhead = file.text !== undefined && (!from || compareVersions(from, version) >= 0)
    return before && !isAhead ? [{ channel, path, from, to: version, text: before.text, lost: [] }] : []
  })
}

/** Says in a sentence what became of a manifest. */
export function describeChange({ channel, from, to, lost }: ChannelChange): string {
  if (!to) return `No published version is left on ${channel}: its manifest is deleted.`
  const without = lost.length === 0 ? '' : `, without ${lost.join(', ')}`
  return from
    ? `${channel} offers ${formatVersion(to)} instead of ${formatVersion(from)}${without}.`
    : `${channel} offers ${formatVersion(to)} again.`
}

function isSame(one: Version | undefined, other: Version): boolean {
  return one !== undefined && compareVersions(one, other) === 0
}
