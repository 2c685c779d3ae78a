import type { Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
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
  const foldersOf = tracks.some(({ dependencies }) => dependencies === 'auto')
    ? await readClosure(repository, commit)
    : undefined
  return new Map(
    tracks.map((track) => {
      const folders = foldersOf && track.dependencies === 'auto' ? foldersOf(track) : []
      const notes = (track.changelogFiles ?? []).map((path) => `!${path}`)
      return [track.name, [...folders, ...track.paths, ...notes]]
    }),
  )
}

/** Gives the closure of a track's packages as globs. */
async function readClosure(repository: Repository, commit: CommitId): Promise<(track: Track) => string[]> {
  const loading = Promise.all([import('../../core/workspace/workspace.ts'), import('../../core/paths/path-rules.ts')])
  const [{ isManifest, MANIFEST_NAMES, workspaceClosures }, { folderGlob }] = await loading
  const [at] = await repository.ensureCommits([commit])
  const files = await repository.readNamed(at, MANIFEST_NAMES, isManifest)
  const texts = new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
  const closureOf = workspaceClosures(texts)
  return ({ versionFiles }) => closureOf(versionFiles).map((folder) => (folder === '**' ? folder : folderGlob(folder)))
}
