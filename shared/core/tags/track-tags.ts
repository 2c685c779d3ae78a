import { channelOf, compareVersions, LIVE } from '../versions/version.ts'
import type { TrackTag } from './tag-template.ts'

/** The highest of some tags by SemVer precedence, or undefined of none. */
export function highestTag<T extends TrackTag>(tags: Iterable<T>): T | undefined {
  let best: T | undefined
  for (const tag of tags) if (!best || compareVersions(tag.version, best.version) > 0) best = tag
  return best
}

/** The highest tag of a channel, or undefined where it has none. */
export function lastOf<T extends TrackTag>(tags: readonly T[], channel: string): T | undefined {
  return highestTag(tags.filter(({ version }) => channelOf(version) === channel))
}

/** The highest tag of each channel that has one. */
export function highestByChannel<T extends TrackTag>(tags: Iterable<T>): Map<string, T> {
  const best = new Map<string, T>()
  for (const tag of tags) {
    const channel = channelOf(tag.version)
    const seen = best.get(channel)
    if (!seen || compareVersions(tag.version, seen.version) > 0) best.set(channel, tag)
  }
  return best
}

/** The highest tag strictly below a version by SemVer precedence, or undefined where there is none. */
export function highestBelow<T extends TrackTag>(tags: Iterable<T>, version: TrackTag['version']): T | undefined {
  let best: T | undefined
  for (const tag of tags) {
    if (compareVersions(tag.version, version) >= 0) continue
    if (!best || compareVersions(tag.version, best.version) > 0) best = tag
  }
  return best
}

/** Whether a version is live and not withdrawn, and no live tag of its track is above it but those that are withdrawn. */
export function isNewestLive(version: TrackTag['version'], tags: Iterable<TrackTag>): boolean {
  if (version.prerelease) return false
  for (const tag of tags) {
    const order = compareVersions(tag.version, version)
    if (tag.withdrawn ? order === 0 : channelOf(tag.version) === LIVE && order > 0) return false
  }
  return true
}

/** {@link isNewestLive}, and the tag that it is so by, if there is one above. */
export function decideLatest<Tag extends TrackTag>(
  version: Tag['version'],
  tags: readonly Tag[],
): { readonly answer: boolean; readonly by: readonly (Tag | undefined)[] } {
  const above = (tag: Tag) => !tag.withdrawn && !tag.version.prerelease && compareVersions(tag.version, version) > 0
  return { answer: isNewestLive(version, tags), by: [highestTag(tags.filter(above))] }
}
