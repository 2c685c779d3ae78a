import { quote } from '../../core/text/error.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'

/** What each file mode of git is, where it should be a folder. */
const WORDS: Readonly<Record<string, string>> = {
  '100644': 'a file',
  '100755': 'a file',
  '120000': 'a link',
  '160000': 'a submodule',
}

/** A path that nothing can be at, and why, in a sentence. */
export interface Obstacle {
  readonly path: string
  readonly message: string
}

/**
 * Finds what keeps files of a commit from being where their paths say: something above a path that is not a folder. Gives the first
 * of the paths that has such a thing above it; undefined where all could be there.
 */
export async function findObstacle(
  repository: Repository,
  commit: ReadableCommit,
  paths: readonly string[],
): Promise<Obstacle | undefined> {
  const above = new Map(paths.map((path) => [path, foldersAbove(path)]))
  const folders = [...new Set([...above.values()].flat())]
  if (folders.length === 0) return undefined
  const modes = await repository.modes(commit, folders)
  for (const [path, candidates] of above) {
    const found = candidates.find((folder) => WORDS[modes.get(folder) ?? ''])
    const what = found && WORDS[modes.get(found) ?? '']
    if (what) return { path, message: `It lies below ${quote(found)}, which is ${what} and no folder.` }
  }
  return undefined
}

/** The folders that a path is in, the outermost first. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
