import satisfies from 'semver/functions/satisfies.js'
import type { Track } from '../config.ts'
import { child, isTrue, textOf } from '../documents/document.ts'
import { folderOf, follow, nameOf } from '../paths/folder.ts'
import { compilePaths, type PathMatcher } from '../paths/path-rules.ts'
import type { Problem } from '../text/error.ts'
import { matchedFiles } from '../version-files/matched-files.ts'
import { isRequirement, keySegments, type VersionFile } from '../versions/version-file.ts'
import { type CargoTree, dependenciesOf, inheritorsOf, openCargoTree } from './cargo-tree.ts'
import { isDotnetProject } from './dotnet-links.ts'
import { type NpmDependency, type NpmManifest, type NpmTree, npmDependenciesOf, openNpmTree } from './npm-tree.ts'
import type { PathLinks } from './package-links.ts'
import { LINKED_MANIFESTS, openPathLinks } from './path-links.ts'

/** What the manifests that {@link workspaceClosures} reads are called. */
export const MANIFEST_NAMES = ['Cargo.toml', 'package.json', 'pnpm-workspace.yaml', ...LINKED_MANIFESTS] as const
const TAURI = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml'])

/** Tells the manifests that {@link workspaceClosures} reads. */
export function isManifest(path: string): boolean {
  const names: readonly string[] = MANIFEST_NAMES
  return (names.includes(nameOf(path)) || isDotnetProject(path)) && !/(^|\/)node_modules\//.test(path)
}

/**
 * Opens the manifests among some texts, once for all tracks, and tells of each one's version files the folders of the packages that these
 * depend on by path, directly or not: Cargo path and
 * workspace dependencies, members of npm, pnpm and yarn workspaces, projects of uv and poetry, modules of Maven, packages of Dart and Deno, projects of
 * Gradle and .NET, modules of Go. Dev-dependencies do not count, since they are not shipped, but for those of a private package that is bundled.
 * A version-file package is in the answer only where another one, or a cycle, leads to it.
 * A Tauri configuration stands for the Cargo.toml and package.json beside it, and above it in a folder `src-tauri`;
 * `workspace.package.version` stands for all members that inherit it.
 * @param texts what {@link isManifest} tells; manifests that cannot be read count as absent.
 * @returns of a track's version files and paths: repository paths, sorted, with `**` for the root of the repository; undefined where no
 *   manifest says what the track is made of.
 */
export function workspaceClosures(
  texts: ReadonlyMap<string, string>,
): (versionFiles: readonly VersionFile[], paths?: readonly string[]) => string[] | undefined {
  const cargo = openCargoTree(texts)
  const npm = openNpmTree(texts)
  const linked = openPathLinks(texts)
  return (versionFiles, paths = []) =>
    closureIn({ cargo, npm, linked }, matchedFiles(versionFiles, texts), compilePaths(paths))
}

/** What is wrong with a track whose closure is undefined although it has `dependencies: auto`. */
export function unknownDependencies({ name }: Pick<Track, 'name'>): Problem & { readonly fix: string } {
  return {
    message: `The track "${name}" has dependencies: auto, but no manifest says what it depends on.`,
    fix: 'Those of Cargo, npm, pnpm, yarn, Tauri, uv, poetry, Maven, Dart, Deno, Gradle and .NET do, listed under `version-files`, and a go.mod among its `paths`. List the folders under `paths` instead.',
  }
}

/** The manifests of all ecosystems, opened. */
interface OpenManifests {
  readonly cargo: CargoTree
  readonly npm: NpmTree
  readonly linked: readonly PathLinks[]
}

function closureIn(
  { cargo, npm, linked }: OpenManifests,
  versionFiles: readonly VersionFile[],
  isOwn: PathMatcher,
): string[] | undefined {
  // A package that only has a requirement on the version is not the track's own.
  const own = versionFiles.filter((file) => !isRequirement(file))
  const kinds = [
    {
      starts: own.flatMap((file) => cratesOf(cargo, file)),
      links: (folder: string) => cargoEdges(cargo, folder),
    },
    {
      starts: own.flatMap((file) => packagesOf(npm, file)),
      links: (folder: string) => npmEdges(npm, folder),
    },
    ...linked.map(({ starts, startsAmong, links }) => ({
      starts: [...own.flatMap(({ path }) => starts(path)), ...(startsAmong?.(isOwn) ?? [])],
      links,
    })),
  ]
  if (kinds.every(({ starts }) => starts.length === 0)) return undefined
  const reached = new Set(kinds.flatMap(({ starts, links }) => [...reach(starts, links)]))
  return [...reached].map((folder) => folder || '**').sort()
}

