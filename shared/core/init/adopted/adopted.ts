import type { Inventory } from '../scan/inventory.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { readChangesets } from './changesets.ts'
import { readLerna } from './lerna.ts'
import { readNx } from './nx.ts'
import { readReleasePlease } from './release-please.ts'

/** Reads the first release tool's configuration that there is and that names something to release. */
export function readAdopted(inventory: Inventory): Adopted | undefined {
  for (const read of [readReleasePlease, readChangesets, readNx, readLerna]) {
    const adopted = read(inventory)
    const products = adopted?.products.flatMap((product) => thatAreThere(product, adopted, inventory)) ?? []
    if (adopted && products.length > 0) return { ...adopted, products }
  }
  return undefined
}

/** A tool's configuration may name folders that are gone by now: they are noted, and a product without any other is none. */
function thatAreThere(product: AdoptedProduct, { tool, files }: Adopted, { scan }: Inventory): AdoptedProduct[] {
  const gone = product.folders.filter((folder) => !scan.tree.hasFolder(folder))
  for (const folder of gone)
    scan.note(
      files[0] ?? tool,
      `${tool} has ${JSON.stringify(product.name)} in ${JSON.stringify(folder)}, which is not there.`,
    )
  const folders = product.folders.filter((folder) => !gone.includes(folder))
  return folders.length > 0 || product.folders.length === 0 ? [{ ...product, folders }] : []
}
