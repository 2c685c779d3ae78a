import { folderOf, inFolder, nameOf } from '../../paths/folder.ts'

export { folderOf, inFolder, nameOf }

/** Folders of code that is somebody else's or generated. */
export const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|dist|build|\.[^/]+)\//
/** Folders of code that is there for tests, or to be looked at. */
export const ASIDE =
  /(?:^|\/)(?:testdata|fixtures|__fixtures__|__tests__|tests?|e2e|examples?|samples?|templates?|bench(?:es|marks)?|fuzz|xtask)\//

/** Whether a file can belong to a product: it lies in no folder of tests, examples, vendored or generated code. */
export function inspectable(path: string): boolean {
  return !FOREIGN.test(path) && !ASIDE.test(path)
}

/** The parts of a folder's name that say the same of it, while a product may be called so, too. */
const BESIDE = new Set(
  'test tests e2e example examples sample samples fixture fixtures template templates bench benches benchmark benchmarks demo demos docs doc website www site playground playgrounds sandbox'.split(
    ' ',
  ),
)

/** Whether a folder is called like one of tests, examples or documents: what is in it is released only where tags of its own say so. */
export function isBeside(folder: string): boolean {
  return folder.split('/').some((name) =>
    name
      .toLowerCase()
      .split(/[-_.]/)
      .some((part) => BESIDE.has(part)),
  )
}

/** Whether a path can stand in the configuration, by its rules for paths, and in a workflow, where `${{` begins an expression. */
export function isNameable(path: string): boolean {
  return (
    !/\$(?:\{\{|\[\[)|^!|[*?]|[\p{Cc}\p{Cs}\\]|^\s|\s$|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/u.test(path) &&
    path.length < 900
  )
}

/** What a glob reads as something else than itself: a `?` in its place matches it too, and needs no backslash, which paths must not have. */
const GLOB_CHARACTERS = /[*?[\]{}]|(?<=[*?[\]{}!+@])\(|^!/g

/** A glob for all below a folder; `**` for the root. */
export function belowFolder(folder: string): string {
  return folder === '' ? '**' : `${folder.replace(GLOB_CHARACTERS, '?')}/**`
}

/** A glob for one file, whatever its name has in it. */
export function fileGlob(path: string): string {
  return path.replace(GLOB_CHARACTERS, '?')
}

/** The files of a repository, to ask which are there without looking at each of them again. */
export interface TreeIndex {
  readonly has: (path: string) => boolean
  readonly hasFolder: (folder: string) => boolean
}

/** Indexes paths in one pass; a folder is there when a file is below it. */
export function indexTree(paths: readonly string[]): TreeIndex {
  const files = new Set(paths)
  const folders = new Set([''])
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  }
  return { has: (path) => files.has(path), hasFolder: (folder) => folders.has(folder) }
}

/** The nearest of a folder and those above it that passes a test. */
export function nearestFolder(folder: string, test: (folder: string) => boolean): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    if (test(at)) return at
    if (at === '') return undefined
  }
}
