import { child, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { readDocument, type Scan, type VersionEntry } from '../scan/unit.ts'
import { type Adopted, type AdoptedProduct, commitTypes } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'
import { noteLost, versionOnLine } from './version-places.ts'

const TOOL = 'commitizen'
const FILE = /^\.?cz\.(toml|json|ya?ml)$/

/** Reads `[tool.commitizen]` and its files of other formats (https://commitizen-tools.github.io, "Configuration file"). */
export function readCommitizen(inventory: Inventory): Adopted | undefined {
  const { scan } = inventory
  const found = scan.facts.paths.filter(scan.inspects).flatMap((path) => {
    const settings = settingsOf(scan, path)
    return settings ? [{ path, settings }] : []
  })
  if (found.length === 0) return undefined
  return {
    tool: TOOL,
    files: found.flatMap(({ path }) => (FILE.test(nameOf(path)) ? [path] : [])),
    products: found.map(({ path, settings }) => productOf(inventory, path, settings)),
    isWhole: false,
    bump: {
      by: 'commits',
      types: commitTypes([
        ['refactor', 'patch'],
        ['perf', 'patch'],
      ]),
    },
  }
}

function settingsOf(scan: Scan, path: string): DocumentValue | undefined {
  if (nameOf(path) === 'pyproject.toml') return child(child(readDocument(scan, path, 'toml'), 'tool'), TOOL)
  const kind = FILE.exec(nameOf(path))?.[1]
  if (kind === undefined) return undefined
  const format = kind === 'toml' || kind === 'json' ? kind : 'yaml'
  const root = readDocument(scan, path, format)
  return child(format === 'toml' ? child(root, 'tool') : root, TOOL)
}

function productOf({ scan, units }: Inventory, config: string, settings: DocumentValue): AdoptedProduct {
  const folder = folderOf(config)
  const version = units.get(folder)?.versions[0]?.version ?? textOf(child(settings, 'version')) ?? ''
  const tag = tagFrom(textOf(child(settings, 'tag_format')) ?? '$version', PLACEHOLDER)
  return {
    name: '',
    folders: [folder],
    tag,
    extraFiles: textsOf(child(settings, 'version_files')).flatMap(
      (written) => entryOf(scan, folder, written, version) ?? [],
    ),
    why: `${TOOL} releases it.`,
  }
}

const PLACEHOLDER =
  /\$\{?version\}?|\$\{?major\}?\.\$\{?minor\}?\.\$\{?patch\}?(?:\$\{?prerelease\}?)?(?:\$\{?devrelease\}?)?/

/** `path`, or `path:regular expression` of the lines that have the version. */
function entryOf(scan: Scan, folder: string, written: string, version: string): VersionEntry | undefined {
  const at = written.indexOf(':')
  const path = follow(folder, at < 0 ? written : written.slice(0, at))
  const lines = at < 0 ? /^/ : readRegex(written.slice(at + 1))
  const isIt = (line: string) => lines?.test(line) ?? false
  const entry = path !== undefined && version !== '' ? versionOnLine(scan, path, version, isIt) : undefined
  if (!entry) noteLost(scan, path ?? written, TOOL)
  return entry
}

/** An expression of Python's that JavaScript reads as well. */
function readRegex(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern)
  } catch {
    return undefined
  }
}
