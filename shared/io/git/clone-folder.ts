import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * The top folder of the clone that a configuration file is in: the nearest one from there up to `folder` that has a `.git`, else `folder`.
 * So a workflow may check a repository out into a folder of the workspace. `path` starts at `folder` unless it is absolute.
 */
export function findClone(folder: string, path: string): string {
  if (path === '') return folder
  for (let at = dirname(locate(folder, path)); at !== folder && isWithin(folder, at); at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
  }
  return folder
}

/** A path as Windows writes it means the same file on every runner. */
export function locate(folder: string, path: string): string {
  const file = resolve(folder, path)
  return existsSync(file) ? file : resolve(folder, path.replaceAll('\\', '/'))
}

/** Whether a path lies below a folder, or is it. */
export function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
