import { floatsOf } from '../images/image-tags.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { isWithdrawn, offered } from '../tags/withdrawn-tags.ts'
import { compareVersions, type Version } from '../versions/version.ts'
import { formatLine } from './line-branch.ts'
import { isOldLine, isOnLine } from './line-config.ts'

/** The name for what is no longer the newest of anything; registries want one, and must not go back to an older version. */
const OUTDATED = 'outdated'

/**
 * What a registry such as npm calls a version: `latest`, its channel, where there are lines `release-1.8` for the newest live one of an X.Y below
 * what is live, or else {@link OUTDATED}.
 */
export function distTagOf(version: Version, tags: readonly TrackTag[], hasLines: boolean): string {
  if (isWithdrawn(version, tags)) return OUTDATED
  const tagged = offered(tags).map((tag) => tag.version)
  const [float] = floatsOf({ version, tagged })
  if (float !== undefined) return float
  const isNewest = tagged.every(
    (other) => other.prerelease || !isOnLine(other, version) || compareVersions(other, version) <= 0,
  )
  return hasLines && !version.prerelease && isNewest && isOldLine(version, tags) ? lineDistTag(version) : OUTDATED
}

/** The dist-tag of a line: `release-1.8`, since npm takes no name that reads as a range of versions. */
export function lineDistTag(version: Version): string {
  return `release-${formatLine(version)}`
}
