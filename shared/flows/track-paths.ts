import type { Track } from '../config/config.ts'
import type { PathMatcher } from '../core/path-rules.ts'
import type { Repository } from './ports.ts'
import { decodeText } from './texts.ts'

/**
 * The path matcher of each track by name; a track with `dependencies: auto` also has the folders of the workspace members
 * that its packages depend on at `commit`, unless an entry with `!` takes them away.
 */
export async function trackPaths(
  repository: Repository,
  tracks: readonly Track[],
  commit: string,
): Promise<Map<string, PathMatcher>> {
  const { compilePaths, folderGlob } = await import('../core/path-rules.ts')
  const foldersOf = tracks.some(({ dependencies }) => dependencies === 'auto')
    ? await readClosure(repository, commit)
    : undefined
  return new Map(
    tracks.map((track) => {
      const folders = foldersOf && track.dependencies === 'auto' ? foldersOf(track) : []
      const globs = folders.map((folder) => (folder === '**' ? folder : folderGlob(folder)))
      return [track.name, compilePaths([...globs, ...track.paths])]
    }),
  )
}

async function readClosure(repository: Repository, commit: string): Promise<(track: Track) => string[]> {
  const { isManifest, workspaceClosure } = await import('../core/workspace.ts')
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isManifest))
  const texts = new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
  return ({ versionFiles }) => workspaceClosure(versionFiles, texts)
}
