import { ancestorsOf, folderOf, follow, inFolder, nameOf } from '../paths/folder.ts'
import type { PathLinks } from './package-links.ts'

type Texts = ReadonlyMap<string, string>

/** A go.mod or go.work as far as it says where modules are. */
interface GoFile {
  readonly folder: string
  /** The path that the module is imported by; undefined in a go.work. */
  readonly module: string | undefined
  readonly requires: readonly string[]
  /** What stands instead of a module: a folder of the repository, or undefined for another module. */
  readonly replaces: ReadonlyMap<string, string | undefined>
  readonly uses: readonly string[]
}

/**
 * Go: a module that another one requires, where `replace` of the one or a go.work above it puts a folder of the repository in its place
 * (https://go.dev/ref/mod#workspaces); without those, Go takes the published version. A track of Go has no version file: its modules are those
 * whose go.mod its own paths match.
 */
export function openGo(texts: Texts): PathLinks {
  const read = (name: string) =>
    new Map(
      [...texts].flatMap(([path, text]) => (nameOf(path) === name ? [[folderOf(path), readGoFile(path, text)]] : [])),
    )
  const [modules, works] = [read('go.mod'), read('go.work')]
  const folderIn = (work: GoFile | undefined, required: string) => {
    if (work?.replaces.has(required)) return work.replaces.get(required)
    return work?.uses.find((folder) => modules.get(folder)?.module === required)
  }
  const links = (folder: string) => {
    const own = modules.get(folder)
    const work = ancestorsOf(folder).flatMap((above) => works.get(above) ?? [])[0]
    const used = (own?.requires ?? []).flatMap((required) => {
      const found = own?.replaces.has(required)
        ? own.replaces.get(required)
        : folderIn(work?.uses.includes(folder) ? work : undefined, required)
      return found !== undefined && found !== folder && modules.has(found) ? [found] : []
    })
    return [...new Set(used)]
  }
  return {
    starts: () => [],
    startsAmong: (isOwn) => [...modules.keys()].filter((folder) => isOwn(inFolder(folder, 'go.mod'))),
    links,
  }
}

function readGoFile(path: string, text: string): GoFile {
  const folder = folderOf(path)
  const directives = directivesOf(text)
  const of = (wanted: string) => directives.flatMap(([verb, ...words]) => (verb === wanted ? [words] : []))
  const replaces = of('replace').flatMap((words) => {
    const [from, to] = [words[0], words[words.indexOf('=>') + 1]]
    return from === undefined || to === undefined
      ? []
      : [[from, /^\.{1,2}\//.test(to) ? follow(folder, to) : undefined] as const]
  })
  return {
    folder,
    module: of('module')[0]?.[0],
    requires: of('require').flatMap(([name]) => name ?? []),
    replaces: new Map(replaces),
    uses: of('use').flatMap(([target]) => (target === undefined ? [] : (follow(folder, target) ?? []))),
  }
}

/** The directives of a go.mod or go.work, a block of them one by one, each as its words. */
function directivesOf(text: string): string[][] {
  let block: string | undefined
  return text.split('\n').flatMap((line) => {
    const words = line
      .replace(/\/\/.*/, '')
      .replace('(', ' ( ')
      .split(/\s+/)
      .map(unquote)
      .filter(Boolean)
    if (words.length === 0) return []
    if (block !== undefined && words[0] === ')') block = undefined
    else if (block !== undefined) return [[block, ...words]]
    else if (words[1] === '(') block = words[0]
    else return [words]
    return []
  })
}

function unquote(word: string): string {
  return word.replace(/^["`](.*)["`]$/, '$1')
}
