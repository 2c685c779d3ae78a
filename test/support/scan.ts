import './all-formats.ts'
import { type Inventory, takeInventory } from '../../shared/core/init/scan/inventory.ts'
import { type Note, openScan, type Scan } from '../../shared/core/init/scan/unit.ts'
import { factsOf } from './proposal.ts'

/** A scan of a repository of these files, and what it notes. */
export function scanOf(files: Readonly<Record<string, string>>): { readonly scan: Scan; readonly notes: Note[] } {
  const notes: Note[] = []
  return { scan: openScan(factsOf(files), notes), notes }
}

/** The inventory of a repository of these files, with these tags. */
export function inventoryOf(files: Readonly<Record<string, string>>, tags: readonly string[] = []): Inventory {
  return takeInventory(factsOf(files, { tags }), [])
}
