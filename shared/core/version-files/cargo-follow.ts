import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import type { Problem } from '../error.ts'
import { writeKey } from '../version-file.ts'
import {
  type CargoDependency,
  type CargoManifest,
  type CargoTree,
  dependenciesOf,
  inheritorsOf,
  openCargoTree,
  versionOf,
  workspaceRootOf,
} from '../workspace/cargo-tree.ts'
import { folderOf, nameOf } from '../workspace/folder.ts'
import { type BumpedPackage, editCargoLock, locksPackage } from './cargo-lock.ts'
import { placeAt } from './place.ts'

type Texts = ReadonlyMap<string, string>
type BumpedCrate = BumpedPackage & { readonly folder: string }

/**
 * Finds what else changes when Cargo.toml files got a version: the new texts of each Cargo.lock that records one of their
 * packages, and the requirements in the repository that the version no longer meets.
 * @param before all Cargo.toml and Cargo.lock texts; @param after the same with the version files edited.
 */
export function followCargo(
  manifests: readonly string[],
  before: Texts,
  after: Texts,
  version: string,
): { readonly locks: Texts; readonly problems: readonly Problem[] } {
  const locks = new Map<string, string>()
  const tree = openCargoTree(after)
  const crates = bumpedCrates(manifests, openCargoTree(before), tree, version)
  for (const [path, text] of after) {
    if (nameOf(path) !== 'Cargo.lock') continue
    const recorded = crates.filter((crate) => locksPackage(text, crate.name) && isMeant(tree, folderOf(path), crate))
    if (recorded.length > 0) locks.set(path, editCargoLock(text, recorded))
  }
  return { locks, problems: crates.flatMap((crate) => unmetRequirements(tree, crate)) }
}

/** The packages that the edited manifests give the version to: their own, and those that inherit it. */
function bumpedCrates(manifests: readonly string[], old: CargoTree, tree: CargoTree, version: string): BumpedCrate[] {
  const crates = new Map<string, BumpedCrate>()
  for (const path of manifests) {
    const edited = tree.manifest(folderOf(path))
    if (!edited) continue
    for (const manifest of [edited, ...inheritorsOf(tree, edited)]) {
      if (manifest.name === undefined || versionOf(tree, manifest) !== version) continue
      const previous = old.manifest(manifest.folder)
      const from = previous && versionOf(old, previous)
      crates.set(manifest.folder, { name: manifest.name, folder: manifest.folder, from, to: version })
    }
  }
  return [...crates.values()]
}

/** Whether a lock that records a crate's name means that crate; only equal names in the repository leave a doubt. */
function isMeant(tree: CargoTree, lockFolder: string, { name, folder }: BumpedCrate): boolean {
  const namesakes = manifestsNaming(tree, name).filter((manifest) => manifest.name === name)
  return namesakes.length < 2 || reachableFrom(tree, lockFolder).has(folder)
}

function manifestsNaming(tree: CargoTree, name: string): CargoManifest[] {
  return tree.where((text) => text.includes(name))
}

/** The folders of a workspace's packages and of all they depend on by path. */
function reachableFrom(tree: CargoTree, rootFolder: string): ReadonlySet<string> {
  const queue = tree
    .where((text) => text.includes('package'))
    .filter((manifest) => workspaceRootOf(tree, manifest).folder === rootFolder)
  const reached = new Set(queue.map((manifest) => manifest.folder))
  for (const manifest of queue) {
    for (const { folder } of dependenciesOf(tree, manifest)) {
      const next = folder === undefined || reached.has(folder) ? undefined : tree.manifest(folder)
      if (!next) continue
      reached.add(next.folder)
      queue.push(next)
    }
  }
  return reached
}

function unmetRequirements(tree: CargoTree, crate: BumpedCrate): Problem[] {
  return manifestsNaming(tree, crate.name).flatMap((manifest) =>
    dependenciesOf(tree, manifest)
      .filter((dependency) => dependency.name === crate.name && dependency.folder === crate.folder)
      .flatMap((dependency) => unmetRequirement(manifest, dependency, crate) ?? []),
  )
}

function unmetRequirement(
  manifest: CargoManifest,
  dependency: CargoDependency,
  crate: BumpedCrate,
): Problem | undefined {
  const { requirement, key } = dependency
  if (!requirement || meetsCargoRequirement(crate.to, requirement.value)) return undefined
  const listed = `{ path: ${manifest.path}, key: ${writeKey(requirement.within ? [...key, 'version'] : key)} }`
  const drop = requirement.within ? 'Drop `version` beside `path`' : 'Depend on it by `path` alone'
  return {
    message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
    fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
    place: placeAt(manifest.path, manifest.text, requirement.start),
  }
}

/**
 * Whether a version meets a Cargo requirement: caret by default, commas between comparators, and a pre-release only where a
 * comparator has a pre-release of the same X.Y.Z (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html).
 */
export function meetsCargoRequirement(version: string, requirement: string): boolean {
  const comparators = requirement.split(',').map((part) => part.trim())
  const range = comparators
    .map((part) => (/^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, '')))
    .join(' ')
  // What is no requirement at all is for cargo to report.
  return validRange(range) === null || satisfies(version, range)
}
