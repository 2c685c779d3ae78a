import type { Track } from '../config.ts'
import { attempt } from '../text/attempt.ts'
import { type Problem, ReleaseTracksError } from '../text/error.ts'
import { currentVersions, editVersions } from '../version-files/edit-versions.ts'
import { matchedFiles } from '../version-files/matched-files.ts'
import { nextVersion } from '../versions/next-version.ts'
import { highest, LIVE, parseVersion, type Version } from '../versions/version.ts'
import { fileVersion, isCarried, tellingFiles } from '../versions/version-file.ts'
import { takingChannels } from './release-plan.ts'

/** Why a release of a track on a channel would be refused. */
export interface RefusedRelease {
  readonly track: Track
  readonly channel: string
  readonly problems: readonly Problem[]
}

/**
 * Writes the version that a track would get next on its lowest channel, and live, as a release does: what it throws is why
 * `plan` would fail. What keeps the files from being read at all is left out.
 * @param seen the versions of the track's tags.
 * @param texts the version files with the manifests and locks around them.
 */
export function tryRelease(
  track: Track,
  channels: readonly string[],
  seen: readonly Version[],
  texts: ReadonlyMap<string, string>,
): RefusedRelease | undefined {
  const own = tellingFiles(track.versionFiles)
  if (!matchedFiles(track.versionFiles, texts).every(({ path }) => texts.has(path))) return undefined
  const carried = attempt(() => currentVersions(own, texts))
  if (carried instanceof ReleaseTracksError) return undefined
  const fromFiles = highest(carried.flatMap(({ version }) => parseVersion(version.split(/[-+]/, 1)[0] ?? '') ?? []))
  const base = { seen, fromFiles: fromFiles ?? { major: 0, minor: 0, patch: 0 }, bump: 'patch' as const }
  const tried = new Set<string>()
  for (const channel of [...channels.slice(0, 1), LIVE]) {
    const refused = attempt(() => {
      const next = nextVersion({ ...base, channel, taking: takingChannels(track, channel, channels) })
      if (!isCarried(track, next)) return
      const version = fileVersion(track, next)
      if (!tried.has(version)) editVersions(track.versionFiles, texts, version)
      tried.add(version)
    })
    if (refused instanceof ReleaseTracksError) return { track, channel, problems: refused.problems }
  }
  return undefined
}
