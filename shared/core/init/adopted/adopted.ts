import type { Inventory } from '../scan/inventory.ts'
import type { Adopted } from './adoption.ts'
import { readChangesets } from './changesets.ts'
import { readLerna } from './lerna.ts'
import { readNx } from './nx.ts'
import { readReleasePlease } from './release-please.ts'

/** Reads the first release tool's configuration that there is and that names something to release. */
export function readAdopted(inventory: Inventory): Adopted | undefined {
  for (const read of [readReleasePlease, readChangesets, readNx, readLerna]) {
    const adopted = read(inventory)
    if (adopted && adopted.products.length > 0) return adopted
  }
  return undefined
}
