import type { Track } from '../../core/config.ts'
import { type ChannelPath, manifestPaths } from '../../core/updater-manifest/manifest-path.ts'
import type { Version } from '../../core/versions/version.ts'
import type { CommittedFile, ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from './texts.ts'

/** Where a channel's manifest is in a commit; without a file where the channel has none there. */
export interface ChannelManifest extends ChannelPath {
  readonly track: Track
  readonly file: CommittedFile | undefined
}

/** Reads the manifests of some tracks as a commit has them: every channel of each track, the lowest first. */
export async function readChannelManifests(
  tracks: readonly Track[],
  commit: ReadableCommit,
  { repository, config }: Project,
): Promise<ChannelManifest[]> {
  const manifests = tracks.flatMap((track) => manifestPaths(track, config).map((at) => ({ track, ...at })))
  const paths = manifests.map(({ path }) => path)
  const files = await repository.readFiles(commit, paths)
  return manifests.map((manifest) => ({ ...manifest, file: files.get(manifest.path) }))
}

/** Loads what reads the version that a manifest holds; undefined where there is no file. It throws `published-manifest`, `not-utf8`. */
export async function loadVersionReader(): Promise<(manifest: ChannelManifest) => Version | undefined> {
  const { parseManifest } = await import('../../core/updater-manifest/manifest.ts')
  return ({ path, file }) => file && parseManifest(decodeText(path, file.bytes), path).version
}
