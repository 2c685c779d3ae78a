import { Minimatch } from 'minimatch'
import { child, entriesOf, lookUp, parseDocuments, textOf, textsOf } from '../documents/document.ts'
import type { DocumentValue, TextValue } from '../documents/document-value.ts'
import { ancestorsOf, folderOf, inFolder, isWithin, nameOf } from '../paths/folder.ts'
import { ReleaseTracksError } from '../text/error.ts'

/** A package.json that was read. */
export interface NpmManifest {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly root: DocumentValue
  readonly name?: string
  readonly version?: string
}

/** One entry of a dependency field. */
export interface NpmDependency {
  readonly key: readonly [field: string, name: string]
  readonly name: string
  readonly range: TextValue
  /** Whether the dependency is part of what users get: not a dev-dependency. */
  readonly shipped: boolean
}

/** Where a range stands: in the package.json that has it, or for `catalog:` in the pnpm-workspace.yaml. */
export interface NpmRange {
  readonly path: string
  readonly text: string
  readonly key: readonly string[]
  readonly range: TextValue
}

/** The package.json files of a repository, parsed when they are first asked for. */
export interface NpmTree {
  /** The package of a folder; undefined where there is none, or one that cannot be read. */
  readonly manifest: (folder: string) => NpmManifest | undefined
  /** The packages of the workspace that a folder belongs to, by name; none where it belongs to no workspace. */
  readonly members: (folder: string) => ReadonlyMap<string, NpmManifest>
  /** Where the range of a package's dependency stands; `catalog:` itself where no catalog has it. */
  readonly rangeOf: (manifest: NpmManifest, dependency: NpmDependency) => NpmRange
  readonly where: (test: (text: string) => boolean) => NpmManifest[]
}

/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
export function openNpmTree(texts: ReadonlyMap<string, string>): NpmTree {
  const parsed = new Map<string, NpmManifest | undefined>()
  const manifest = (folder: string): NpmManifest | undefined => {
    if (!parsed.has(folder)) parsed.set(folder, readManifest(inFolder(folder, 'package.json'), texts))
    return parsed.get(folder)
  }
  const pnpmFiles = new Map<string, DocumentValue | undefined>()
  const pnpm = (folder: string): DocumentValue | undefined => {
    const path = pnpmFile(folder)
    const text = texts.get(path)
    if (text !== undefined && !pnpmFiles.has(path)) pnpmFiles.set(path, readLoosely('yaml', path, text))
    return pnpmFiles.get(path)
  }
  const workspaces = new Map<string, ReadonlySet<string> | undefined>()
  const membersOf = new Map<string, ReadonlyMap<string, NpmManifest>>()
  const members = (folder: string): ReadonlyMap<string, NpmManifest> => {
    for (const root of ancestorsOf(folder)) {
      if (!workspaces.has(root))
        workspaces.set(root, workspaceFolders(root, texts, child(pnpm(root), 'packages') ?? listedIn(manifest(root))))
      const inside = workspaces.get(root)
      if (!inside || !(folder === root || inside.has(folder))) continue
      if (!membersOf.has(root)) membersOf.set(root, byName([root, ...inside], manifest))
      return membersOf.get(root) as ReadonlyMap<string, NpmManifest>
    }
    return new Map()
  }
  const where = (test: (text: string) => boolean): NpmManifest[] => {
    const found: NpmManifest[] = []
    for (const [path, text] of texts) {
      const passing = isPackageJson(path) && test(text) ? manifest(folderOf(path)) : undefined
      if (passing) found.push(passing)
    }
    return found
  }
  const rangeOf = (user: NpmManifest, { key, range }: NpmDependency): NpmRange => {
    const own = { path: user.path, text: user.text, key, range }
    const root = range.value.startsWith('catalog:')
      ? ancestorsOf(user.folder).find((folder) => pnpm(folder))
      : undefined
    if (root === undefined) return own
    const path = pnpmFile(root)
    const found = catalogKeys(range.value, key[1]).flatMap((at) => {
      const { value } = lookUp(pnpm(root) as DocumentValue, at)
      return value?.kind === 'text' ? { path, text: texts.get(path) as string, key: at, range: value } : []
    })
    return found[0] ?? own
  }
  return { manifest, members, rangeOf, where }
}

function pnpmFile(folder: string): string {
  return inFolder(folder, 'pnpm-workspace.yaml')
}

/** Where pnpm looks a package up: `catalog:` is short for `catalog:default`, which may be written in two ways (https://pnpm.io/catalogs). */
function catalogKeys(value: string, name: string): (readonly string[])[] {
  const catalog = value.slice('catalog:'.length).trim() || 'default'
  return [...(catalog === 'default' ? [['catalog', name]] : []), ['catalogs', catalog, name]]
}

function isPackageJson(path: string): boolean {
  return path.endsWith('package.json') && nameOf(path) === 'package.json'
}

function byName(
  folders: readonly string[],
  manifest: (folder: string) => NpmManifest | undefined,
): ReadonlyMap<string, NpmManifest> {
  const found = folders.flatMap((folder) => manifest(folder) ?? [])
  return new Map(found.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])))
}

function readManifest(path: string, texts: ReadonlyMap<string, string>): NpmManifest | undefined {
  const text = texts.get(path)
  const root = text === undefined ? undefined : readLoosely('json', path, text)
  if (text === undefined || !root) return undefined
  const name = textOf(child(root, 'name'))
  const version = textOf(child(root, 'version'))
  return {
    path,
    folder: folderOf(path),
    text,
    root,
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
  }
}

/** A file that npm cannot read either, such as a test fixture, belongs to no workspace. */
function readLoosely(format: 'json' | 'yaml', path: string, text: string): DocumentValue | undefined {
  try {
    return parseDocuments(format, path, text)[0]
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

/**
 * The folders that a workspace root takes in: `workspaces` of its package.json (a list, or `packages` in a table), or
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is not a workspace root.
 */
function workspaceFolders(
  root: string,
  texts: ReadonlyMap<string, string>,
  list: DocumentValue | undefined,
): ReadonlySet<string> | undefined {
  if (list?.kind !== 'list') return undefined
  const isMember = compileGlobs(textsOf(list))
  const folders = [...texts.keys()].filter(isPackageJson).map(folderOf)
  const inside = folders.filter(
    (folder) =>
      folder !== root && isWithin(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)),
  )
  return new Set(inside)
}

function listedIn(manifest: NpmManifest | undefined): DocumentValue | undefined {
  const workspaces = child(manifest?.root, 'workspaces')
  return workspaces?.kind === 'table' ? child(workspaces, 'packages') : workspaces
}

function compileGlobs(globs: readonly string[]): (folder: string) => boolean {
  const compiled = globs.map((glob) => {
    const takes = !glob.startsWith('!')
    const plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, '').replace(/\/+$/, '')
    return { takes, matcher: new Minimatch(plain, { platform: 'linux', nonegate: true, nocomment: true }) }
  })
  return (folder) =>
    compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) &&
    !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder))
}

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies']

/** Lists the entries of every dependency field of a package. */
export function npmDependenciesOf({ root }: NpmManifest): NpmDependency[] {
  return FIELDS.flatMap((field) =>
    [...entriesOf(child(root, field))].flatMap(([name, range]) =>
      range.kind === 'text' ? { key: [field, name] as const, name, range, shipped: field !== 'devDependencies' } : [],
    ),
  )
}
