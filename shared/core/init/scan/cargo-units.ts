import { child, isTrue, textOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import {
  type CargoManifest,
  type CargoTree,
  dependenciesOf,
  inheritsVersion,
  openCargoTree,
  versionOf,
  workspaceRootOf,
} from '../../workspace/cargo-tree.ts'
import { inFolder, isNameable, nameOf } from './paths.ts'
import { readDocument, type Scan, type Unit, type VersionEntry } from './unit.ts'

/** The crates of a repository. */
export function cargoUnits(scan: Scan): Unit[] {
  const tree = openCargoTree(scan.facts.texts)
  const paths = [...scan.facts.texts.keys()].filter((path) => nameOf(path) === 'Cargo.toml' && scan.inspects(path))
  const binFolders = new Set(
    scan.facts.paths.flatMap((path) => {
      const found = /^(?:(.*?)\/)?src\/bin\//.exec(path)
      return found ? [found[1] ?? ''] : []
    }),
  )
  const isBin = (folder: string) => scan.tree.has(inFolder(folder, 'src/main.rs')) || binFolders.has(folder)
  return paths.flatMap((path) => {
    const manifest = tree.manifest(path.slice(0, -'Cargo.toml'.length).replace(/\/$/, ''))
    if (!manifest) void readDocument(scan, path, 'toml')
    if (manifest?.name === undefined) return []
    if (isNameable(path)) return [crateOf({ ...manifest, name: manifest.name }, tree, isBin)]
    scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
    return []
  })
}

function crateOf(
  manifest: CargoManifest & { readonly name: string },
  tree: CargoTree,
  isBin: (folder: string) => boolean,
): Unit {
  const { folder, root, name } = manifest
  const found = child(root, 'package')
  const description = textOf(child(found, 'description'))
  const version = versionEntry(tree, manifest)
  const runs = child(root, 'bin') !== undefined || isBin(folder)
  return {
    folder,
    ecosystem: 'cargo',
    name,
    ...(description && { description }),
    runs,
    published: isPublished(tree, manifest, child(found, 'publish')),
    versions: version && isNameable(version.path) ? [version] : [],
    ...linksOf(tree, manifest),
    inherits: inheritsVersion(manifest),
  }
}

function linksOf(tree: CargoTree, manifest: CargoManifest): Pick<Unit, 'uses' | 'pins' | 'tools'> {
  const inside = dependenciesOf(tree, manifest).filter(
    ({ folder, key }) => folder !== undefined && folder !== manifest.folder && key[0] !== 'workspace',
  )
  const foldersOf = (list: typeof inside) => [...new Set(list.map(({ folder }) => folder as string))]
  return {
    uses: foldersOf(inside.filter(({ shipped }) => shipped)),
    pins: foldersOf(inside.filter(({ shipped, versioned }) => shipped && versioned)),
    tools: foldersOf(inside.filter(({ shipped }) => !shipped)),
  }
}

function versionEntry(tree: CargoTree, manifest: CargoManifest): VersionEntry | undefined {
  const version = versionOf(tree, manifest)
  if (version === undefined) return undefined
  if (!inheritsVersion(manifest)) return { path: manifest.path, version }
  return { path: workspaceRootOf(tree, manifest).path, key: 'workspace.package.version', version }
}

/** `publish` is a flag, or a list of registries; it may be the workspace's (The Cargo Book, "The publish field"). */
function isPublished(tree: CargoTree, manifest: CargoManifest, publish: DocumentValue | undefined): boolean {
  const holder = isTrue(child(publish, 'workspace'))
    ? child(child(child(workspaceRootOf(tree, manifest).root, 'workspace'), 'package'), 'publish')
    : publish
  if (holder?.kind === 'list') return holder.items.length > 0
  return !(holder?.kind === 'other' && holder.source === 'false')
}
