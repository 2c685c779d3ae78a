import { meetsCargoRequirement } from '../../version-files/cargo-follow.ts'
import { meetsRange } from '../../version-files/npm-ranges.ts'
import { formatVersion, parseVersion } from '../../versions/version.ts'
import { writeKey } from '../../versions/version-file.ts'
import { dependenciesOf, inheritorsOf, openCargoTree } from '../../workspace/cargo-tree.ts'
import { npmDependenciesOf, openNpmTree } from '../../workspace/npm-tree.ts'
import { folderOf, isNameable, nameOf } from './paths.ts'
import type { Scan, VersionEntry } from './unit.ts'

/**
 * The requirements on a product's packages, elsewhere in the repository, that its next version would not meet: they are
 * written along with the version, since cargo and npm would look for the package in a registry else.
 * @param version the version that is next, as files would carry it.
 */
export function unmetRequirements(
  own: readonly VersionEntry[],
  version: string,
  { facts: { texts } }: Scan,
): VersionEntry[] {
  const named = (name: string, at?: string) =>
    own
      .filter(({ path, key, pattern }) => nameOf(path) === name && key === at && pattern === undefined)
      .map(({ path }) => folderOf(path))
  const crates = named('Cargo.toml')
  const workspaces = named('Cargo.toml', 'workspace.package.version')
  const packages = named('package.json')
  const found = [
    ...(crates.length + workspaces.length > 0 ? cargoRequirements(crates, workspaces, version, texts) : []),
    ...(packages.length > 0 ? npmRequirements(packages, version, texts) : []),
  ]
  return found.filter(({ path }) => isNameable(path))
}

/** The version that an alpha after a version would carry; with `core` the files carry its X.Y.Z. */
export function trialVersion(current: string | undefined, channel: string, core: boolean): string {
  const { major, minor, patch } = parseVersion(current ?? '') ?? { major: 0, minor: 0, patch: 0 }
  return formatVersion({ major, minor, patch: patch + 1, ...(!core && { prerelease: { channel, n: 1 } }) })
}

function cargoRequirements(
  crates: readonly string[],
  workspaces: readonly string[],
  version: string,
  texts: Scan['facts']['texts'],
): VersionEntry[] {
  const tree = openCargoTree(texts)
  const roots = workspaces.flatMap((folder) => tree.manifest(folder) ?? [])
  const inheritors = roots.flatMap((root) => inheritorsOf(tree, root).map(({ folder }) => folder))
  const folders = new Set([...crates, ...inheritors])
  const names = [...folders].flatMap((folder) => tree.manifest(folder)?.name ?? [])
  // With many names it is cheaper to take all manifests than to look for each name in each.
  const users = tree.where((text) => names.length > 20 || names.some((name) => text.includes(name)))
  return users.flatMap((user) =>
    dependenciesOf(tree, user).flatMap(({ folder, name, requirement, key }) => {
      if (folder === undefined || !requirement || !folders.has(folder)) return []
      if (tree.manifest(folder)?.name !== name || meetsCargoRequirement(version, requirement.value)) return []
      const segments = requirement.within ? [...key, 'version'] : key
      return [{ path: user.path, key: writeKey(segments), version: requirement.value }]
    }),
  )
}

function npmRequirements(folders: readonly string[], version: string, texts: Scan['facts']['texts']): VersionEntry[] {
  const tree = openNpmTree(texts)
  return folders.flatMap((folder) => {
    const { name, version: current } = tree.manifest(folder) ?? {}
    if (name === undefined || current === undefined) return []
    const users = tree.where((text) => text.includes(JSON.stringify(name)))
    const members = users.filter((user) => tree.members(user.folder).get(name)?.folder === folder)
    const ranges = members.flatMap((user) =>
      npmDependenciesOf(user).flatMap((each) => (each.name === name ? tree.rangeOf(user, each) : [])),
    )
    const entries = ranges
      .filter(({ range }) => meetsRange(current, range.value) && !meetsRange(version, range.value))
      .map(({ path, key, range }) => ({ path, key: writeKey(key), version: range.value }))
    return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.key}`, entry])).values()]
  })
}
