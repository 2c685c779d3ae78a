import { follow } from '../../paths/folder.ts'
import { folderOf, isNameable, nameOf } from './paths.ts'
import type { Scan, Unit } from './unit.ts'

interface GoModule {
  readonly path: string
  readonly folder: string
  readonly name: string
  /** The modules it requires, and the version of each. */
  readonly requires: ReadonlyMap<string, string>
  /** The folders that stand in for modules, by module path. */
  readonly replaced: ReadonlyMap<string, string>
}

/** The Go modules of a repository. Their versions stand in tags alone. */
export function goUnits(scan: Scan): Unit[] {
  const paths = [...scan.facts.texts.keys()].filter((path) => nameOf(path) === 'go.mod' && scan.inspects(path))
  const modules = paths.flatMap((path) => readModule(scan, path) ?? [])
  const byName = new Map(modules.map(({ name, folder }) => [name, folder]))
  const commands = new Set(
    scan.facts.paths.flatMap((path) => {
      const found = /^(?:(.*?)\/)?(?:cmd\/[^/]+\/)?main\.go$/.exec(path)
      return found ? [found[1] ?? ''] : []
    }),
  )
  return newestMajors(scan, modules).map((module) => unitOf(module, byName, commands))
}

function readModule(scan: Scan, path: string): GoModule | undefined {
  const lines = (scan.facts.texts.get(path) ?? '').split('\n').map((line) => line.replace(/\s*\/\/.*$/, '').trim())
  const name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== undefined)
  if (name === undefined) scan.note(path, 'It names no module.')
  else if (!isNameable(path)) scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
  else {
    const folder = folderOf(path)
    const requires = lines.flatMap((line) => {
      const found = /^(?:require\s+)?([^\s=]+\.[^\s=]+)\s+(v\S+)$/.exec(line)
      return found ? [[found[1] as string, found[2] as string] as const] : []
    })
    const replaced = lines.flatMap((line) => {
      const found = /^(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S+|\.\.?)$/.exec(line)
      const target = found ? follow(folder, found[2] as string) : undefined
      return found && target !== undefined ? [[found[1] as string, target] as const] : []
    })
    return { path, folder, name, requires: new Map(requires), replaced: new Map(replaced) }
  }
  return undefined
}

/** A folder v2 holds the module's next major version; both are tagged with one prefix, so one track has room for one of them. */
function newestMajors({ note }: Scan, modules: readonly GoModule[]): GoModule[] {
  const newest = new Map<string, GoModule>()
  for (const module of modules) {
    const prefix = goTagPrefix(module.folder, module.name)
    const other = newest.get(prefix)
    const [older, newer] = other && majorOf(module) < majorOf(other) ? [module, other] : [other, module]
    newest.set(prefix, newer)
    if (older) note(older.path, `Go tags it the same way as ${newer.path}, the newer major version.`)
  }
  return [...newest.values()]
}

function majorOf({ name }: GoModule): number {
  return Number(/\/v(\d+)$/.exec(name)?.[1] ?? 1)
}

/**
 * What Go demands in front of `vX.Y.Z` in the tags of a module: its folder, without that of a major version
 * (Go Modules Reference, "Mapping versions to commits").
 */
export function goTagPrefix(folder: string, name: string): string {
  const major = /\/(v[2-9]\d*|v1\d+)$/.exec(name)?.[1]
  const parts = folder.split('/')
  const base = major !== undefined && parts.at(-1) === major ? parts.slice(0, -1).join('/') : folder
  return base === '' ? '' : `${base}/`
}

function unitOf(module: GoModule, byName: ReadonlyMap<string, string>, commands: ReadonlySet<string>): Unit {
  const { folder, name, requires, replaced } = module
  const uses = [...requires].flatMap(([required, version]) => {
    const found = replaced.get(required) ?? byName.get(required)
    return found === undefined || found === folder ? [] : [{ folder: found, version }]
  })
  return {
    folder,
    ecosystem: 'go',
    name,
    runs: commands.has(folder),
    // Go lets nobody outside import what is in a folder internal (Go command documentation, "Internal packages").
    published: !/(?:^|\/)internal(?:\/|$)/.test(folder),
    versions: [],
    uses: uses.map((used) => used.folder),
    // v0.0.0 is what people write for a module that only `replace` leads to.
    pins: uses.filter(({ version }) => !version.startsWith('v0.0.0')).map((used) => used.folder),
    tools: [],
    inherits: false,
  }
}
