import { Minimatch } from 'minimatch'
import { child, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import type { Inventory } from '../scan/inventory.ts'
import { readDocument, type Unit } from '../scan/unit.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'

const CONFIG = '.changeset/config.json'
const PRE = '.changeset/pre.json'

/** Reads changesets' configuration: a track a package, one for all packages of a `fixed` group, none for ignored and private ones. */
export function readChangesets(inventory: Inventory): Adopted | undefined {
  const root = readDocument(inventory.scan, CONFIG, 'json')
  if (!root) return undefined
  const packages = [...inventory.units.values()].filter((unit) => unit.ecosystem === 'npm')
  const isIgnored = matchNames(textsOf(child(root, 'ignore')))
  const tagsPrivate = isTrue(child(child(root, 'privatePackages'), 'tag'))
  const released = packages.filter((unit) => {
    if (isIgnored(unit.name)) inventory.scan.note(unit.folder || '.', 'changesets ignores it.')
    return !isIgnored(unit.name) && unit.versions.length > 0 && (unit.published || (tagsPrivate && unit.folder !== ''))
  })
  noteLinked(inventory, root)
  const pre = textOf(child(readDocument(inventory.scan, PRE, 'json'), 'tag'))
  return {
    tool: 'changesets',
    files: [CONFIG, ...(inventory.scan.tree.has(PRE) ? [PRE] : [])],
    products: groupFixed(released, listsOf(child(root, 'fixed')), packages.length === 1),
    channels: pre === undefined ? [] : [pre],
    live: textOf(child(root, 'baseBranch')),
  }
}

function groupFixed(released: readonly Unit[], fixed: readonly string[][], isSingle: boolean): AdoptedProduct[] {
  const rest = new Set(released)
  const groups = fixed.flatMap((names) => {
    const matches = matchNames(names)
    const members = [...rest].filter(({ name }) => matches(name))
    for (const member of members) rest.delete(member)
    return members.length > 0 ? [members] : []
  })
  const alone = [...rest].map((unit) => [unit])
  return [...groups, ...alone].map((units) => productOf(units, isSingle))
}

/** changesets tags `name@version`, or `vX.Y.Z` where the repository is one package. */
function productOf(units: readonly Unit[], isSingle: boolean): AdoptedProduct {
  const name = (units[0] as Unit).name
  return {
    name: units.length > 1 ? scopeOf(units) : name,
    folders: units.map(({ folder }) => folder),
    tag: isSingle ? 'v{version}' : `${name}@{version}`,
    extraFiles: [],
    without: [],
    why: units.length > 1 ? 'changesets has them as a fixed group, with one version.' : 'changesets releases it.',
  }
}

/** What all members of a group start with, as `ui` of ui-core and ui-react; else the first one's name. */
function scopeOf(units: readonly Unit[]): string {
  const names = units.map(({ name }) => name.replace(/^@[^/]*\//, ''))
  const [word] = (names[0] as string).split('-', 1)
  return word && names.every((name) => name === word || name.startsWith(`${word}-`)) ? word : (names[0] as string)
}

function noteLinked({ scan }: Inventory, root: DocumentValue): void {
  const linked = listsOf(child(root, 'linked')).filter((names) => names.length > 0)
  for (const names of linked)
    scan.note(
      CONFIG,
      `${names.join(', ')} are linked there. As tracks each has a version of its own; list them in one track to keep one.`,
    )
}

function listsOf(value: DocumentValue | undefined): string[][] {
  return value?.kind === 'list' ? value.items.map(textsOf) : []
}

function matchNames(globs: readonly string[]): (name: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob, { platform: 'linux', nocomment: true }))
  return (name) => matchers.some((matcher) => matcher.match(name))
}
