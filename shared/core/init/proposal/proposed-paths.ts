import { ancestorsOf, isWithin } from '../../paths/folder.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import { workspaceClosures } from '../../workspace/workspace.ts'
import { type Inventory, shippedWith } from '../scan/inventory.ts'
import { belowFolder, fileGlob, folderOf, inFolder, isNameable, nearestFolder } from '../scan/paths.ts'
import type { Unit, VersionEntry } from '../scan/unit.ts'
import type { ChosenProduct } from './chosen-product.ts'
import type { Reasoned } from './proposal.ts'

/** What belongs to no product wherever it stands: documents. */
const NO_DOCUMENTS = '!**/*.md'
/** What is in the root of a repository and in no product. */
const NO_SETTINGS = ['!.github/**', '!release-tracks.yml', NO_DOCUMENTS]

/** A track with more folders than this lists those that they are in. */
const MOST_FOLDERS = 30

/** The paths of a track, and the folders that `dependencies: auto` adds to them where it says the same with less. */
export interface ProposedPaths {
  readonly paths: Reasoned<readonly string[]>
  readonly dependencies: Reasoned<readonly string[]> | undefined
}

/** Decides which files are a product's: its folders, what it ships of others, and what its build reads at the root. */
export function proposePaths(
  chosen: ChosenProduct,
  isOnly: boolean,
  versionFiles: readonly VersionEntry[],
  inventory: Inventory,
): ProposedPaths {
  if (isOnly) return withAuto([...['**'], ...without(chosen, inventory), ...NO_SETTINGS], [], 'the only product')
  const { units } = chosen.product
  const shipped = shippedWith(inventory, units)
  const auto = autoFolders(versionFiles, inventory)
  const wanted = [...new Set([...units.map(({ folder }) => folder), ...frontends(chosen), ...shipped])]
  const missing = outermost(wanted.filter((folder) => !auto.has(folder)))
  const listed = missing.length > 0 ? missing : units.slice(0, 1).map(({ folder }) => folder)
  const covered = [...listed, ...auto]
  const beside = [...copied(chosen, new Set(wanted), inventory), ...builtWith(units, covered, inventory)]
  const own = listed.length > MOST_FOLDERS ? topFolders(listed) : listed.map((folder) => belowFolder(folder))
  const others = listed.includes('') ? otherFolders(wanted, inventory) : []
  // What is in the root has all else in it.
  const positive = own.includes('**') ? ['**'] : new Set([...own, ...beside])
  const globs = [...positive, ...others, ...without(chosen, inventory)]
  const end = listed.includes('') ? NO_SETTINGS : [NO_DOCUMENTS]
  return withAuto(
    [...globs, ...end],
    [...auto].filter((folder) => shipped.has(folder)),
    '',
  )
}

/** Without the folders that lie in another one. */
function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders.filter((folder) => folder !== ''))
  const isInside = (folder: string) => nearestFolder(folderOf(folder), (above) => all.has(above)) !== undefined
  return folders.filter((folder) => folder === '' || !isInside(folder))
}

function withAuto(paths: readonly string[], auto: readonly string[], why: string): ProposedPaths {
  const named = auto.length > 3 ? `${auto.slice(0, 3).join(', ')} and ${auto.length - 3} more` : auto.join(', ')
  const dependencies = auto.length > 0 ? { value: auto, why: `adds ${named}, by the manifests` } : undefined
  return { paths: { value: paths, why }, dependencies }
}

/** What `dependencies: auto` adds for these version files; nothing where it would add the whole repository. */
function autoFolders(versionFiles: readonly VersionEntry[], { scan, units }: Inventory): ReadonlySet<string> {
  const files = versionFiles.flatMap(({ path, key, pattern }) =>
    pattern === undefined ? [inferVersionFile(path, key === undefined ? {} : { key })] : [],
  )
  const folders = workspaceClosures(scan.facts.texts)(files) ?? []
  return new Set(folders.includes('**') ? [] : folders.filter((folder) => units.has(folder)))
}

function frontends({ product }: ChosenProduct): string[] {
  return product.apps.flatMap(({ frontend }) => frontend ?? [])
}

/**
 * What the images copy that is in none of the product's folders. A folder that holds other packages too is left to the
 * manifests, which tell the packages that matter; documents are no reason for a release.
 */
function copied({ product }: ChosenProduct, wanted: ReadonlySet<string>, { units }: Inventory): string[] {
  if (product.images.length === 0) return []
  const others = new Set([...units.keys()].filter((folder) => !wanted.has(folder)).flatMap(ancestorsOf))
  const paths = product.images.flatMap(({ copies, file }) => [...copies, file])
  const isCovered = (path: string) => nearestFolder(path, (at) => at !== '' && wanted.has(at)) !== undefined
  return paths
    .filter((path) => !others.has(path) && !/\.md$/i.test(path) && !isCovered(path))
    .map((path) => fileGlob(path))
}

const LOCKS: Readonly<Record<Unit['ecosystem'], readonly string[]>> = {
  cargo: ['Cargo.toml', 'Cargo.lock'],
  npm: ['pnpm-lock.yaml', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'bun.lock', 'bun.lockb'],
  python: ['uv.lock', 'poetry.lock'],
  go: [],
  chart: [],
  other: [],
  folder: [],
}

/** Lock files above a package, which decide what is in it; a library leaves that to those who use it. */
function builtWith(units: readonly Unit[], covered: readonly string[], { scan: { tree } }: Inventory): string[] {
  const found = units.flatMap(({ ecosystem, folder, runs }) => {
    const names = LOCKS[ecosystem].filter((name) => runs || name === 'Cargo.toml')
    return names.flatMap((name) => {
      const at = nearestFolder(folder === '' ? '' : folderOf(folder), (above) => tree.has(inFolder(above, name)))
      return at === undefined || !isNameable(inFolder(at, name)) ? [] : [inFolder(at, name)]
    })
  })
  return [...new Set(found)]
    .filter((path) => !covered.some((folder) => folder !== '' && isWithin(path, folder)))
    .map(fileGlob)
}

/** For a package in the root: the folders of all packages that are not shipped with it. */
function otherFolders(wanted: readonly string[], { units }: Inventory): string[] {
  const own = new Set(wanted.filter((folder) => folder !== ''))
  const around = new Set([...own].flatMap(ancestorsOf))
  const others = [...units.keys()].filter(
    (folder) => !around.has(folder) && folder !== '' && nearestFolder(folder, (above) => own.has(above)) === undefined,
  )
  const roots = new Set(others)
  return others
    .filter((folder) => nearestFolder(folderOf(folder), (above) => roots.has(above)) === undefined)
    .map((folder) => `!${belowFolder(folder)}`)
}

function without({ without: paths }: ChosenProduct, { scan: { tree } }: Inventory): string[] {
  return paths.flatMap((path) =>
    tree.hasFolder(path) ? [`!${belowFolder(path)}`] : tree.has(path) ? [`!${fileGlob(path)}`] : [],
  )
}

/** The folders in the root that hold some folders; everything where those are many. */
function topFolders(folders: readonly string[]): string[] {
  const tops = new Set(folders.map((folder) => folder.split('/', 1)[0] as string))
  return tops.has('') || tops.size > MOST_FOLDERS ? ['**'] : [...tops].map((folder) => belowFolder(folder))
}
