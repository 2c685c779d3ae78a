import type { Config, Track } from '../config/config.ts'
import type { NewFile } from '../core/object-plan.ts'
import { highest, LIVE, parseVersion, type Version } from '../core/version.ts'
import { isToRead } from '../core/version-files/companions.ts'
import type * as VersionRules from '../core/version-files/edit-versions.ts'
import type { CommittedFile, Repository } from './ports.ts'
import { decodeText } from './texts.ts'

/** The files of a commit that carry versions, as text, with what is needed to write them back. */
export interface VersionTexts {
  readonly files: ReadonlyMap<string, CommittedFile>
  readonly texts: ReadonlyMap<string, string>
  readonly rules: typeof VersionRules
}

/** Loads what reads and edits version files: parsers that most runs have no need of, here while git is at work. */
export function loadVersionRules(): Promise<typeof VersionRules> {
  return import('../core/version-files/edit-versions.ts')
}

/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
export async function readVersionTexts(
  repository: Repository,
  tracks: readonly Track[],
  commit: string,
): Promise<VersionTexts> {
  const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles)
  const listing = versionFiles.length === 0 ? [] : repository.listFiles(commit, isToRead(versionFiles))
  const [rules, paths] = await Promise.all([loadVersionRules(), listing])
  return versionTexts(await repository.readFiles(commit, paths), rules)
}

/** Reads just the version files of a track at a commit, for a look at the versions they carry. */
export async function readCarriers(
  repository: Repository,
  { versionFiles }: Track,
  commit: string,
): Promise<VersionTexts> {
  const paths = versionFiles.map(({ path }) => path)
  const [rules, files] = await Promise.all([loadVersionRules(), repository.readFiles(commit, paths)])
  return versionTexts(files, rules)
}

function versionTexts(files: ReadonlyMap<string, CommittedFile>, rules: typeof VersionRules): VersionTexts {
  return { files, texts: new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)])), rules }
}

/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
export function editTrack(
  track: Track,
  { files, texts, rules }: VersionTexts,
  version: string,
): { changed: NewFile[]; after: VersionTexts } {
  const edited = rules.editVersions(track.versionFiles, texts, version)
  const encoder = new TextEncoder()
  const changed = [...edited].map(([path, text]) => ({
    path,
    mode: files.get(path)?.mode ?? '100644',
    bytes: encoder.encode(text),
  }))
  return { changed, after: { files, texts: new Map([...texts, ...edited]), rules } }
}

/** The version that a track's files carry; a suffix that no channel has counts as on its way to the core version. */
export function versionOfFiles(track: Track, { texts, rules }: VersionTexts): Version {
  const found = rules.currentVersions(track.versionFiles, texts).map(({ version }) => readLoosely(version))
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
