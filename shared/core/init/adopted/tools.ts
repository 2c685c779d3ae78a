import { child } from '../../documents/document.ts'
import type { DocumentFormat } from '../../versions/version-file.ts'
import type { TreeFacts } from '../scan/facts.ts'
import { type Inventory, takeInventory } from '../scan/inventory.ts'
import { readDocument, type Scan } from '../scan/unit.ts'
import type { Adopted } from './adoption.ts'
import { readBumpMyVersion } from './bump-my-version.ts'
import { readChangesets } from './changesets.ts'
import { readCocogitto } from './cocogitto.ts'
import { readCommitizen } from './commitizen.ts'
import { readCovector } from './covector.ts'
import { readGoreleaser } from './goreleaser.ts'
import { readKnope } from './knope.ts'
import { readLerna } from './lerna.ts'
import { readNx } from './nx.ts'
import { readPythonSemanticRelease } from './python-semantic-release.ts'
import { readReleaseDrafter } from './release-drafter.ts'
import { readReleasePlease } from './release-please.ts'
import { readReleasePlz } from './release-plz.ts'
import { readSemanticRelease } from './semantic-release.ts'
import { readTauriAction } from './tauri-action.ts'

/** Another tool that writes versions or tags, and its files. */
export interface Rival {
  readonly tool: string
  readonly files: readonly string[]
}

/** A tool: how its files are known, and what reads what they say of products. */
interface Tool {
  readonly tool: string
  readonly files?: RegExp
  /** Where its settings stand in a file of others: the file, its format, and the keys. */
  readonly within?: readonly (readonly [path: string, format: DocumentFormat, ...keys: string[]])[]
  /** The package of npm that it is. */
  readonly npm?: string
  readonly read?: (inventory: Inventory) => Adopted | undefined
}

/** Release tools. Those that say what all products are come first, in the order in which they are believed. */
const TOOLS: readonly Tool[] = [
  { tool: 'release-please', read: readReleasePlease },
  { tool: 'changesets', read: readChangesets },
  { tool: 'nx release', read: readNx },
  { tool: 'lerna', read: readLerna },
  { tool: 'release-plz', files: /^\.?release-plz\.toml$/, read: readReleasePlz },
  { tool: 'knope', files: /^knope\.toml$/, read: readKnope },
  { tool: 'cocogitto', files: /^(?:cog|\.config\/cog|\.cog)\.toml$/, read: readCocogitto },
  { tool: 'covector', files: /^\.changes\/config\.json$/, read: readCovector },
  {
    tool: 'semantic-release',
    files: /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/,
    within: [['package.json', 'json', 'release']],
    npm: 'semantic-release',
    read: readSemanticRelease,
  },
  {
    tool: 'python-semantic-release',
    within: [['pyproject.toml', 'toml', 'tool', 'semantic_release']],
    read: readPythonSemanticRelease,
  },
  {
    tool: 'commitizen',
    files: /^\.cz\.(?:toml|json|ya?ml)$|^cz\.(?:toml|json|ya?ml)$/,
    within: [['pyproject.toml', 'toml', 'tool', 'commitizen']],
    read: readCommitizen,
  },
  {
    tool: 'bump-my-version',
    files: /^\.?bumpversion\.(?:toml|cfg)$/,
    within: [['pyproject.toml', 'toml', 'tool', 'bumpversion']],
    read: readBumpMyVersion,
  },
  { tool: 'goreleaser', read: readGoreleaser },
  { tool: 'tauri-action', read: readTauriAction },
  { tool: 'release-drafter', files: /^\.github\/release-drafter\.ya?ml$/, read: readReleaseDrafter },
  { tool: 'release-it', files: /^\.release-it\.(?:json|ya?ml|toml|[cm]?[jt]s)$/, npm: 'release-it' },
  { tool: 'standard-version', files: /^\.versionrc(?:\.(?:json|[cm]?js))?$/, npm: 'standard-version' },
  { tool: 'cargo-release', files: /^release\.toml$/ },
]

/** Finds tools that tag, or write versions, by their files: they are to be taken out once this project releases. */
export function findRivals(scan: Scan): Rival[] {
  const quiet = { ...scan, note: () => undefined }
  const manifest = readDocument(quiet, 'package.json', 'json')
  return TOOLS.flatMap(({ tool, files, within = [], npm }) => {
    const own = files ? scan.facts.paths.filter((path) => files.test(path)) : []
    const parts = within.flatMap(([path, format, ...keys]) => {
      let at = readDocument(quiet, path, format)
      for (const key of keys) at = child(at, key)
      return at ? [`"${keys.join('.')}" in ${path}`] : []
    })
    const found = [...own, ...parts]
    const isUsed = npm !== undefined && child(child(manifest, 'devDependencies'), npm) !== undefined
    return found.length > 0 || isUsed ? [{ tool, files: found }] : []
  })
}

/** The rivals of several searches, each tool once with all its files. */
export function joinRivals(...lists: readonly (readonly Rival[])[]): Rival[] {
  const files = new Map<string, Set<string>>()
  for (const { tool, files: own } of lists.flat()) files.set(tool, new Set([...(files.get(tool) ?? []), ...own]))
  return [...files].map(([tool, own]) => ({ tool, files: [...own] }))
}

/** Reads the configuration of every tool that the repository has. */
export function readTools(inventory: Inventory): Adopted[] {
  return TOOLS.flatMap(({ read }) => read?.(inventory) ?? [])
}

/** The files whose text the tools' configuration is in, or is about, and that were not read yet. */
export function wantedTexts(facts: TreeFacts): ReadonlySet<string> {
  const wanted = new Set<string>()
  readTools(takeInventory(facts, [], wanted))
  return wanted
}
