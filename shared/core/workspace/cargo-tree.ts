import { child, entriesOf, isTrue, textOf, textsOf } from '../documents/document.ts'
import type { DocumentValue, TextValue } from '../documents/document-value.ts'
import { parseToml } from '../documents/toml-document.ts'
import { ancestorsOf, folderOf, follow, inFolder, isWithin, nameOf } from '../paths/folder.ts'
import { ReleaseTracksError } from '../text/error.ts'

/** A Cargo.toml that was read. */
export interface CargoManifest {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly root: DocumentValue
  /** Absent for a virtual workspace. */
  readonly name?: string
}

/** One entry of a dependency table, as it stands in its manifest. */
export interface CargoDependency {
  /** The names that lead to the entry: `['dependencies', 'core']`. */
  readonly key: readonly string[]
  /** The package's name, also when the entry renames it. */
  readonly name: string
  /** Folder of the package, when it lies in the repository. */
  readonly folder?: string
  /** The version requirement, where one is written in this entry. */
  readonly requirement?: TextValue & { readonly within: boolean }
  /** Whether it is asked for by version, in this entry or in the workspace's that it takes. */
  readonly versioned: boolean
  /** Whether the entry is needed to build the package for its users: not a dev-dependency, not the workspace's own list. */
  readonly shipped: boolean
}

/** The Cargo.toml files of a repository, parsed when they are first asked for. */
export interface CargoTree {
  /** The manifest of a folder; undefined where there is none, or one that cannot be read. */
  readonly manifest: (folder: string) => CargoManifest | undefined
  /** The manifests whose text passes a test that is cheaper than parsing it. */
  readonly where: (test: (text: string) => boolean) => CargoManifest[]
}

/** Opens the Cargo.toml files among some texts of a repository; those that another tree holds too are parsed once. */
export function openCargoTree(texts: ReadonlyMap<string, string>, other?: CargoTree): CargoTree {
  const parsed = new Map<string, CargoManifest | undefined>()
  const folders = [...texts.keys()].filter((path) => nameOf(path) === 'Cargo.toml').map(folderOf)
  const manifest = (folder: string): CargoManifest | undefined => {
    if (!parsed.has(folder)) {
      const path = inFolder(folder, 'Cargo.toml')
      const known = other?.manifest(folder)
      parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts))
    }
    return parsed.get(folder)
  }
  const where = (test: (text: string) => boolean): CargoManifest[] =>
    folders.flatMap((folder) => (test(texts.get(inFolder(folder, 'Cargo.toml')) ?? '') ? (manifest(folder) ?? []) : []))
  return { manifest, where }
}

function readManifest(path: string, texts: ReadonlyMap<string, string>): CargoManifest | undefined {
  const text = texts.get(path)
  if (text === undefined) return undefined
  try {
    const root = parseToml(path, text)
    const name = textOf(child(child(root, 'package'), 'name'))
    return { path, folder: folderOf(path), text, root, ...(name !== undefined && { name }) }
  } catch (error) {
    // A manifest that Cargo cannot read either, such as a test fixture, is nobody's dependency.
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

/**
 * Finds the root manifest of the workspace that a package belongs to; the package itself when it belongs to none.
 * The nearest manifest above with `[workspace]` counts, unless it excludes the folder and does not list it
 * (https://doc.rust-lang.org/cargo/reference/workspaces.html#the-members-and-exclude-fields).
 */
export function workspaceRootOf(tree: CargoTree, member: CargoManifest): CargoManifest {
  if (child(member.root, 'workspace')) return member
  const pointer = textOf(child(child(member.root, 'package'), 'workspace'))
  const pointed = pointer === undefined ? undefined : follow(member.folder, pointer)
  if (pointed !== undefined) return tree.manifest(pointed) ?? member
  for (const folder of ancestorsOf(member.folder).slice(1)) {
    const above = tree.manifest(folder)
    if (above && child(above.root, 'workspace')) {
      if (!isExcluded(above, member.folder)) return above
    }
  }
  return member
}

function isExcluded({ root, folder }: CargoManifest, member: string): boolean {
  const workspace = child(root, 'workspace')
  const holds = (entry: string): boolean => {
    const listed = follow(folder, entry)
    return listed !== undefined && isWithin(member, listed)
  }
  return textsOf(child(workspace, 'exclude')).some(holds) && !textsOf(child(workspace, 'members')).some(holds)
}

/** Whether a package takes its version from `[workspace.package]`. */
export function inheritsVersion({ root }: CargoManifest): boolean {
  return isTrue(child(child(child(root, 'package'), 'version'), 'workspace'))
}

/** The packages that take their version from a workspace root. */
export function inheritorsOf(tree: CargoTree, root: CargoManifest): CargoManifest[] {
  const candidates = tree.where((text) => text.includes('version') && text.includes('workspace'))
  return candidates.filter(
    (manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path,
  )
}

/** The version a package has, its own or its workspace's. */
export function versionOf(tree: CargoTree, manifest: CargoManifest): string | undefined {
  const holder = inheritsVersion(manifest) ? child(workspaceRootOf(tree, manifest).root, 'workspace') : manifest.root
  return textOf(child(child(holder, 'package'), 'version'))
}

const TABLES = ['dependencies', 'build-dependencies', 'build_dependencies', 'dev-dependencies', 'dev_dependencies']

/** Lists every entry of every dependency table of a manifest, those of targets and of `[workspace.dependencies]` too. */
export function dependenciesOf(tree: CargoTree, manifest: CargoManifest): CargoDependency[] {
  const root = workspaceRootOf(tree, manifest)
  const places: [readonly string[], DocumentValue | undefined][] = TABLES.map((name) => [
    [name],
    child(manifest.root, name),
  ])
  for (const [target, tables] of entriesOf(child(manifest.root, 'target'))) {
    for (const name of TABLES) places.push([['target', target, name], child(tables, name)])
  }
  places.push([['workspace', 'dependencies'], child(child(manifest.root, 'workspace'), 'dependencies')])
  return places.flatMap(([key, table]) =>
    [...entriesOf(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })),
  )
}

interface Entry {
  readonly manifest: CargoManifest
  readonly root: CargoManifest
  readonly key: readonly string[]
  readonly name: string
  readonly entry: DocumentValue
}

function readDependency({ manifest, root, key, name, entry }: Entry): CargoDependency {
  const inherited = isTrue(child(entry, 'workspace'))
  const source = inherited ? child(child(child(root.root, 'workspace'), 'dependencies'), name) : entry
  const base = inherited ? root.folder : manifest.folder
  const renamed = textOf(child(source, 'package')) ?? name
  const path = textOf(child(source, 'path'))
  const folder = path === undefined ? patchFor(root, renamed, source) : follow(base, path)
  const requirement = entry.kind === 'text' ? entry : child(entry, 'version')
  return {
    key,
    name: renamed,
    ...(folder !== undefined && { folder }),
    ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
    versioned: (source?.kind === 'text' ? source : child(source, 'version')) !== undefined,
    shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2) as string),
  }
}

/** The folder that `[patch]` of the workspace root puts instead of a registry's package. */
function patchFor(root: CargoManifest, name: string, source: DocumentValue | undefined): string | undefined {
  if (child(source, 'git')) return undefined
  for (const [, patches] of entriesOf(child(root.root, 'patch'))) {
    for (const [key, patch] of entriesOf(patches)) {
      const path = textOf(child(patch, 'path'))
      if (path !== undefined && (textOf(child(patch, 'package')) ?? key) === name) return follow(root.folder, path)
    }
  }
  return undefined
}
