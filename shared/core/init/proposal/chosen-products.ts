import { readAdopted } from '../adopted/adopted.ts'
import type { Adopted } from '../adopted/adoption.ts'
import { provenProducts, type TaggedProduct, type TagProof } from '../history/history-products.ts'
import { isRecent, readFamilies, type TagFamily } from '../history/tag-families.ts'
import { cleanWord } from '../history/tag-words.ts'
import { folderUnit, type Inventory, shippedWith } from '../scan/inventory.ts'
import { folderOf, isBeside, nameOf } from '../scan/paths.ts'
import { findProducts, joinMain, MOST_TRACKS, type Product, productOf } from '../scan/products.ts'
import type { VersionEntry } from '../scan/unit.ts'
import type { Reasoned } from './proposal.ts'

/** A product, with what tags or another tool's configuration say of it. */
export interface ChosenProduct {
  readonly product: Product
  readonly name?: string
  readonly tag?: Reasoned<string>
  readonly extraFiles: readonly VersionEntry[]
  readonly without: readonly string[]
  /** Whether it stands for more products than anyone would list. */
  readonly isFolded: boolean
  /** Why it is not proposed, and only offered. */
  readonly leftOut?: string
}

/** The products of a repository, and what decided which. */
export interface Choice {
  readonly products: readonly ChosenProduct[]
  readonly adopted: Adopted | undefined
  /** Families of tags that no product goes on with. */
  readonly others: readonly TagFamily[]
}

/** The products to propose: those that another tool releases, and those that tags are of; where there are neither, what the manifests show. */
export function chooseProducts(inventory: Inventory): Choice {
  const adopted = readAdopted(inventory)
  const proof = provenProducts(inventory)
  if (adopted && !contradicts(adopted, proof.products, inventory))
    return chosen(adoptedProducts(adopted, proof.products, inventory), adopted, inventory)
  if (adopted)
    inventory.scan.note(
      adopted.files[0] ?? adopted.tool,
      `The tags are not those of ${adopted.tool}, so the tags decide what is released.`,
    )
  if (proof.products.length > 0) return chosen(taggedProducts(proof, inventory), undefined, inventory)
  const found = findProducts(inventory).map(asFound)
  const choice = chosen(found.length > MOST_TRACKS ? [fold(found, inventory)] : found, undefined, inventory)
  return { ...choice, others: choice.others.filter(({ word }) => word !== '') }
}

function chosen(products: readonly ChosenProduct[], adopted: Adopted | undefined, { scan }: Inventory): Choice {
  const prefixes = new Set(products.map(({ tag }) => tag?.value.split('{version}', 1)[0]))
  return { products, adopted, others: readFamilies(scan.facts).filter(({ prefix }) => !prefixes.has(prefix)) }
}

/** Whether a repository is tagged, and none of its tags is one that the tool would make. */
function contradicts({ products }: Adopted, proven: readonly TaggedProduct[], { scan }: Inventory): boolean {
  const prefixes = new Set(readFamilies(scan.facts).map(({ prefix }) => prefix))
  return proven.length > 0 && !products.some(({ tag }) => prefixes.has(tag.split('{version}', 1)[0] ?? ''))
}

function asFound(product: Product): ChosenProduct {
  return { product, extraFiles: [], without: [], isFolded: false }
}

function asTagged({ family, product }: TaggedProduct): ChosenProduct {
  const name = cleanWord(family.word)
  const tag = { value: `${family.prefix}{version}`, why: `as before: ${family.tags[0].name}` }
  return { ...asFound(product), ...(name !== '' && { name }), tag }
}

/** What tags are of; beside it what is of a kind with that and is to be released for the first time. All else is offered. */
function taggedProducts({ products: proven, others: families }: TagProof, inventory: Inventory): ChosenProduct[] {
  const taken = new Set(proven.flatMap(({ product }) => product.units.map(({ folder }) => folder)))
  const found = findProducts(inventory).filter(
    ({ units }) => units.length > 0 && !units.some(({ folder }) => taken.has(folder)),
  )
  const main = mainOf(found, proven, families, inventory)
  const tagged = joinMain(main ? [main, ...proven] : proven, inventory).map(asTagged)
  const isKin = kinOf(proven)
  const joined = new Set(tagged.flatMap(({ product }) => product.units.map(({ folder }) => folder)))
  const rest = found.filter(({ units }) => !units.some(({ folder }) => joined.has(folder)))
  const proposed = [...tagged, ...rest.filter(isKin).map(asFound)]
  return [
    ...proposed,
    ...offer(
      rest.filter((product) => !isKin(product)),
      UNTAGGED,
      proposed,
      inventory,
    ),
  ]
}

