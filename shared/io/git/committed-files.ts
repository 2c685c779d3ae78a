import { type FolderEntry, type GitObject, parseTreeObject } from '../../core/git/git-objects.ts'
import { isFile, type TreeEntry } from '../../core/git/git-output.ts'
import { failure } from '../../core/text/error.ts'
import type { CommittedFile, ReadableCommit } from '../../flows/ports/repository.ts'
import type { Checkout } from './checkout.ts'
import { listIndex, listTree, type PathFilter } from './listing.ts'
import type { ReadableObjects } from './readable-objects.ts'

/** Reads objects in their order; undefined for what is not here. */
export type ReadObjects = (names: readonly string[]) => Promise<(GitObject | undefined)[]>

/** git's mode of a folder. */
const FOLDER = '040000'

/** The files of commits: those of the checkout's own commit are listed off its index, others off trees. */
export class CommittedFiles {
  readonly #checkout: Checkout
  readonly #objects: ReadableObjects
  readonly #head: ReadableCommit
  /** What lies in the index under some names, joined with NUL. */
  readonly #listings = new Map<string, Promise<TreeEntry[] | undefined>>()

  constructor(checkout: Checkout, objects: ReadableObjects, head: ReadableCommit) {
    this.#checkout = checkout
    this.#objects = objects
    this.#head = head
  }

  /** See {@link Repository.listFiles}. */
  async listFiles(commit: ReadableCommit, wanted: PathFilter): Promise<string[]> {
    return (await this.#list(commit, wanted)).map(({ path }) => path)
  }

  /** See {@link Repository.readFiles}. */
  async readFiles(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, CommittedFile>> {
    if (paths.length === 0) return new Map()
    const entries = await findEntries(this.#objects.read, commit, paths)
    return this.#readAll([...entries].flatMap(([path, { mode, oid }]) => (isFile(mode) ? [{ path, mode, oid }] : [])))
  }

  /** See {@link Repository.modes}. */
  async modes(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, string>> {
    const entries = await findEntries(this.#objects.read, commit, paths)
    return new Map([...entries].map(([path, { mode }]) => [path, mode]))
  }

  /** See {@link Repository.readNamed}. */
  async readNamed(
    commit: ReadableCommit,
    names: readonly string[],
    wanted: PathFilter,
  ): Promise<Map<string, CommittedFile>> {
    return this.#readAll(await this.listNamed(commit, names, wanted))
  }

  /** See {@link Repository.listNamed}. */
  async listNamed(commit: ReadableCommit, names: readonly string[], wanted: PathFilter): Promise<TreeEntry[]> {
    return names.length === 0 ? [] : this.#list(commit, wanted, names)
  }

  async #list(commit: ReadableCommit, wanted: PathFilter, names?: readonly string[]): Promise<TreeEntry[]> {
    const { git, partial } = this.#checkout
    // A partial clone may lack what git needs to unfold a sparse index.
    if (commit === this.#head && !partial) {
      const listed = await (names ? this.#listNamed(names) : listIndex(git, commit, wanted))
      if (listed) return listed.filter(({ path }) => wanted(path))
    }
    return listTree(await this.#objects.reader(), commit, wanted)
  }

  /** The same names are asked for by several, one after the other. */
  #listNamed(names: readonly string[]): Promise<TreeEntry[] | undefined> {
    const key = names.join('\0')
    const listed = this.#listings.get(key) ?? listIndex(this.#checkout.git, this.#head, () => true, names)
    this.#listings.set(key, listed)
    return listed
  }

  async #readAll(entries: readonly TreeEntry[]): Promise<Map<string, CommittedFile>> {
    const contents = await this.#objects.blobs([...new Set(entries.map(({ oid }) => oid))])
    const files = entries.map((entry) => ({ ...entry, bytes: contents.get(entry.oid) ?? new Uint8Array() }))
    return new Map(files.map((file) => [file.path, file]))
  }
}

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
  return failure('git-failed', `git does not have the tree ${name}.`, 'Check the clone: git fsck. Or clone again.')
}
