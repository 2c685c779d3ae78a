import { child, isFalse, isTrue, itemsOf, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import type { CommitLevel } from '../../versions/auto-bump-rules.ts'
import type { Inventory } from '../scan/inventory.ts'
import { inFolder } from '../scan/paths.ts'
import { readDocument, type Scan, type Unit } from '../scan/unit.ts'
import { type Adopted, type AdoptedProduct, commitTypes } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'

/** Packages that run semantic-release for each package of a repository, and how they tag where nothing else is said. */
const RUNNERS: readonly (readonly [runner: RegExp, usual: (name: string) => string])[] = [
  [/^semantic-release-monorepo$/, (name) => `${name}-v{version}`],
  [/^(?:@[\w.-]+\/)?(?:multi-semantic-release|multi-release)$/, (name) => `${name}@{version}`],
]

/**
 * Reads the configuration of semantic-release where it is data, and of what runs it for each package of a monorepo: a track a package there,
 * else the tags of the one product (https://semantic-release.gitbook.io, "Configuration").
 */
export function readSemanticRelease(inventory: Inventory): Adopted | undefined {
  const { scan, units } = inventory
  const packages = [...units.values()].filter(({ ecosystem, folder }) => ecosystem === 'npm' && folder !== '')
  const root = settingsIn('', scan)
  const own = packages.flatMap((unit) => {
    const found = settingsIn(unit.folder, scan)
    return found ? [{ unit, found }] : []
  })
  const runner =
    runnerOf(root, readDocument(quiet(scan), 'package.json', 'json')) ??
    own.map(({ found }) => runnerOf(found)).find(Boolean)
  const shared = root ?? own[0]?.found
  const isWhole = runner !== undefined && packages.length > 0
  if (!shared && !isWhole) return undefined
  const members = own.length > 0 ? own.map(({ unit }) => unit) : packages.filter(({ published }) => published)
  const products = isWhole
    ? members.map((unit) => productOf(unit, settingsIn(unit.folder, scan) ?? root, runner))
    : [{ name: '', folders: [''], tag: tagOf(root, '', 'v{version}'), why: 'semantic-release releases it.' }]
  const branches = branchesOf(shared, scan)
  const tool = isWhole ? 'semantic-release in a monorepo' : 'semantic-release'
  return { tool, files: [], products, isWhole, ...branches, bump: bumpOf(shared) }
}

function quiet(scan: Scan): Scan {
  return { ...scan, note: () => undefined }
}

/** The settings in a folder: `release` of its package.json, or a file that is data; one that is code says nothing here. */
function settingsIn(folder: string, scan: Scan): DocumentValue | undefined {
  const inManifest = child(readDocument(quiet(scan), inFolder(folder, 'package.json'), 'json'), 'release')
  if (inManifest) return inManifest
  for (const [name, format] of FILES) {
    const path = inFolder(folder, name)
    const found = scan.tree.has(path) ? readDocument(quiet(scan), path, format) : undefined
    if (found) return found
  }
  return undefined
}

/** JSON is YAML, too. */
const FILES = [
  ['.releaserc', 'yaml'],
  ['.releaserc.json', 'json'],
  ['.releaserc.yaml', 'yaml'],
  ['.releaserc.yml', 'yaml'],
] as const

function runnerOf(settings: DocumentValue | undefined, manifest?: DocumentValue) {
  const extended = child(settings, 'extends')
  const names = [textOf(extended) ?? textsOf(extended)].flat()
  const development = child(manifest, 'devDependencies')
  const used = development?.kind === 'table' ? [...development.entries.keys()] : []
  return RUNNERS.find(([pattern]) => [...names, ...used].some((name) => pattern.test(name)))?.[1]
}

function productOf(
  { name, folder }: Unit,
  settings: DocumentValue | undefined,
  usual: (name: string) => string,
): AdoptedProduct {
  return {
    name,
    folders: [folder],
    tag: tagOf(settings, name, usual(name)),
    why: 'semantic-release releases it on its own.',
  }
}

function tagOf(settings: DocumentValue | undefined, name: string, usual: string): string | undefined {
  const format = textOf(child(settings, 'tagFormat'))
  return format === undefined ? usual : tagFrom(format, /\$\{version\}/, [[/\$\{name\}/g, name]])
}

function branchesOf(settings: DocumentValue | undefined, { facts }: Scan): Pick<Adopted, 'channels' | 'live'> {
  const branches = child(settings, 'branches')
  const listed = branches?.kind === 'list' ? itemsOf(branches) : branches ? [branches] : []
  const live = listed.flatMap(
    (each) => textOf(each) ?? (child(each, 'prerelease') ? [] : (textOf(child(each, 'name')) ?? [])),
  )
  const channels = listed.flatMap((each) => {
    const before = child(each, 'prerelease')
    return textOf(before) ?? (isTrue(before) ? (textOf(child(each, 'name')) ?? []) : [])
  })
  return {
    live: live.find((name) => facts.branches.includes(name)),
    channels: channels.filter((name) => !name.includes('$')),
  }
}

/** The rules of commit-analyzer that are about a type alone; its own are those of Angular. */
function bumpOf(settings: DocumentValue | undefined): Adopted['bump'] {
  const rules = itemsOf(child(settings, 'plugins')).flatMap((plugin) =>
    textOf(child(plugin, '0')) === '@semantic-release/commit-analyzer'
      ? itemsOf(child(child(plugin, '1'), 'releaseRules'))
      : [],
  )
  const own = rules.flatMap((rule): (readonly [string, CommitLevel])[] => {
    const [type, release] = [textOf(child(rule, 'type')), child(rule, 'release')]
    const level = isFalse(release) ? 'none' : textOf(release)
    const isPlain = child(rule, 'scope') === undefined && child(rule, 'breaking') === undefined
    return type !== undefined && /^[a-z][\w-]*$/.test(type) && isPlain && isLevel(level) ? [[type, level]] : []
  })
  return { by: 'commits', types: commitTypes([['perf', 'patch'], ['revert', 'patch'], ...own]) }
}

function isLevel(text: string | undefined): text is CommitLevel {
  return text === 'none' || text === 'patch' || text === 'minor' || text === 'major'
}
