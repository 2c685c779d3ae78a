import { child, isTrue } from '../documents/document.ts'
import type { TextValue } from '../documents/document-value.ts'
import { placeAt } from '../documents/place.ts'
import type { Place } from '../text/error.ts'
import { matchedFiles } from '../version-files/matched-files.ts'
import { withoutProtocol } from '../versions/requirement-text.ts'
import { isRequirement, type VersionFile } from '../versions/version-file.ts'
import {
  type CargoDependency,
  type CargoManifest,
  type CargoTree,
  dependenciesOf,
  openCargoTree,
  workspaceRootOf,
} from './cargo-tree.ts'
import { type NpmManifest, type NpmTree, npmDependenciesOf, openNpmTree } from './npm-tree.ts'
import { cratesOf, npmTargetOf, packagesOf } from './workspace.ts'

/** The manifests of a repository. */
export interface Trees {
  readonly texts: ReadonlyMap<string, string>
  readonly cargo: CargoTree
  readonly npm: NpmTree
}

/** What a package requires of another one of the repository, by version. */
export interface MemberRequirement {
  /** Folder and name of the package that is required. */
  readonly folder: string
  readonly name: string
  /** As it is written. */
  readonly text: string
  /** The range that the package's users get: `workspace:^` stands for `^` and the version that the other package is at. */
  readonly range: string
  /** Whether a registry may get the package that requires it. */
  readonly published: boolean
  readonly place: Place
}

/** Opens the manifests among some texts. */
export function openTrees(texts: ReadonlyMap<string, string>): Trees {
  return { texts, cargo: openCargoTree(texts), npm: openNpmTree(texts) }
}

/** The folders of the packages whose version some files carry. */
export function versionedFolders(versionFiles: readonly VersionFile[], { texts, cargo, npm }: Trees): string[] {
  const own = matchedFiles(versionFiles, texts).filter((file) => !isRequirement(file))
  return own.flatMap((file) => [...cratesOf(cargo, file), ...packagesOf(npm, file)])
}

/** What the packages whose version some files carry require of others of the repository; dev-dependencies are not part of what users get. */
export function memberRequirements(versionFiles: readonly VersionFile[], trees: Trees): MemberRequirement[] {
  const folders = [...new Set(versionedFolders(versionFiles, trees))]
  return folders.flatMap((folder) => {
    const [crate, npm] = [trees.cargo.manifest(folder), trees.npm.manifest(folder)]
    return [...(crate ? cargoRequirements(trees.cargo, crate) : []), ...(npm ? npmRequirements(trees.npm, npm) : [])]
  })
}

function npmRequirements(tree: NpmTree, manifest: NpmManifest): MemberRequirement[] {
  return npmDependenciesOf(manifest).flatMap((dependency) => {
    const folder = dependency.shipped ? npmTargetOf(tree, manifest, dependency) : undefined
    if (folder === undefined) return []
    const { path, text, range } = tree.rangeOf(manifest, dependency)
    const { value, start } = range
    const rest = withoutProtocol(value)
    const isFilledIn = value.startsWith('workspace:') && ['', '*', '^', '~'].includes(rest)
    return {
      folder,
      name: tree.manifest(folder)?.name ?? dependency.name,
      text: value,
      range: isFilledIn ? `${rest.replace('*', '')}${tree.manifest(folder)?.version ?? ''}` : rest,
      published: !isTrue(child(manifest.root, 'private')),
      place: placeAt(path, text, start),
    }
  })
}

function cargoRequirements(tree: CargoTree, manifest: CargoManifest): MemberRequirement[] {
  return dependenciesOf(tree, manifest).flatMap((dependency) => {
    const { folder, name } = dependency
    const found = dependency.shipped && folder !== undefined ? requirementOf(tree, manifest, dependency) : undefined
    if (folder === undefined || !found) return []
    const { holder, requirement } = found
    return {
      folder,
      name,
      text: requirement.value,
      range: requirement.value,
      published: isPublished(manifest),
      place: placeAt(holder.path, holder.text, requirement.start),
    }
  })
}

/** The version requirement of a dependency, which may stand in the workspace's list. */
function requirementOf(
  tree: CargoTree,
  manifest: CargoManifest,
  dependency: CargoDependency,
): { holder: CargoManifest; requirement: TextValue } | undefined {
  if (dependency.requirement) return { holder: manifest, requirement: dependency.requirement }
  if (!dependency.versioned) return undefined
  const root = workspaceRootOf(tree, manifest)
  const listed = dependenciesOf(tree, root).find(
    ({ key, folder }) => key[0] === 'workspace' && key.at(-1) === dependency.key.at(-1) && folder === dependency.folder,
  )
  return listed?.requirement && { holder: root, requirement: listed.requirement }
}

/** `publish = false`, or a list of registries without any (https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field). */
function isPublished({ root }: CargoManifest): boolean {
  const publish = child(child(root, 'package'), 'publish')
  return publish?.kind === 'list'
    ? publish.items.length > 0
    : !(publish?.kind === 'other' && publish.source === 'false')
}
