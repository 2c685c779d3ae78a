import { follow } from '../../paths/folder.ts'
import { isDockerfile } from './facts.ts'
import { folderOf, inFolder, isNameable, nameOf, nearestFolder } from './paths.ts'
import type { Scan, Unit } from './unit.ts'

/** A container image: its Dockerfile, the unit that it is of, and what it copies beside. */
export interface Image {
  readonly file: string
  /** Folder of the unit that the image runs. */
  readonly owner: string
  readonly name: string
  /** Repository paths that it copies, without those that stand for everything. */
  readonly copies: readonly string[]
  /** The folder that it is built in: its own where only that has what it copies, else the root, `.`. */
  readonly context: string
  /** Whether it has what trackVersion reads, so that what is built in it shows the version. */
  readonly showsVersion: boolean
}

/** Finds the container images of a repository, and whose each is. */
export function findImages(scan: Scan, units: readonly Unit[]): Image[] {
  const byFolder = new Map(units.map((unit) => [unit.folder, unit]))
  const files = [...scan.facts.texts.keys()].filter(isDockerfile)
  return files.flatMap((file) => {
    if (!isNameable(file)) {
      scan.note(file, 'release-tracks.yml cannot contain a path with such characters.')
      return []
    }
    const { copies, context } = copiesOf(scan, file)
    const owner = ownerOf(file, copies, byFolder)
    const showsVersion = /release-tracks\.(?:ya?ml|json)/.test(scan.facts.texts.get(file) ?? '')
    return [{ file, owner, copies, context, showsVersion, name: imageName(file, owner) }]
  })
}

/** The unit around the Dockerfile; else the one unit that it copies and that somebody runs; else the folder itself. */
function ownerOf(file: string, copies: readonly string[], byFolder: ReadonlyMap<string, Unit>): string {
  const around = nearestFolder(folderOf(file), (folder) => folder !== '' && byFolder.has(folder))
  if (around !== undefined) return around
  const copied = copies.filter((path) => byFolder.get(path)?.runs)
  if (copied.length === 1) return copied[0] as string
  const named = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec(nameOf(file))
  const word = named?.[1] ?? named?.[2]
  const sameName = [...byFolder.keys()].filter((folder) => nameOf(folder) === word)
  if (sameName.length === 1) return sameName[0] as string
  return byFolder.has('') ? '' : folderOf(file)
}

function imageName(file: string, owner: string): string {
  const word = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec(nameOf(file))
  const name = word?.[1] ?? word?.[2] ?? nameOf(owner)
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'app'
  )
}

/**
 * The sources of COPY and ADD that are there, from the root of the repository or from the Dockerfile's folder, as either
 * may be the build's context. What comes from another stage, from the net, or by a glob is left out.
 */
function copiesOf({ facts, tree }: Scan, file: string): Pick<Image, 'copies' | 'context'> {
  const lines = (facts.texts.get(file) ?? '').replace(/\\\r?\n/g, ' ').split(/\r?\n/)
  const sources = lines.flatMap((line) => {
    const found = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1]
    return found === undefined || /(?:^|\s)--from=/i.test(found) ? [] : argumentsOf(found).slice(0, -1)
  })
  const folder = folderOf(file)
  const isThere = (path: string | undefined): path is string =>
    path !== undefined && path !== '' && (tree.has(path) || tree.hasFolder(path))
  const fromRoot = sources.map((source) => follow('', source)).filter(isThere)
  const fromFolder = sources.map((source) => follow(folder, source)).filter((path) => isThere(path) && path !== folder)
  const [found, context] = fromFolder.length > fromRoot.length ? [fromFolder, folder || '.'] : [fromRoot, '.']
  return {
    copies: [...new Set(found)].filter((path) => path !== undefined && isNameable(path) && path !== folder) as string[],
    context,
  }
}

function argumentsOf(text: string): string[] {
  const plain = text.replace(/(?:^|\s)--\S+/g, ' ').trim()
  const words = plain.startsWith('[')
    ? [...plain.matchAll(/"([^"]*)"/g)].map((found) => found[1] as string)
    : plain.split(/\s+/)
  return words.map((word) => (word.startsWith('/') ? word.slice(1) : word)).map((word) => inFolder('', word))
}
