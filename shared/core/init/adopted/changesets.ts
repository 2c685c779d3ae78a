import { Minimatch } from 'minimatch'
import { child, isFalse, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import type { Inventory } from '../scan/inventory.ts'
import { inFolder } from '../scan/paths.ts'
import { readDocument, type Unit } from '../scan/unit.ts'
import type { Adopted, AdoptedGroup } from './adoption.ts'

const CONFIG = '.changeset/config.json'
const PRE = '.changeset/pre.json'

/** Reads changesets' configuration: a track a package, none for ignored and private ones, and its `fixed` and `linked` groups. */
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
  const pre = textOf(child(readDocument(inventory.scan, PRE, 'json'), 'tag'))
  return {
    tool: 'changesets',
    files: [CONFIG, ...(inventory.scan.tree.has(PRE) ? [PRE] : [])],
    products: released.map(({ name, folder }) => ({
      name,
      folders: [folder],
      // changesets tags `name@version`, or `vX.Y.Z` where the repository is one package.
      tag: packages.length === 1 ? 'v{version}' : `${name}@{version}`,
      ...(!isFalse(child(root, 'changelog')) && { changelog: inFolder(folder, 'CHANGELOG.md') }),
      why: 'changesets releases it.',
    })),
    isWhole: true,
    groups: [...groupsOf(root, 'fixed', released), ...groupsOf(root, 'linked', released)],
    channels: pre === undefined ? [] : [pre],
    live: textOf(child(root, 'baseBranch')),
    bump: { by: 'changes' },
    raisesDependents: true,
  }
}

function groupsOf(root: DocumentValue, policy: AdoptedGroup['policy'], released: readonly Unit[]): AdoptedGroup[] {
  return listsOf(child(root, policy)).map((names) => {
    const matches = matchNames(names)
    const products = released.flatMap(({ name }) => (matches(name) ? [name] : []))
    return { name: commonName(products) ?? policy, products, policy }
  })
}

/** What all members of a group start with, as `ui` of ui-core and ui-react. */
function commonName(products: readonly string[]): string | undefined {
  const names = products.map((name) => name.replace(/^@[^/]*\//, ''))
  const word = names[0]?.split('-', 1)[0]
  return word && names.every((name) => name === word || name.startsWith(`${word}-`)) ? word : undefined
}

function listsOf(value: DocumentValue | undefined): string[][] {
  return value?.kind === 'list' ? value.items.map(textsOf) : []
}

function matchNames(globs: readonly string[]): (name: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob, { platform: 'linux', nocomment: true }))
  return (name) => matchers.some((matcher) => matcher.match(name))
}
