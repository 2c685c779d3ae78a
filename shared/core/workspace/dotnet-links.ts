import { folderOf, follow, isWithin, nameOf } from '../paths/folder.ts'
import { mask, XML } from '../version-files/scan/mask.ts'
import type { PathLinks } from './package-links.ts'

const PROJECT_FILE = /\.(?:cs|fs|vb)proj$/
const REFERENCE = /<ProjectReference\b[^<>]*?\bInclude\s*=\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)')/g

/** Whether a file is that of a .NET project. */
export function isDotnetProject(path: string): boolean {
  return PROJECT_FILE.test(path)
}

/** .NET: `ProjectReference`. A Directory.Build.props has the version of all projects below it. */
export function openDotnet(texts: ReadonlyMap<string, string>): PathLinks {
  const projects = [...texts.keys()].filter(isDotnetProject)
  const links = (folder: string) => {
    const own = projects.filter((path) => folderOf(path) === folder)
    const used = own.flatMap((path) =>
      [...mask(texts.get(path) as string, XML).matchAll(REFERENCE)].flatMap(({ groups }) => {
        const file = follow(folder, groups?.double ?? groups?.single ?? '')
        return file !== undefined && texts.has(file) ? [folderOf(file)] : []
      }),
    )
    return [...new Set(used)].filter((each) => each !== folder)
  }
  const starts = (path: string) => {
    if (isDotnetProject(path)) return [folderOf(path)]
    if (nameOf(path) !== 'Directory.Build.props') return []
    return [...new Set(projects.map(folderOf))].filter((folder) => isWithin(folder, folderOf(path)))
  }
  return { starts, links }
}
