import { groupBy } from '../../text/group.ts'
import type { Adopted, AdoptedProduct } from '../adopted/adoption.ts'
import type { TaggedProduct } from '../history/history-products.ts'
import { isRecent, readFamilies } from '../history/tag-families.ts'
import { folderUnit, type Inventory } from '../scan/inventory.ts'
import { folderOf, isBeside, nameOf } from '../scan/paths.ts'
import { type Product, productOf } from '../scan/products.ts'
import type { Unit } from '../scan/unit.ts'
import { asFound, asTagged, type ChosenProduct } from './chosen-product.ts'

/** The products that a tool names, and those with tags in use that it does not know. */
export function adoptedProducts(
  { tool, products }: Adopted,
  proven: readonly TaggedProduct[],
  inventory: Inventory,
): ChosenProduct[] {
  const { scan } = inventory
  const families = readFamilies(scan.facts)
  const prefixes = new Set(families.map(({ prefix }) => prefix))
  const own = products.map((adopted): ChosenProduct => {
    const { name, folders, tag, extraFiles = [], without = [], changelog, why } = adopted
    const product = productOf(unitsOf(adopted, inventory), folders.includes(''), inventory, why)
    const isUsed = tag !== undefined && prefixes.has(prefixOf(tag))
    const before = isUsed ? undefined : proven.find((other) => isSame(other.product, product))
    const said = before ? asTagged(before).tag : undefined
    const newest = isUsed ? families.find(({ prefix }) => prefix === prefixOf(tag))?.tags[0].name : undefined
    const reason = newest === undefined ? `as ${tool} tags it` : `as before: ${newest}`
    const template = said ?? (tag === undefined ? undefined : { value: tag, why: reason })
    const isAside = folders.every((folder) => isBeside(folderOf(folder))) && !isUsed && !said
    const told = {
      ...(template && { tag: template }),
      ...(changelog && { changelog: { value: changelog, why: `as ${tool} keeps it` } }),
    }
    const chosen = { ...asFound(product), name, ...told, extraFiles, without }
    return isAside ? { ...chosen, leftOut: 'It is among tests, examples or documents and was never tagged.' } : chosen
  })
  const joined = joinPlaces(own, tool, inventory)
  const taken = new Set(joined.flatMap(({ product }) => product.units.map(({ folder }) => folder)))
  const known = new Set(joined.flatMap(({ tag }) => (tag ? prefixOf(tag.value) : [])))
  const others = proven.filter(
    ({ family, product }) =>
      family.word !== '' &&
      !known.has(family.prefix) &&
      isRecent(family.tags[0].name, scan.facts) &&
      product.units.every(({ folder }) => !taken.has(folder)),
  )
  return [...joined, ...others.map(asTagged)]
}

function prefixOf(tag: string): string {
  return tag.split('{version}', 1)[0] ?? ''
}

function prefixesOf({ scan }: Inventory): Set<string> {
  return new Set(readFamilies(scan.facts).map(({ prefix }) => prefix))
}

/** The packages in a product's folders; of a folder with several manifests the one that the tool means. */
function unitsOf({ name, folders, manifest }: AdoptedProduct, { units }: Inventory): Unit[] {
  return folders.map((folder) => {
    const unit = units.get(folder) ?? folderUnit(folder, nameOf(folder) || name || 'app')
    if (manifest === undefined || unit.versions.length < 2) return unit
    return { ...unit, versions: unit.versions.filter(({ path }) => path === manifest) }
  })
}

function isSame(one: Product, other: Product): boolean {
  const folders = new Set(other.units.map(({ folder }) => folder))
  return one.units.length > 0 && one.units.every(({ folder }) => folders.has(folder))
}

/** Products whose version stands in one place can have no versions of their own: they are one, by the tags that are in use. */
function joinPlaces(products: readonly ChosenProduct[], tool: string, inventory: Inventory): ChosenProduct[] {
  const placeOf = ({ product: { units } }: ChosenProduct, at: number) => {
    const [entry] = units[0]?.versions ?? []
    return entry ? `${entry.path}\n${entry.key ?? entry.pattern ?? ''}` : `${at}`
  }
  const used = readFamilies(inventory.scan.facts).map(({ prefix }) => prefix)
  const rank = ({ tag }: ChosenProduct) => {
    const at = tag ? used.indexOf(prefixOf(tag.value)) : -1
    return at < 0 ? used.length : at
  }
  const numbered = products.map((chosen, at) => ({ chosen, place: placeOf(chosen, at) }))
  return [...groupBy(numbered, ({ place }) => place).values()].flatMap((same) => {
    const [leader, ...others] = same.map(({ chosen }) => chosen).sort((a, b) => rank(a) - rank(b))
    if (!leader || others.length === 0) return leader ?? []
    const all = [leader, ...others]
    const units = all.flatMap(({ product }) => product.units)
    const names = all.map(({ name }) => name).join(', ')
    const why = `${tool} has ${names}, which share one place for their version.`
    const product = productOf(
      units,
      all.some(({ product: { isMain } }) => isMain),
      inventory,
      why,
    )
    const extraFiles = all.flatMap((each) => each.extraFiles)
    return { ...leader, product, extraFiles, without: all.flatMap(({ without }) => without) }
  })
}

/** Adds what tools say of single products: their tags where none are in use, and the files that carry their versions. */
export function addHints(
  products: readonly ChosenProduct[],
  hints: readonly Adopted[],
  inventory: Inventory,
): readonly ChosenProduct[] {
  let all = products
  for (const hint of hints) for (const own of hint.products) all = addHint(all, own, hint, inventory)
  return all
}

function addHint(
  products: readonly ChosenProduct[],
  own: AdoptedProduct,
  { tool, files }: Adopted,
  inventory: Inventory,
): readonly ChosenProduct[] {
  const { folders, tag, extraFiles = [], why } = own
  const prefixes = prefixesOf(inventory)
  const isOwn = ({ product: { units } }: ChosenProduct) => units.some(({ folder }) => folders.includes(folder))
  const target =
    products.find((chosen) => tag !== undefined && chosen.tag?.value === tag) ??
    products.find((chosen) => chosen.leftOut === undefined && isOwn(chosen)) ??
    products.find(({ product: { isMain } }) => isMain && folders.includes(''))
  const isPossible = tag !== undefined && (prefixes.size === 0 || prefixes.has(prefixOf(tag)))
  const template = isPossible ? { value: tag, why: `as ${tool} tags it` } : undefined
  if (target) {
    if (tag !== undefined && target.tag && target.tag.value !== tag)
      inventory.scan.note(
        files[0] ?? tool,
        `${tool} would tag ${tag}. The tags in use are ${target.tag.value}, which continue.`,
      )
    const said = target.tag ?? template
    const more = { ...target, ...(said && { tag: said }), extraFiles: [...target.extraFiles, ...extraFiles] }
    return products.map((chosen) => (chosen === target ? more : chosen))
  }
  if (products.length > 0 || (template === undefined && extraFiles.length === 0)) return products
  const product = productOf(unitsOf(own, inventory), folders.includes(''), inventory, why)
  return [{ ...asFound(product), ...(template && { tag: template }), extraFiles }]
}
