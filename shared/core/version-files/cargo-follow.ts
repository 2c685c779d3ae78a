import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import { placeAt } from '../documents/place.ts'
import { folderOf, nameOf } from '../paths/folder.ts'
import type { Problem } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { withoutBuild } from '../versions/version.ts'
import { writeEntry } from '../versions/version-file.ts'
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
import { type BumpedPackage, editCargoLock, lockedNames } from './locks/cargo-lock.ts'

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
  const crates = bumpedCrates(manifests, openCargoTree(before, tree), tree, version)
  const byFolder = new Map(crates.map((crate) => [crate.folder, crate]))
  const naming = manifestsNaming(tree, crates)
  const namesakes = groupBy(naming, (manifest) => manifest.name)
  for (const [path, text] of after) {
    if (nameOf(path) !== 'Cargo.lock') continue
    const names = lockedNames(text)
    let reachable: ReadonlySet<string> | undefined
    const recorded = crates.filter(({ name, folder }) => {
      if (!names.has(name)) return false
      // The name decides, unless several packages of the repository have it.
      if ((namesakes.get(name)?.length ?? 0) < 2) return true
      reachable ??= reachableFrom(tree, folderOf(path))
      return reachable.has(folder)
    })
    if (recorded.length > 0) locks.set(path, editCargoLock(text, recorded))
  }
  const required = naming.flatMap((manifest) => requirementsOn(tree, manifest, byFolder))
  return { locks, problems: required.flatMap((each) => unmetRequirement(each) ?? []) }
}

/** Where manifests of the repository require the packages of some Cargo.toml files by version: files with the keys. */
export function cargoRequirementsOn(manifests: readonly string[], texts: Texts, version: string): RequiredAt[] {
  const tree = openCargoTree(texts)
  const crates = bumpedCrates(manifests, tree, tree, version)
  const byFolder = new Map(crates.map((crate) => [crate.folder, crate]))
  return manifestsNaming(tree, crates)
    .flatMap((manifest) => requirementsOn(tree, manifest, byFolder))
    .map((required) => ({ path: required.manifest.path, key: keyOf(required) }))
}

/** A place where a version is required. */
export interface RequiredAt {
  readonly path: string
  readonly key: readonly string[]
}

interface CrateRequirement {
  readonly manifest: CargoManifest
  readonly dependency: CargoDependency
  readonly requirement: NonNullable<CargoDependency['requirement']>
  readonly crate: BumpedCrate
}

function keyOf({ requirement, dependency }: CrateRequirement): readonly string[] {
  return requirement.within ? [...dependency.key, 'version'] : dependency.key
}

/** The packages that the edited manifests give the version to: their own, and those that inherit it. */
function bumpedCrates(manifests: readonly string[], old: CargoTree, tree: CargoTree, version: string): BumpedCrate[] {
  const crates = new Map<string, BumpedCrate>()
  for (const path of manifests) {
    const edited = tree.manifest(folderOf(path))
    if (!edited) continue
    for (const manifest of [edited, ...inheritorsOf(tree, edited)]) {
      const to = versionOf(tree, manifest)
      if (manifest.name === undefined || to === undefined || withoutBuild(to) !== version) continue
      const previous = old.manifest(manifest.folder)
      const from = previous && versionOf(old, previous)
      crates.set(manifest.folder, { name: manifest.name, folder: manifest.folder, from, to })
    }
  }
  return [...crates.values()]
}

/** The manifests that may be, or depend on, one of some packages; with many names it is cheaper to take them all. */
function manifestsNaming(tree: CargoTree, crates: readonly BumpedCrate[]): CargoManifest[] {
  return tree.where((text) => crates.length > 20 || crates.some(({ name }) => text.includes(name)))
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

function requirementsOn(
  tree: CargoTree,
  manifest: CargoManifest,
  byFolder: ReadonlyMap<string, BumpedCrate>,
): CrateRequirement[] {
  return dependenciesOf(tree, manifest).flatMap((dependency) => {
    const crate = dependency.folder === undefined ? undefined : byFolder.get(dependency.folder)
    const { requirement } = dependency
    return crate?.name === dependency.name && requirement ? [{ manifest, dependency, requirement, crate }] : []
  })
}

function unmetRequirement(required: CrateRequirement): Problem | undefined {
  const { manifest, requirement, crate } = required
  if (meetsCargoRequirement(crate.to, requirement.value)) return undefined
  const drop = requirement.within ? 'Drop `version` beside `path`' : 'Depend on it by `path` alone'
  return {
    message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
    fix: `${drop}, set \`requirements: auto\` for the track, or list the requirement as one of its version files: ${writeEntry(manifest.path, keyOf(required))}.`,
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
  // What is not a requirement at all is for cargo to report.
  return validRange(range) === null || satisfies(version, range)
}
