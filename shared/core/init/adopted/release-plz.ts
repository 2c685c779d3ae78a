import { child, isFalse, isTrue, itemsOf, textOf } from '../../documents/document.ts'
import { groupBy } from '../../text/group.ts'
import type { Inventory } from '../scan/inventory.ts'
import { readDocument, type Unit } from '../scan/unit.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'

const TOOL = 'release-plz'

/** Reads release-plz.toml (https://release-plz.dev/docs/config): a track a package that gets tags, a group a `version_group`. */
export function readReleasePlz(inventory: Inventory): Adopted | undefined {
  const { scan, units } = inventory
  const file = ['release-plz.toml', '.release-plz.toml'].find((path) => scan.tree.has(path))
  const root = file === undefined ? undefined : readDocument(scan, file, 'toml')
  if (!root || file === undefined) return undefined
  const own = new Map(itemsOf(child(root, 'package')).map((each) => [textOf(child(each, 'name')), each]))
  const setting = ({ name }: Unit, key: string) => child(own.get(name), key) ?? child(child(root, 'workspace'), key)
  const crates = [...units.values()].filter(({ ecosystem, published }) => ecosystem === 'cargo' && published)
  const released = crates.filter((unit) => !isFalse(setting(unit, 'release')))
  for (const unit of crates) if (!released.includes(unit)) scan.note(unit.folder || '.', `${TOOL} does not release it.`)
  const tagged = released.filter((unit) => !isFalse(setting(unit, 'git_tag_enable')))
  const untagged = released.filter((unit) => !tagged.includes(unit))
  const usual = released.length > 1 ? '{{ package }}-v{{ version }}' : 'v{{ version }}'
  const products = tagged.map((unit) => productOf(unit, untagged, textOf(setting(unit, 'git_tag_name')) ?? usual))
  for (const unit of released)
    if (!products.some(({ folders }) => folders.includes(unit.folder)))
      scan.note(unit.folder || '.', `${TOOL} gives it no tags. If it is to be a track, use \`--add\`.`)
  const grouped = groupBy(tagged, (unit) => textOf(setting(unit, 'version_group')) ?? '')
  const isSteady = !tagged.some((unit) => isTrue(setting(unit, 'features_always_increment_minor')))
  return {
    tool: TOOL,
    files: [file],
    products,
    isWhole: true,
    groups: [...grouped].flatMap(([name, members]) =>
      name === '' ? [] : [{ name, products: members.map((unit) => unit.name), policy: 'fixed' as const }],
    ),
    bump: {
      by: 'commits',
      types: new Map(),
      ...(isSteady && { initial: { breaking: 'minor', features: 'patch' } }),
    },
  }
}

/** Packages that have the version of one that is tagged, and no tags of their own, are released with it. */
function productOf(unit: Unit, untagged: readonly Unit[], format: string): AdoptedProduct {
  const { name, folder, versions } = unit
  const place = ({ path, key }: Unit['versions'][number]) => `${path} ${key ?? ''}`
  const mates = untagged.filter((other) =>
    other.versions.some((own) => versions.some((at) => place(at) === place(own))),
  )
  const tag = tagFrom(format, /\{\{\s*version\s*\}\}/, [[/\{\{\s*package\s*\}\}/g, name]])
  return { name, folders: [folder, ...mates.map((mate) => mate.folder)], tag, why: `${TOOL} releases it.` }
}
