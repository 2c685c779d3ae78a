import type { TagTemplate } from '../config.ts'
import { floatsOf } from '../images/image-tags.ts'
import type { Version } from '../versions/version.ts'

/**
 * Lists the tags that follow the versions of X, and with `minor` those of X.Y, and that this version is to have: `v1`, `v1.8`. None for a
 * pre-release, for 0.y.z, and for a version that is not the newest of what the tag stands for; `tagged` are all that have a tag.
 */
export function floatingTags(
  { prefix, suffix }: TagTemplate,
  version: Version,
  tagged: readonly Version[],
  minor: boolean,
): string[] {
  if (version.prerelease || version.major === 0) return []
  const floats = floatsOf({ version, tagged, coreFloats: true })
  return [`${version.major}`, ...(minor ? [`${version.major}.${version.minor}`] : [])]
    .filter((name) => floats.includes(name))
    .map((name) => prefix + name + suffix)
}