/** Products that are not proposed, without those that are parts of one that is. */
function offer(
  products: readonly Product[],
  leftOut: string,
  proposed: readonly ChosenProduct[],
  inventory: Inventory,
): ChosenProduct[] {
  const own = proposed.flatMap(({ product }) => product.units)
  const shipped = shippedWith(inventory, own)
  return products
    .filter(({ units }) => !units.every(({ folder }) => shipped.has(folder)))
    .map((product) => ({ ...asFound(product), leftOut }))
}

const UNTAGGED = 'It was never tagged, while other parts of the repository were.'

/**
 * Whether a product is of a kind with those that tags are of, and no part of one: then it is one more of them, which was not released
 * yet. An app always is, an image beside other images, a package among packages with tags of their own.
 */
function kinOf(proven: readonly TaggedProduct[]): (product: Product) => boolean {
  const named = proven.flatMap(({ family, product: { units } }) => (family.word === '' ? [] : units))
  const kinds = new Set(named.filter(({ folder }) => folder !== '').map(kindOf))
  const used = new Set(proven.flatMap(({ product: { units } }) => units.flatMap(({ uses }) => uses)))
  const hasImages = proven.some(({ family, product }) => family.word !== '' && product.images.length > 0)
  return ({ units: [first], apps, images }) =>
    apps.length > 0 ||
    (hasImages && images.length > 0) ||
    (first?.published === true && first.folder !== '' && !used.has(first.folder) && kinds.has(kindOf(first)))
}

function kindOf({ ecosystem, folder }: Product['units'][number]): string {
  return `${ecosystem} ${folderOf(folder)}`
}

/** What tags without a name are of where no version says it: the package in the root. */
function mainOf(
  found: readonly Product[],
  proven: readonly TaggedProduct[],
  others: readonly TagFamily[],
  { scan }: Inventory,
): TaggedProduct | undefined {
  const family = others.find(({ word, tags }) => word === '' && isRecent(tags[0].name, scan.facts))
  const product = found.find(({ units: [first] }) => first?.folder === '' && first.ecosystem !== 'folder')
  const isOpen = proven.every(({ family }) => family.word !== '')
  return family && product && isOpen ? { family, product: { ...product, isMain: true } } : undefined
}

function adoptedProducts(
  { tool, products }: Adopted,
  proven: readonly TaggedProduct[],
  inventory: Inventory,
): ChosenProduct[] {
  const prefixes = new Set(readFamilies(inventory.scan.facts).map(({ prefix }) => prefix))
  return products.map(({ name, folders, tag, extraFiles, without, why }): ChosenProduct => {
    const units = folders.map((folder) => inventory.units.get(folder) ?? folderUnit(folder, nameOf(folder) || name))
    const product = productOf(units, folders.includes(''), inventory, why)
    const isUsed = prefixes.has(tag.split('{version}', 1)[0] ?? '')
    const before = isUsed ? undefined : proven.find((other) => isSame(other.product, product))
    const said = before ? asTagged(before).tag : undefined
    const own = said ?? { value: tag, why: `as ${tool} tags it` }
    const isAside = folders.every((folder) => isBeside(folderOf(folder))) && !isUsed && !said
    const chosen = { ...asFound(product), name, tag: own, extraFiles, without }
    return isAside ? { ...chosen, leftOut: 'It lies among tests, examples or documents and was never tagged.' } : chosen
  })
}

function isSame(one: Product, other: Product): boolean {
  const folders = new Set(other.units.map(({ folder }) => folder))
  return one.units.length > 0 && one.units.every(({ folder }) => folders.has(folder))
}

/** More products than {@link MOST_TRACKS} that nothing names are one track, to be split by somebody who knows them. */
function fold(products: readonly ChosenProduct[], inventory: Inventory): ChosenProduct {
  const units = products.flatMap(({ product }) => product.units)
  const why = `${products.length} packages could each be a track. More than ${MOST_TRACKS} are not proposed, so this one has them all: give a track of its own to each that has its own pace.`
  inventory.scan.note('release-tracks.yml', why)
  const product = { units, apps: [], images: [], why, isMain: true }
  return { ...asFound(product), name: 'packages', isFolded: true }
}
