import type { Track } from '../../core/config.ts'
import { folderOf, inFolder } from '../../core/paths/folder.ts'
import { lockedVersions } from '../../core/version-files/locks/cargo-lock.ts'
import { compareCore, highest, parseVersion } from '../../core/versions/version.ts'
import { isGlob } from '../../core/versions/version-file.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

const PLUGIN = 'tauri-plugin-updater'
/** The first one that refuses a signature for another version than the announced one. */
const READS_SIGNED_VERSION = { major: 2, minor: 12, patch: 0 }

/**
 * Whether the updater of an app compares the version that a signature names with the announced one: as of 2.12.0 it does. The Cargo.lock
 * that is nearest above the app's configuration has its version; where none tells it, yes.
 */
export async function readsSignedVersion(
  repository: Repository,
  { updater, versionFiles }: Track,
  commit: ReadableCommit,
): Promise<boolean> {
  const from = folderOf(updater?.tauriConfig ?? versionFiles.find((file) => !isGlob(file))?.path ?? '')
  const paths = foldersUpwards(from).map((folder) => inFolder(folder, 'Cargo.lock'))
  const files = await repository.readFiles(commit, paths)
  const nearest = paths.find((path) => files.has(path))
  const bytes = nearest === undefined ? undefined : files.get(nearest)?.bytes
  if (nearest === undefined || !bytes) return true
  const versions = lockedVersions(decodeText(nearest, bytes), PLUGIN).flatMap((text) => parseVersion(text) ?? [])
  const version = highest(versions)
  return !version || compareCore(version, READS_SIGNED_VERSION) >= 0
}

function foldersUpwards(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersUpwards(folderOf(folder))]
}
