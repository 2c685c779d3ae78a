import type { Inventory } from '../scan/inventory.ts'
import type { VersionEntry } from '../scan/unit.ts'
import { readChangesets } from './changesets.ts'
import { readLerna } from './lerna.ts'
import { readNx } from './nx.ts'
import { readReleasePlease } from './release-please.ts'

/** What the configuration of another release tool says of one product. */
export interface AdoptedProduct {
  /** What it is called there. */
  readonly name: string
  /** The folders it is made of, the root as the empty text. */
  readonly folders: readonly string[]
  /** The tag that the tool gives it, with `{version}`. */
  readonly tag: string
  /** Files that carry the version beside the packages' own manifests. */
  readonly extraFiles: readonly VersionEntry[]
  /** Repository paths that are not of it though they are in its folders. */
  readonly without: readonly string[]
  readonly why: string
}

/** What another release tool's configuration says. */
export interface Adopted {
  readonly tool: string
  /** Its files, to be taken away once this project releases. */
  readonly files: readonly string[]
  readonly products: readonly AdoptedProduct[]
  readonly channels: readonly string[]
  readonly live: string | undefined
}

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
