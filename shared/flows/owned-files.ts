import type { Config, Track } from '../config/config.ts'
import type { NewFile } from '../core/object-plan.ts'
import { highest, LIVE, parseVersion, type Version } from '../core/version.ts'
import { currentVersions, editVersions, isToRead } from '../core/version-files/edit-versions.ts'
import type { CommittedFile, Repository } from './ports.ts'
import { decodeText } from './texts.ts'

/** The files of a commit that carry versions, as text, with what is needed to write them back. */
export interface VersionTexts {
  readonly files: ReadonlyMap<string, CommittedFile>
  readonly texts: ReadonlyMap<string, string>
}

/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
export async function readVersionTexts(
  repository: Repository,
  tracks: readonly Track[],
  commit: string,
): Promise<VersionTexts> {
  const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles)
  if (versionFiles.length === 0) return { files: new Map(), texts: new Map() }
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isToRead(versionFiles)))
  return { files, texts: new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)])) }
}

/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
export function editTrack(
  track: Track,
  { files, texts }: VersionTexts,
  version: string,
): { changed: NewFile[]; after: VersionTexts } {
  const edited = editVersions(track.versionFiles, texts, version)
  const encoder = new TextEncoder()
  const changed = [...edited].map(([path, text]) => ({
    path,
    mode: files.get(path)?.mode ?? '100644',
    bytes: encoder.encode(text),
  }))
  return { changed, after: { files, texts: new Map([...texts, ...edited]) } }
}

/** The version that a track's files carry; a suffix that no channel has counts as on its way to the core version. */
export function versionOfFiles(track: Track, { texts }: VersionTexts): Version {
  const found = currentVersions(track.versionFiles, texts).map(({ version }) => readLoosely(version))
  return highest(found.filter((version) => version !== undefined)) ?? { major: 0, minor: 0, patch: 0 }
}

function readLoosely(text: string): Version | undefined {
  const exact = parseVersion(text)
  if (exact) return exact
  const core = parseVersion(text.split(/[-+]/, 1)[0] ?? '')
  return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }) }
}

/** The repository paths of a track's updater manifests, one a channel. */
export function manifestPaths(config: Config, { updater }: Track): string[] {
  if (!updater) return []
  return [...config.channels, LIVE].map((channel) => updater.manifest.replace('{channel}', channel))
}
