import type { TaggedProduct } from '../history/history-products.ts'
import { cleanWord } from '../history/tag-words.ts'
import type { Product } from '../scan/products.ts'
import type { VersionEntry } from '../scan/unit.ts'
import type { Reasoned } from './proposal.ts'

/** A product, with what tags or another tool's configuration say of it. */
export interface ChosenProduct {
  readonly product: Product
  readonly name?: string
  readonly tag?: Reasoned<string>
  /** The file that its live versions are described in. */
  readonly changelog?: Reasoned<string>
  readonly extraFiles: readonly VersionEntry[]
  readonly without: readonly string[]
  /** Why it is not proposed, and only offered. */
  readonly leftOut?: string
}

/** A product of which nothing more is known than what its manifests say. */
export function asFound(product: Product): ChosenProduct {
  return { product, extraFiles: [], without: [] }
}

/** A product that goes on with the tags that prove it. */
export function asTagged({ family, product }: TaggedProduct): ChosenProduct {
  const name = cleanWord(family.word)
  const tag = { value: `${family.prefix}{version}`, why: `as before: ${family.tags[0].name}` }
  return { ...asFound(product), ...(name !== '' && { name }), tag }
}
