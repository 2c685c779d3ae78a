import { child } from '../../documents/document.ts'
import type { DocumentFormat } from '../../versions/version-file.ts'
import { readDocument, type Scan } from '../scan/unit.ts'

/** Another tool that writes versions or tags, and its files. */
export interface Rival {
  readonly tool: string
  readonly files: readonly string[]
}

/** How a tool is known that says nothing of products, or whose configuration is taken over by a reader of its own. */
interface RivalFiles {
  readonly tool: string
  readonly files?: RegExp
  /** Where its settings stand in a file of others: the file, its format, and the keys. */
  readonly within?: readonly (readonly [path: string, format: DocumentFormat, ...keys: string[]])[]
  /** The package of npm that it is. */
  readonly npm?: string
}

const RIVALS: readonly RivalFiles[] = [
  {
    tool: 'semantic-release',
    files: /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/,
    within: [['package.json', 'json', 'release']],
    npm: 'semantic-release',
  },
  { tool: 'release-it', files: /^\.release-it\.(?:json|ya?ml|toml|[cm]?[jt]s)$/, npm: 'release-it' },
  { tool: 'standard-version', files: /^\.versionrc(?:\.(?:json|[cm]?js))?$/, npm: 'standard-version' },
  { tool: 'release-plz', files: /^\.?release-plz\.toml$/ },
  { tool: 'cargo-release', files: /^release\.toml$/ },
  { tool: 'knope', files: /^knope\.toml$/ },
  { tool: 'cocogitto', files: /^(?:cog|\.config\/cog|\.cog)\.toml$/ },
  { tool: 'covector', files: /^\.changes\/config\.json$/ },
  {
    tool: 'python-semantic-release',
    within: [['pyproject.toml', 'toml', 'tool', 'semantic_release']],
  },
  {
    tool: 'commitizen',
    files: /^\.cz\.(?:toml|json|ya?ml)$|^cz\.(?:toml|json|ya?ml)$/,
    within: [['pyproject.toml', 'toml', 'tool', 'commitizen']],
  },
  {
    tool: 'bump-my-version',
    files: /^\.?bumpversion\.(?:toml|cfg)$/,
    within: [['pyproject.toml', 'toml', 'tool', 'bumpversion']],
  },
  { tool: 'release-drafter', files: /^\.github\/release-drafter\.ya?ml$/ },
]

/** Finds tools that tag, or write versions, by their files: they are to be taken out once this project releases. */
export function findRivals(scan: Scan): Rival[] {
  const quiet = { ...scan, note: () => undefined }
  const manifest = readDocument(quiet, 'package.json', 'json')
  return RIVALS.flatMap(({ tool, files, within = [], npm }) => {
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
