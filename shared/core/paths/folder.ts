/** The folder of a repository path; '' is the root of the repository. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last name of a repository path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The path of something in a folder; `inFolder('', 'a')` is 'a'. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : name === '' ? folder : `${folder}/${name}`
}

/** Follows a relative path from a folder; undefined when it is absolute or leaves the repository. */
export function follow(folder: string, relative: string): string | undefined {
  if (/^([a-zA-Z]:)?[/\\]/.test(relative)) return undefined
  const names = folder === '' ? [] : folder.split('/')
  for (const name of relative.split(/[/\\]/)) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return undefined
  }
  return names.join('/')
}

/** The relative path from one folder to another: '' for the same one, '../b' from 'a' to 'b'. */
export function relativeTo(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/')
  const end = to === '' ? [] : to.split('/')
  let common = 0
  while (common < start.length && start[common] === end[common] && common < end.length) common++
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/')
}

/** Whether a folder is another one or below it. */
export function isWithin(folder: string, ancestor: string): boolean {
  return ancestor === '' || folder === ancestor || folder.startsWith(`${ancestor}/`)
}

/** A folder and all folders above it, nearest first, the root of the repository last. */
export function ancestorsOf(folder: string): string[] {
  const found = [folder]
  for (let at = folder; at !== ''; ) {
    at = folderOf(at)
    found.push(at)
  }
  return found
}
