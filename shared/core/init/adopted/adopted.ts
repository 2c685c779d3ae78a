import type { Inventory } from '../scan/inventory.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { readTools } from './tools.ts'

/** What the tools of a repository say together. */
export interface Adoption {
  /** The first tool that says what is released. */
  readonly whole: Adopted | undefined
  /** Those that say more of what tags and manifests show. */
  readonly hints: readonly Adopted[]
}

/** Reads the release tools' configuration that there is. */
export function readAdopted(inventory: Inventory): Adoption {
  const all = readTools(inventory).map((adopted) => {
    const products = adopted.products.flatMap((product) => thatAreThere(product, adopted, inventory))
    return { ...adopted, products }
  })
  return {
    whole: all.find(({ isWhole, products }) => isWhole && products.length > 0),
    hints: all.filter(({ isWhole }) => !isWhole),
  }
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
