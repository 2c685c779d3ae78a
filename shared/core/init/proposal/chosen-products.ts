import { readAdopted } from '../adopted/adopted.ts'
import type { Adopted } from '../adopted/adoption.ts'
import { folderUnit, type Inventory } from '../scan/inventory.ts'
import { nameOf } from '../scan/paths.ts'
import { findProducts, MOST_TRACKS, type Product, productOf } from '../scan/products.ts'
import type { VersionEntry } from '../scan/unit.ts'

/** A product, with what another tool's configuration says of it. */
export interface ChosenProduct {
  readonly product: Product
  readonly name?: string
  readonly tag?: { readonly value: string; readonly why: string }
  readonly extraFiles: readonly VersionEntry[]
  readonly without: readonly string[]
  /** Whether it stands for more products than anyone would list. */
  readonly isFolded: boolean
}

/** The products to propose: those that another tool releases, else those that the manifests show. */
export function chooseProducts(inventory: Inventory): { products: ChosenProduct[]; adopted: Adopted | undefined } {
  const adopted = readAdopted(inventory)
  const products = adopted ? adoptedProducts(adopted, inventory) : findProducts(inventory).map(asFound)
  return { adopted, products: products.length > MOST_TRACKS ? [fold(products, inventory)] : products }
}

function asFound(product: Product): ChosenProduct {
  return { product, extraFiles: [], without: [], isFolded: false }
}

function adoptedProducts({ tool, products }: Adopted, inventory: Inventory): ChosenProduct[] {
  return products.map(({ name, folders, tag, extraFiles, without, why }) => {
    const units = folders.map((folder) => inventory.units.get(folder) ?? folderUnit(folder, nameOf(folder) || name))
    const product = productOf(units, folders.includes(''), inventory, why)
    return { product, name, tag: { value: tag, why: `as ${tool} tags it` }, extraFiles, without, isFolded: false }
  })
}

/** More products than {@link MOST_TRACKS} are one track, to be split by somebody who knows them. */
function fold(products: readonly ChosenProduct[], inventory: Inventory): ChosenProduct {
  const units = products.flatMap(({ product }) => product.units)
  const why = `${products.length} packages could each be a track. More than ${MOST_TRACKS} are not proposed, so this one has them all: give a track of its own to each that has its own pace.`
  inventory.scan.note('release-tracks.yml', why)
  const product = { units, apps: [], images: [], why, isMain: true }
  return { product, name: 'packages', extraFiles: [], without: [], isFolded: true }
}
