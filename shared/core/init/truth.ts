import type { Config } from '../config.ts'
import { compilePaths } from '../paths/path-rules.ts'
import { ReleaseTracksError } from '../text/error.ts'
import { readVersion } from '../version-files/version-text.ts'
import type { TreeFacts } from './scan/facts.ts'

/** What a configuration says that is not so in a repository: a path that matches no file, a version file without its version. */
export function findUntruths({ tracks }: Config, { paths, texts }: Pick<TreeFacts, 'paths' | 'texts'>): string[] {
  const globs = new Set(tracks.flatMap((track) => track.paths.filter((glob) => !glob.startsWith('!'))))
  const idle = [...globs].filter((glob) => !paths.some(compilePaths([glob])))
  const files = tracks.flatMap(({ versionFiles }) => versionFiles)
  const broken = files.flatMap((file) => {
    try {
      readVersion(file, texts.get(file.path) ?? '')
      return []
    } catch (error) {
      if (error instanceof ReleaseTracksError) return [`${file.path}: ${error.message}`]
      throw error
    }
  })
  return [...idle.map((glob) => `no file matches ${glob}`), ...broken]
}
