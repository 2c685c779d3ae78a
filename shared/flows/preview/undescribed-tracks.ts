import { CHANGE_FOLDER, isChangeFile } from '../../core/changes/change-file.ts'
import { pendingChanges } from '../../core/changes/pending-changes.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { readChangeFiles } from '../changes/change-files.ts'
import type { Run } from '../ports/run.ts'
import { readCarriers } from '../tracks/version-files.ts'
import type { MergedBranch } from './merge-result.ts'

/** Of some tracks, by name, those that a proposal changes and that no change file which it adds or edits speaks of. */
export async function undescribedTracks(
  names: readonly string[],
  { before, after }: MergedBranch,
  run: Run,
): Promise<string[]> {
  const { repository, config } = run
  const versionFiles = config.tracks.flatMap((track) => track.versionFiles)
  const [changed, { texts }] = await Promise.all([
    repository.changedFiles(before, after, [`:(top,literal)${CHANGE_FOLDER}`]),
    readCarriers(repository, { versionFiles }, after),
  ])
  const quiet = { ...run, log: { ...run.log, warn: () => undefined } }
  try {
    const { files, namesOf } = await readChangeFiles(after, texts, quiet)
    const own = files.filter(({ path }) => isChangeFile(path) && changed.includes(path))
    const tracks = config.tracks.filter(({ name }) => names.includes(name))
    return tracks.filter((track) => pendingChanges(own, namesOf(track)).length === 0).map(({ name }) => name)
  } catch (error) {
    // What cannot be read is what the plan is refused for.
    if (error instanceof ReleaseTracksError && error.code === 'change-file') return []
    throw error
  }
}
