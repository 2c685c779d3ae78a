import satisfies from 'semver/functions/satisfies.js'
import { placeAt } from '../documents/place.ts'
import { folderOf, nameOf } from '../paths/folder.ts'
import type { Problem } from '../text/error.ts'
import { withoutProtocol } from '../versions/requirement-text.ts'
import { withoutBuild } from '../versions/version.ts'
import { isPnpmFile, type VersionFile, writeEntry } from '../versions/version-file.ts'
import { type NpmManifest, type NpmRange, npmDependenciesOf, openNpmTree } from '../workspace/npm-tree.ts'

type Texts = ReadonlyMap<string, string>

/**
 * Finds the ranges between members of a JavaScript workspace that the old version met and the new one does not: npm, pnpm and
 * yarn would then look for the package in the registry. `workspace:*`, `file:` and the like hold for every version.
 */
export function unmetNpmRanges(
  versionFiles: readonly VersionFile[],
  before: Texts,
  after: Texts,
  version: string,
): Problem[] {
  const old = openNpmTree(before)
  const unmets = npmDependents(versionFiles, after, version).flatMap(({ name, range, bumped }) => {
    const previous = old.manifest(bumped.folder)?.version
    const { value } = range.range
    return previous === undefined || !meetsRange(previous, value) || meetsRange(version, value) ? [] : { name, range }
  })
  // Several packages may have a range by the same entry of a catalog.
  const places = new Map(unmets.map((each) => [JSON.stringify([each.range.path, each.range.range.start]), each]))
  return [...places.values()].map(({ name, range }) => unmet(name, range, version))
}

/** Where members of a JavaScript workspace depend on a package of some package.json files: files with the keys. */
export function npmRequirementsOn(
  versionFiles: readonly VersionFile[],
  texts: Texts,
  version: string,
): { readonly path: string; readonly key: readonly string[] }[] {
  return npmDependents(versionFiles, texts, version).map(({ range: { path, key } }) => ({ path, key }))
}

/** A dependency of one member on another, which carries the version. */
interface NpmDependent {
  readonly name: string
  readonly range: NpmRange
  readonly bumped: NpmManifest
}

function npmDependents(versionFiles: readonly VersionFile[], texts: Texts, version: string): NpmDependent[] {
  const paths = versionFiles.map((file) => file.path).filter((path) => nameOf(path) === 'package.json')
  if (paths.length === 0) return []
  const tree = openNpmTree(texts)
  return [...new Set(paths.map(folderOf))].flatMap((folder) => {
    const bumped = tree.manifest(folder)
    const name = bumped?.name
    if (!bumped || name === undefined || withoutBuild(bumped.version ?? '') !== version) return []
    const quoted = JSON.stringify(name)
    const users = tree.where((text) => text.includes(quoted))
    return users.flatMap((user) => {
      const found = npmDependenciesOf(user).filter((dependency) => dependency.name === name)
      // The members of a workspace are many: they are looked through for what there is to tell alone.
      if (found.length === 0 || tree.members(user.folder).get(name)?.folder !== folder) return []
      return found.map((dependency) => ({ name, range: tree.rangeOf(user, dependency), bumped }))
    })
  })
}

/** npm's rule: a pre-release meets a range only where the range has one of the same X.Y.Z, except `*`. */
export function meetsRange(version: string, specifier: string): boolean {
  const range = withoutProtocol(specifier)
  return ['', '*', '^', '~'].includes(range) || satisfies(version, range, true)
}

function unmet(name: string, { path, text, key, range }: NpmRange, version: string): Problem {
  // In a catalog pnpm takes no `workspace:`.
  const free = isPnpmFile({ path }) ? '"*"' : '"*" (or "workspace:^" with pnpm and yarn)'
  return {
    message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
    fix: `Write ${free}, set \`requirements: auto\` for the track, or list the range as one of its version files: ${writeEntry(path, key)}.`,
    place: placeAt(path, text, range.start),
  }
}
