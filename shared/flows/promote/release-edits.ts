import type { Config } from '../../core/config.ts'
import type { ReleaseEdit } from '../../core/promote/bump-commit.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import type { ChangeFiles } from '../changes/change-files.ts'
import { editTrack, type VersionTexts } from '../tracks/version-files.ts'

/** What files are like where releases are laid upon, and what kind of releases they are. */
export interface EditBase {
  readonly texts: VersionTexts
  readonly live: boolean
  /** Whether that is another commit than the target: a push before this one put bump commits on it. */
  readonly isMoved: boolean
  /** Change files, which live versions use up. */
  readonly changes?: ChangeFiles | undefined
}

/**
 * Writes the new versions, release by release, in the order in which the tracks require each other.
 * Throws what `editVersions` does, and `live-requires-prerelease`.
 */
export async function editReleases(
  releases: readonly TrackRelease[],
  { texts, live, isMoved, changes }: EditBase,
  config: Config,
): Promise<ReleaseEdit[]> {
  const { orderByRequirements, prereleaseRequirements } = await import('../../core/promote/track-requirements.ts')
  const tracks = { all: config.tracks, released: releases.map(({ track }) => track) }
  const problemsOf = ({ track }: TrackRelease, at: VersionTexts) =>
    live ? prereleaseRequirements(track, tracks, at.texts) : []
  let now = texts
  const edited = orderByRequirements(releases, texts.texts).map((release) => {
    const { track, fileVersion } = release
    if (track.versionFiles.length > 0 && fileVersion !== undefined) {
      const { changed, after } = editTrack(track, now, fileVersion)
      now = after
      return { release, files: changed, problems: problemsOf(release, now) }
    }
    return { release, files: [], problems: problemsOf(release, now) }
  })
  if (!live) return edited
  const problems = edited.flatMap(({ problems }) => problems)
  if (problems.length > 0) throw new ReleaseTracksError('live-requires-prerelease', problems)
  const spend = changes && (await import('../changes/change-files.ts')).spendChanges(changes)
  return edited.map(({ release, files }) => {
    const follows = release.track.versionStyle === 'tag'
    const onTop = (follows || files.length === 0) && (isMoved || problemsOf(release, texts).length > 0)
    const spent = spend?.(release.track)
    return { release, files: [...files, ...(spent?.files ?? [])], gone: spent?.gone ?? [], onTop, follows }
  })
}
