import type { Track } from '../../core/config.ts'
import type { NewFile } from '../../core/git/object-plan.ts'
import { nameOf } from '../../core/paths/folder.ts'
import { failure, type Problem, quote, ReleaseTracksError } from '../../core/text/error.ts'
import { isToRead, namesToRead } from '../../core/version-files/companions.ts'
import type * as VersionRules from '../../core/version-files/edit-versions.ts'
import { loadFormats } from '../../core/version-files/formats/loaded.ts'
import { versionFileMatcher } from '../../core/version-files/matched-files.ts'
import { highest, parseVersion, type Version } from '../../core/versions/version.ts'
import { isGlob, tellingFiles, type VersionFile } from '../../core/versions/version-file.ts'
import type { CommittedFile, ReadableCommit, Repository } from '../ports/repository.ts'
import { decodeText } from './texts.ts'

/** The files of a commit that carry versions, as text, with the rules to read them. */
export interface Carriers {
  readonly texts: ReadonlyMap<string, string>
  readonly rules: Pick<typeof VersionRules, 'currentVersions'>
}

/** The same with the manifests and locks that follow them, and the rules to write a version into all. */
export interface VersionTexts extends Carriers {
  readonly files: ReadonlyMap<string, CommittedFile>
  readonly rules: typeof VersionRules
}

/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
export async function readVersionTexts(
  repository: Repository,
  tracks: readonly Track[],
  commit: ReadableCommit,
): Promise<VersionTexts> {
  const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles)
  // Parsers load while git is at work.
  const [rules, files] = await Promise.all([
    import('../../core/version-files/edit-versions.ts'),
    repository.readNamed(commit, namesToRead(versionFiles), isToRead(versionFiles)),
    loadFormats(versionFiles),
  ])
  return { files, texts: decodeFiles(files), rules }
}

/** Reads just the version files of a track, or of several, at a commit, for a look at the versions they carry. */
export async function readCarriers(
  repository: Repository,
  { versionFiles }: Pick<Track, 'versionFiles'>,
  commit: ReadableCommit,
): Promise<Carriers> {
  const loading = import('../../core/version-files/current-versions.ts')
  const [rules, files] = await Promise.all([
    loading,
    readListed(repository, versionFiles, commit),
    loadFormats(versionFiles),
  ])
  return { texts: decodeFiles(files), rules }
}

/** A glob takes a look at all names; without one, the files are read by their paths. */
function readListed(repository: Repository, files: readonly VersionFile[], commit: ReadableCommit) {
  const paths = files.map(({ path }) => path)
  if (!files.some(isGlob)) return repository.readFiles(commit, paths)
  return repository.readNamed(commit, [...new Set(paths.map(nameOf))], versionFileMatcher(files))
}

function decodeFiles(files: ReadonlyMap<string, CommittedFile>): Map<string, string> {
  return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
}

/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
export function editTrack(
  track: Track,
  { files, texts, rules }: VersionTexts,
  version: string,
): { changed: NewFile[]; after: VersionTexts } {
  const edited = rules.editVersions(track.versionFiles, texts, version)
  for (const path of edited.keys()) requireFile(path, files.get(path)?.mode)
  const encoder = new TextEncoder()
  const changed = [...edited].map(([path, text]) => ({
    path,
    mode: files.get(path)?.mode ?? '100644',
    bytes: encoder.encode(text),
  }))
  const after = new Map(texts)
  for (const [path, text] of edited) after.set(path, text)
  return { changed, after: { files, texts: after, rules } }
}

function requireFile(path: string, mode: string | undefined): void {
  if (mode === undefined || mode.startsWith('100')) return
  throw failure(
    'version-file-link',
    'It is a link: writing a version to it would change where it points.',
    'Name the file it points to under version-files.',
    { file: path },
  )
}

/**
 * The version that a track's files carry, 0.0.0 of a track without files; a suffix that no channel has counts as on its way to
 * the core version. Requirements on it are not versions. Throws `version-text` with every file that holds something else.
 */
export function versionOfFiles(track: Track, { texts, rules }: Carriers): Version {
  const problems: Problem[] = []
  const found = rules.currentVersions(tellingFiles(track.versionFiles), texts).flatMap(({ path, version }) => {
    const read = readLoosely(version)
    if (!read) problems.push(noVersion(path, version))
    return read ?? []
  })
  if (problems.length > 0) throw new ReleaseTracksError('version-text', problems)
  return highest(found) ?? { major: 0, minor: 0, patch: 0 }
}

function noVersion(path: string, text: string): Problem {
  return {
    message: `It says ${quote(text)}, which is not a version of a track.`,
    fix: 'Write X.Y.Z. If there is other text around it, say so under version-files, such as { path: VERSION, pattern: "^v(.+)$" }.',
    place: { file: path },
  }
}

function readLoosely(text: string): Version | undefined {
  const exact = parseVersion(text)
  if (exact) return exact
  const core = parseVersion(text.split(/[-+]/, 1)[0] ?? '')
  return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }), written: text }
}
