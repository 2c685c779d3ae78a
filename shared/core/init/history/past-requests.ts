import type { Inventory } from '../scan/inventory.ts'
import { isNameable } from '../scan/paths.ts'
import { type Carrier, listCarriers } from './carriers.ts'
import { proofsOf, readFamilies, type TagFamily } from './tag-families.ts'

/** A version file at a commit. */
export interface PastFile {
  readonly commit: string
  readonly path: string
}

/** More files than these are not looked up: families that were in use last come first. */
const MOST_FILES = 20_000

/** The version files, at the commits of which tags, that show what those tags are of. */
export function pastRequests(inventory: Inventory): PastFile[] {
  const { facts } = inventory.scan
  const carriers = listCarriers(inventory).filter(({ entry }) => entry && isNameable(entry.path))
  const wanted = new Map<string, PastFile>()
  for (const family of readFamilies(facts)) {
    for (const { name } of proofsOf(family)) {
      const commit = facts.places?.get(name)?.commit
      if (commit === undefined) continue
      for (const { entry } of likely(family, carriers)) {
        if (wanted.size >= MOST_FILES) return [...wanted.values()]
        if (entry) wanted.set(`${commit}:${entry.path}`, { commit, path: entry.path })
      }
    }
  }
  return [...wanted.values()]
}

/** Where a family names a package, nothing else needs to be looked at. */
function likely({ word, plain }: TagFamily, carriers: readonly Carrier[]): readonly Carrier[] {
  if (word === '') return carriers
  const named = carriers.filter(({ names, words }) => names.has(word) || words.has(plain))
  return named.length > 0 ? named : carriers
}
