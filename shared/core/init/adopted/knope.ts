import { child, entriesOf, isTrue, itemsOf, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { readDocument, type Scan, type VersionEntry } from '../scan/unit.ts'
import { type Adopted, type AdoptedProduct, commitTypes } from './adoption.ts'
import { noteLost, VERSION, versionAt } from './version-places.ts'

const TOOL = 'knope'
const CONFIG = 'knope.toml'

/** Reads knope.toml (https://knope.tech/reference/config-file/packages): a track a package, with its versioned files. */
export function readKnope(inventory: Inventory): Adopted | undefined {
  const root = readDocument(inventory.scan, CONFIG, 'toml')
  if (!root) return undefined
  const single = child(root, 'package')
  const packages = [...entriesOf(child(root, 'packages'))]
  const products = single
    ? [productOf('', single, 'v{version}', inventory)]
    : packages.map(([name, own]) => productOf(name, own, `${name}/v{version}`, inventory))
  if (products.length === 0) return undefined
  for (const [name, own] of packages) {
    const scopes = textsOf(child(own, 'scopes'))
    const why = `${TOOL} counts commits of the scopes ${scopes.join(', ')} for ${name}. Here its \`paths\` say which commits count.`
    if (scopes.length > 0) inventory.scan.note(CONFIG, why)
  }
  const preparing = itemsOf(child(root, 'workflows'))
    .flatMap((workflow) => itemsOf(child(workflow, 'steps')))
    .filter((step) => textOf(child(step, 'type')) === 'PrepareRelease')
  return {
    tool: TOOL,
    files: [CONFIG],
    products,
    isWhole: true,
    channels: preparing.flatMap((step) => textOf(child(step, 'prerelease_label')) ?? []),
    bump: preparing.some((step) => isTrue(child(step, 'ignore_conventional_commits')))
      ? { by: 'changes' }
      : { by: 'commits', types: commitTypes() },
  }
}

function productOf(name: string, own: DocumentValue, tag: string, { scan, units }: Inventory): AdoptedProduct {
  const files = itemsOf(child(own, 'versioned_files')).filter((item) => child(item, 'dependency') === undefined)
  const paths = files.flatMap((item) => textOf(item) ?? textOf(child(item, 'path')) ?? [])
  const manifests = paths.filter((path) => units.get(folderOf(path))?.versions.some((at) => at.path === path))
  const folders = [...new Set(manifests.map(folderOf))]
  const first = folders[0] === undefined ? undefined : units.get(folders[0])
  return {
    name: name || (first?.name ?? ''),
    folders: folders.length > 0 ? folders : [''],
    tag,
    extraFiles: files.flatMap((item) => entryOf(scan, item, manifests) ?? []),
    why: name === '' ? `${TOOL} releases it.` : `It is the package ${JSON.stringify(name)} of ${TOOL}.`,
  }
}

/** Locks follow their manifests here, too. */
const LOCKS = new Set(['Cargo.lock', 'package-lock.json', 'uv.lock', 'poetry.lock', 'deno.lock', 'pnpm-lock.yaml'])

function entryOf(scan: Scan, item: DocumentValue, manifests: readonly string[]): VersionEntry | undefined {
  const path = textOf(item) ?? textOf(child(item, 'path')) ?? ''
  if (LOCKS.has(nameOf(path)) || manifests.includes(path) || nameOf(path) === 'go.mod') return undefined
  const regex = textOf(child(item, 'regex'))
  const entry = versionAt(scan, path, regex === undefined ? {} : { pattern: captured(regex) })
  if (!entry) noteLost(scan, path, TOOL)
  return entry
}

/** A whole version in place of the group named `version`, as the only one that captures. */
function captured(regex: string): string {
  const [, before = regex, rest] = /^(.*?)\(\?P?<version>(.*)$/s.exec(regex) ?? []
  const plain = (text: string) => text.replace(/(?<!\\)\((?!\?)/g, '(?:')
  if (rest === undefined) return plain(before)
  let open = 1
  let end = 0
  for (; end < rest.length && open > 0; end++) {
    if (rest[end] === '\\') end++
    else if (rest[end] === '(') open++
    else if (rest[end] === ')') open--
  }
  return `${plain(before)}${VERSION}${plain(rest.slice(end))}`
}
