import { failure, type ReleaseTracksError } from '../text/error.ts'
import { formatVersion } from '../versions/version.ts'
import type { PublishedManifest } from './manifest.ts'

/** The platform keys that a channel's manifest serves, and one that replaces it does not: apps there find no update from then on. */
export function lostPlatforms(standing: PublishedManifest, coming: PublishedManifest): readonly string[] {
  const served = new Set(coming.platforms)
  return standing.platforms.filter((key) => !served.has(key))
}

/** The error for a manifest that takes platforms from the very version that serves them. */
export function platformsLost(
  { channel, path }: { readonly channel: string; readonly path: string },
  { version }: PublishedManifest,
  lost: readonly string[],
): ReleaseTracksError {
  const text = formatVersion(version)
  return failure(
    'platforms-lost',
    `${channel} serves ${text} for ${lost.join(', ')} already, and this manifest of ${text} does not: apps there would find no update.`,
    `Publish once, in a job after all builds, with the artifacts of every one, and list what must be there under \`platforms\`. To take the platforms away all the same, take their keys from ${path} on the live branch first.`,
    { file: path },
  )
}
