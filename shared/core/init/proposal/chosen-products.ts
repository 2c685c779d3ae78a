import { readAdopted } from '../adopted/adopted.ts'
import type { Adopted } from '../adopted/adoption.ts'
import { provenProducts, type TaggedProduct, type TagProof } from '../history/history-products.ts'
import { isRecent, readFamilies, type TagFamily } from '../history/tag-families.ts'
import { type Inventory, shippedWith } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { findProducts, joinMain, type Product } from '../scan/products.ts'
import { addHints, adoptedProducts } from './adopted-products.ts'
import { asFound, asTagged, type ChosenProduct } from './chosen-product.ts'
import type { VersionChoice } from './proposal.ts'
import { joinVersions, partVersions } from './shared-versions.ts'

/** The products of a repository, and what decided which. */
export interface Choice {
  readonly products: readonly ChosenProduct[]
  /** The tools whose configuration had a part in it, the one that names the products first. */
  readonly adopted: readonly Adopted[]
  /** Families of tags that no product goes on with. */
  readonly others: readonly TagFamily[]
}

/**
 * The products to propose: those that another tool releases, and those that tags are of; where there are neither, what the manifests show.
 * @param versions whether packages that go by one version are one product, or each is one; left out, what is found decides.
 */
export function chooseProducts(inventory: Inventory, versions?: VersionChoice): Choice {
  const { whole, hints } = readAdopted(inventory)
  const proof = versions === 'each' ? partVersions(provenProducts(inventory)) : provenProducts(inventory)
  const isTrue = whole !== undefined && !contradicts(whole, proof.products, inventory)
  if (whole && !isTrue)
    inventory.scan.note(
      whole.files[0] ?? whole.tool,
      `The tags are not those of ${whole.tool}, so the tags decide what is released.`,
    )
  const isProven = isTrue || proof.products.length > 0
  const chosen = isTrue
    ? adoptedProducts(whole, proof.products, inventory)
    : isProven
      ? taggedProducts(proof, inventory)
      : findProducts(inventory).map(asFound)
  const joined = isTrue || versions === 'each' ? chosen : joinVersions(chosen, versions, inventory)
  const products = addHints(joined, hints, inventory)
  const prefixes = new Set(products.map(({ tag }) => tag?.value.split('{version}', 1)[0]))
  const others = readFamilies(inventory.scan.facts).filter(
    ({ prefix, word }) => !prefixes.has(prefix) && (isProven || word !== ''),
  )
  return { products, adopted: [...(isTrue ? [whole] : []), ...hints], others }
}

/** Whether a repository is tagged, and none of its tags is one that the tool would make. */
function contradicts({ products }: Adopted, proven: readonly TaggedProduct[], { scan }: Inventory): boolean {
  const prefixes = new Set(readFamilies(scan.facts).map(({ prefix }) => prefix))
  return (
    proven.length > 0 &&
    !products.some(({ tag }) => tag !== undefined && prefixes.has(tag.split('{version}', 1)[0] ?? ''))
  )
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
    (first?.published === true &&
      first.folder !== '' &&
      isForUsers(first) &&
      !used.has(first.folder) &&
      kinds.has(kindOf(first)))
}

/** What a repository is built with may look like one more of its modules. */
function isForUsers({ folder }: Product['units'][number]): boolean {
  return !/^(?:tools?|hack|scripts?)$/.test(nameOf(folder))
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
