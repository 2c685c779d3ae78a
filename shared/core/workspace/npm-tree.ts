import { Minimatch } from 'minimatch'
import { child, entriesOf, parseDocuments, textOf, textsOf } from '../documents/document.ts'
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

/** The package.json files of a repository, parsed when they are first asked for. */
export interface NpmTree {
  /** The package of a folder; undefined where there is none, or one that cannot be read. */
  readonly manifest: (folder: string) => NpmManifest | undefined
  /** The packages of the workspace that a folder belongs to, by name; none where it belongs to no workspace. */
  readonly members: (folder: string) => ReadonlyMap<string, NpmManifest>
  readonly where: (test: (text: string) => boolean) => NpmManifest[]
}

/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
export function openNpmTree(texts: ReadonlyMap<string, string>): NpmTree {
  const parsed = new Map<string, NpmManifest | undefined>()
  const manifest = (folder: string): NpmManifest | undefined => {
    if (!parsed.has(folder)) parsed.set(folder, readManifest(inFolder(folder, 'package.json'), texts))
    return parsed.get(folder)
  }
  const workspaces = new Map<string, ReadonlySet<string> | undefined>()
  const membersOf = new Map<string, ReadonlyMap<string, NpmManifest>>()
  const members = (folder: string): ReadonlyMap<string, NpmManifest> => {
    for (const root of ancestorsOf(folder)) {
      if (!workspaces.has(root)) workspaces.set(root, workspaceFolders(root, texts, manifest(root)))
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
  return { manifest, members, where }
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
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is no workspace root.
 */
function workspaceFolders(
  root: string,
  texts: ReadonlyMap<string, string>,
  manifest: NpmManifest | undefined,
): ReadonlySet<string> | undefined {
  const pnpmPath = inFolder(root, 'pnpm-workspace.yaml')
  const pnpmText = texts.get(pnpmPath)
  const pnpm = pnpmText === undefined ? undefined : child(readLoosely('yaml', pnpmPath, pnpmText), 'packages')
  const workspaces = child(manifest?.root, 'workspaces')
  const list = pnpm ?? (workspaces?.kind === 'table' ? child(workspaces, 'packages') : workspaces)
  if (list?.kind !== 'list') return undefined
  const isMember = compileGlobs(textsOf(list))
  const folders = [...texts.keys()].filter(isPackageJson).map(folderOf)
  const inside = folders.filter(
    (folder) =>
      folder !== root && isWithin(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)),
  )
  return new Set(inside)
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
