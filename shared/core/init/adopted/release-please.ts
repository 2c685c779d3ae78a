import { child, entriesOf, isTrue, itemsOf, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { inFolder, isNameable } from '../scan/paths.ts'
import { readDocument, type Scan, type Unit, type VersionEntry } from '../scan/unit.ts'
import { type Adopted, type AdoptedGroup, type AdoptedProduct, commitTypes } from './adoption.ts'
import { VERSION, versionAt } from './version-places.ts'

const CONFIG = 'release-please-config.json'
const MANIFEST = '.release-please-manifest.json'

/** Settings of one package, of which every one may also stand at the top for all (release-please, manifest-releaser docs). */
type Setting = (name: string) => DocumentValue | undefined

/** Reads release-please's manifest configuration. */
export function readReleasePlease(inventory: Inventory): Adopted | undefined {
  const root = readDocument(inventory.scan, CONFIG, 'json')
  const packages = [...entriesOf(child(root, 'packages'))]
  if (!root || packages.length === 0) return undefined
  const settings = packages.map(([path, own]): [string, Setting] => [
    path,
    (name) => child(own, name) ?? child(root, name),
  ])
  const types = settings.map(([, setting]) =>
    isTrue(setting('prerelease')) ? textOf(setting('prerelease-type')) : undefined,
  )
  return {
    tool: 'release-please',
    files: [CONFIG, MANIFEST],
    products: settings.flatMap(([path, setting]) => readPackage(inventory, path, setting) ?? []),
    isWhole: true,
    groups: linkedGroups(root),
    channels: types.flatMap((type) => type?.split('.', 1)[0] || []),
    bump: bumpOf(settings[0]?.[1]),
  }
}

/** Components that the plugin `linked-versions` keeps at one version: all of them are released together (release-please, plugins/linked-versions.ts). */
function linkedGroups(root: DocumentValue): AdoptedGroup[] {
  return itemsOf(child(root, 'plugins')).flatMap((plugin) => {
    const products = textsOf(child(plugin, 'components'))
    const name = textOf(child(plugin, 'groupName')) ?? 'linked'
    return textOf(child(plugin, 'type')) === 'linked-versions' ? [{ name, products, policy: 'fixed' as const }] : []
  })
}

/** A patch for everything that is neither a feature nor a fix, and for 0.y.z what it says itself (release-please, versioning-strategies/default.ts). */
function bumpOf(setting: Setting | undefined): Adopted['bump'] {
  const says = (name: string) => isTrue(setting?.(name))
  const breaking = says('bump-minor-pre-major') ? 'minor' : 'major'
  const features = says('bump-patch-for-minor-pre-major') ? 'patch' : 'minor'
  return { by: 'commits', types: commitTypes(), initial: { breaking, features } }
}

function readPackage(inventory: Inventory, path: string, setting: Setting): AdoptedProduct | undefined {
  const folder = follow('', path)
  if (folder === undefined || !isNameable(folder || '.x')) {
    inventory.scan.note(CONFIG, `Its package ${JSON.stringify(path)} is not a folder of the repository.`)
    return undefined
  }
  const component = componentOf(setting, inventory.units.get(folder))
  return {
    name: component || folder,
    folders: [folder],
    tag: tagOf(setting, component),
    extraFiles: extraFiles(inventory, folder, setting),
    without: textsOf(setting('exclude-paths')).flatMap((excluded) => follow('', excluded) || []),
    why: `release-please has it as the package ${JSON.stringify(path)}.`,
  }
}

/** `component`, else the package's name without scope. */
function componentOf(setting: Setting, unit: Unit | undefined): string {
  const named = textOf(setting('component')) ?? textOf(setting('package-name'))
  const own = unit && unit.ecosystem !== 'go' && unit.ecosystem !== 'folder' ? unit.name : ''
  return (named ?? own).replace(/^@[^/]*\//, '')
}

function tagOf(setting: Setting, component: string): string {
  const says = (name: string) => setting(name) === undefined || isTrue(setting(name))
  const separator = textOf(setting('tag-separator')) ?? '-'
  const start = component !== '' && says('include-component-in-tag') ? `${component}${separator}` : ''
  return `${start}${says('include-v-in-tag') ? 'v' : ''}{version}`
}

/** Where release types keep the version that have no manifest which is read anyway. */
const TYPE_FILES = new Map([
  ['helm', 'Chart.yaml'],
  ['simple', 'version.txt'],
  ['php', 'composer.json'],
  ['dart', 'pubspec.yaml'],
])

/** A file that carries the version by its release type, and where in it. */
interface TypeFile {
  readonly path: string
  readonly pattern?: string
}

function typeFiles(inventory: Inventory, folder: string, setting: Setting): TypeFile[] {
  const type = textOf(setting('release-type')) ?? ''
  if (type === 'python') return pythonFiles(inventory, folder, setting)
  const name = TYPE_FILES.get(type)
  return name === undefined ? [] : [{ path: inFolder(folder, name) }]
}

const DUNDER_VERSION = String.raw`__version__ *= *["'](\d+\.\d+\.\d+[^"']*)["']`

/** `__init__.py` of the package that the project is named for, below `src` or not (release-please, strategies/python.ts). */
function pythonFiles({ units, scan }: Inventory, folder: string, setting: Setting): TypeFile[] {
  const names = [textOf(setting('package-name')), textOf(setting('component')), units.get(folder)?.name]
  const modules = new Set(names.flatMap((name) => (name ? [name, name.replaceAll('-', '_')] : [])))
  return [...modules]
    .flatMap((name) => [inFolder(folder, `${name}/__init__.py`), inFolder(folder, `src/${name}/__init__.py`)])
    .filter((path) => isNameable(path) && scan.tree.has(path))
    .map((path) => ({ path, pattern: DUNDER_VERSION }))
}

/** A path that starts with "/" is one of the repository, others start from the package. */
function extraPath(folder: string, item: DocumentValue): string | undefined {
  const path = textOf(item) ?? textOf(child(item, 'path'))
  if (path === undefined) return undefined
  return path.startsWith('/') ? follow('', path.slice(1)) : follow(folder, path)
}

function extraFiles(inventory: Inventory, folder: string, setting: Setting): VersionEntry[] {
  const { scan } = inventory
  const usual = typeFiles(inventory, folder, setting).flatMap(
    ({ path, pattern }) => versionAt(scan, path, pattern === undefined ? {} : { pattern }) ?? [],
  )
  const extra = itemsOf(setting('extra-files')).flatMap((item) => {
    const path = extraPath(folder, item)
    const entry = path === undefined ? undefined : entryOf(scan, path, item)
    if (!entry)
      scan.note(
        path ?? inFolder(folder, '?'),
        'An extra file of release-please without a single recognizable version. List it under version-files with a key or pattern.',
      )
    return entry ?? []
  })
  return [...usual, ...extra]
}

/** By `jsonpath` where it is a plain path of names, by release-please's comment on the line, else by the file's name. */
function entryOf(scan: Scan, path: string, item: DocumentValue): VersionEntry | undefined {
  const key = /^\$((?:\.[\w-]+)+)$/.exec(textOf(child(item, 'jsonpath')) ?? '')?.[1]?.slice(1)
  if (key !== undefined) return versionAt(scan, path, { key })
  const text = scan.text(path) ?? ''
  if (text.includes('x-release-please-version'))
    return versionAt(scan, path, { pattern: String.raw`${VERSION}\b.*x-release-please-version` })
  return versionAt(scan, path, text.includes('x-release-please-start-version') ? { pattern: BLOCK } : {})
}

/** The first version between `x-release-please-start-version` and its end (release-please docs, "Updating arbitrary files"). */
const BLOCK = String.raw`x-release-please-start-version\b[^]{0,2000}?${VERSION}`
