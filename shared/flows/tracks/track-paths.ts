import type { Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import type { Repository } from '../ports/repository.ts'
import { decodeText } from './texts.ts'

/** The path matcher of each track by name, of the entries that {@link trackGlobs} tells. */
export async function trackPaths(
  repository: Repository,
  tracks: readonly Track[],
  commit: CommitId,
): Promise<Map<string, TrackPaths>> {
  const [{ compilePaths }, globs] = await Promise.all([
    import('../../core/paths/path-rules.ts'),
    trackGlobs(repository, tracks, commit),
  ])
  return new Map([...globs].map(([name, entries]) => [name, Object.assign(compilePaths(entries), { globs: entries })]))
}

/**
 * The `paths` of each track by name; a track with `dependencies: auto` also has, in front, the folders of the workspace members
 * that its packages depend on at `commit`, so that an entry with `!` can take them away. Changelog files are in none: a release writes them.
 */
export async function trackGlobs(
  repository: Repository,
  tracks: readonly Track[],
  commit: CommitId,
): Promise<Map<string, readonly string[]>> {
  const added = await dependencyFolders(repository, tracks, commit)
  const { folderGlob } = await import('../../core/paths/path-rules.ts')
  return new Map(
    tracks.map((track) => {
      const folders = (added.get(track.name) ?? []).map((folder) => (folder === '**' ? folder : folderGlob(folder)))
      const notes = (track.changelogFiles ?? []).map((path) => `!${path}`)
      return [track.name, [...folders, ...track.paths, ...notes]]
    }),
  )
}

/**
 * What `dependencies: auto` adds to the paths of each track that has it, by its name: folders, `**` for the root of the repository.
 * Throws `dependencies-unknown` with every track of which no manifest tells what it is made of.
 */
export async function dependencyFolders(
  repository: Repository,
  tracks: readonly Track[],
  commit: CommitId,
): Promise<Map<string, readonly string[]>> {
  const asking = tracks.filter(({ dependencies }) => dependencies === 'auto')
  if (asking.length === 0) return new Map()
  const { isManifest, MANIFEST_NAMES, unknownDependencies, workspaceClosures } = await import(
    '../../core/workspace/workspace.ts'
  )
  const [at] = await repository.ensureCommits([commit])
  const files = await repository.readNamed(at, MANIFEST_NAMES, isManifest)
  const texts = new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
  const closureOf = workspaceClosures(texts)
  const found = asking.map((track) => ({ track, folders: closureOf(track.versionFiles, track.paths) }))
  const problems = found.flatMap(({ track, folders }) => (folders ? [] : unknownDependencies(track)))
  if (problems.length > 0) throw new ReleaseTracksError('dependencies-unknown', problems)
  return new Map(found.map(({ track, folders = [] }) => [track.name, folders]))
}