/** Everything that some edge leads to; a folder is walked once, so cycles end. */
function reach(starts: readonly string[], edges: (folder: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const walked = new Set(starts)
  for (const folder of walked) {
    for (const next of edges(folder)) {
      reached.add(next)
      walked.add(next)
    }
  }
  return reached
}

/** The folders of the crates that a version file carries the version of. */
export function cratesOf(tree: CargoTree, file: VersionFile): string[] {
  const folder = folderOf(file.path)
  if (TAURI.has(nameOf(file.path))) return [folder]
  const manifest = nameOf(file.path) === 'Cargo.toml' ? tree.manifest(folder) : undefined
  if (!manifest) return []
  const isWorkspaces = file.kind === 'keyed' && keySegments(file.key)?.[0] === 'workspace'
  const takesWorkspaces = isWorkspaces || child(manifest.root, 'package') === undefined
  return takesWorkspaces ? inheritorsOf(tree, manifest).map((member) => member.folder) : [folder]
}

function cargoEdges(tree: CargoTree, folder: string): string[] {
  const manifest = tree.manifest(folder)
  if (!manifest) return []
  const shipped = dependenciesOf(tree, manifest).filter((dependency) => dependency.shipped)
  return shipped.flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== undefined)
}

/** The folders of the npm packages that a version file carries the version of. */
export function packagesOf(tree: NpmTree, file: VersionFile): string[] {
  const folder = folderOf(file.path)
  const folders = nameOf(folder) === 'src-tauri' && TAURI.has(nameOf(file.path)) ? [folder, folderOf(folder)] : [folder]
  const counts = nameOf(file.path) === 'package.json' || TAURI.has(nameOf(file.path))
  return counts ? folders.filter((candidate) => tree.manifest(candidate)) : []
}

function npmEdges(tree: NpmTree, folder: string): string[] {
  return npmLinks(tree, folder).shipped
}

/** The folders of the packages that a package depends on by path or as members of its workspace: those it ships, and those it is developed with. */
export function npmLinks(tree: NpmTree, folder: string): { readonly shipped: string[]; readonly others: string[] } {
  const manifest = tree.manifest(folder)
  const bundles = manifest !== undefined && isBundled(manifest)
  const links = (manifest ? npmDependenciesOf(manifest) : []).flatMap((dependency) => {
    const target = npmTargetOf(tree, manifest as NpmManifest, dependency)
    return target === undefined ? [] : [{ target, shipped: dependency.shipped || bundles }]
  })
  return {
    shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
    others: links.filter(({ shipped }) => !shipped).map(({ target }) => target),
  }
}

const BUNDLER =
  /(?:^|[\s;&|])(?:vite|webpack|rollup|rolldown|esbuild|parcel|rspack|rsbuild|tsup|tsdown|ncc|next|nuxi?|astro|svelte-kit|remix|ng|vue-cli-service|react-scripts|electron-vite|expo)(?:[\s;&|]|$)/

/** Whether what a package ships is made by a bundler from all that it imports: an app that no registry gets has it in either field. */
function isBundled({ root }: NpmManifest): boolean {
  return isTrue(child(root, 'private')) && BUNDLER.test(textOf(child(child(root, 'scripts'), 'build')) ?? '')
}

/** The folder of the member a range leads to; a range that the member's version does not meet means the registry's package. */
export function npmTargetOf(tree: NpmTree, manifest: NpmManifest, dependency: NpmDependency): string | undefined {
  const { name } = dependency
  const { range } = tree.rangeOf(manifest, dependency)
  const linked = /^(?:file|link|portal):(.*)$/.exec(range.value)?.[1]
  if (linked !== undefined) {
    const folder = follow(manifest.folder, linked)
    return folder !== undefined && tree.manifest(folder) ? folder : undefined
  }
  const members = tree.members(manifest.folder)
  const [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? []
  const member = members.get(alias ?? name)
  if (!member) return undefined
  const always = /^(?:workspace|catalog):/.test(range.value) || ['', '*'].includes(wanted.trim())
  const matches = always || satisfies(member.version ?? '', wanted, { loose: true, includePrerelease: true })
  return matches ? member.folder : undefined
}
