import { type FolderEntry, type GitObject, parseTreeObject } from '../../core/git/git-objects.ts'
import { failure } from '../../core/text/error.ts'

/** Reads objects in their order; undefined for what is not here. */
export type ReadObjects = (names: readonly string[]) => Promise<(GitObject | undefined)[]>

/** git's mode of a folder. */
const FOLDER = '040000'

/** What stands at some paths of a commit, folders and submodules too: read are the folders above the paths, a level at a time. */
export async function findEntries(
  read: ReadObjects,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, FolderEntry>> {
  const wanted = new Set(paths)
  const above = new Set(paths.flatMap(foldersAbove))
  const found = new Map<string, FolderEntry>()
  let level = [{ folder: '', name: `${commit}^{tree}` }]
  while (level.length > 0) {
    const trees = await read(level.map(({ name }) => name))
    level = level.flatMap(({ folder, name }, at) => {
      const tree = trees[at]
      if (tree === undefined) throw treeMissing(name)
      const entries = parseTreeObject(tree.bytes, tree.oid.length / 2)
      for (const entry of entries) if (wanted.has(folder + entry.name)) found.set(folder + entry.name, entry)
      const below = entries.filter(({ mode, name }) => mode === FOLDER && above.has(folder + name))
      return below.map((entry) => ({ folder: `${folder}${entry.name}/`, name: entry.oid }))
    })
  }
  return found
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function treeMissing(name: string): Error {
  return failure('git-failed', `git does not have the tree ${name}.`, 'Check the clone: git fsck. Or make it anew.')
}
