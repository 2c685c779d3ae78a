import type { Track } from '../config/config.ts'
import { compilePaths, type PathMatcher } from '../core/path-rules.ts'
import { isManifest, workspaceClosure } from '../core/workspace.ts'
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
  const texts = tracks.some(({ dependencies }) => dependencies === 'auto')
    ? await readManifests(repository, commit)
    : undefined
  return new Map(
    tracks.map((track) => {
      const folders = texts && track.dependencies === 'auto' ? workspaceClosure(track.versionFiles, texts) : []
      return [track.name, compilePaths([...folders, ...track.paths])]
    }),
  )
}

async function readManifests(repository: Repository, commit: string): Promise<Map<string, string>> {
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isManifest))
  return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
}
