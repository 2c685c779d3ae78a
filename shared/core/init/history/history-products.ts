import type { Inventory } from '../scan/inventory.ts'
import { groupUnits, type Product, productOf } from '../scan/products.ts'
import type { Unit } from '../scan/unit.ts'
import { type Carrier, listCarriers } from './carriers.ts'
import { type Claim, claimCarriers } from './claims.ts'
import { readFamilies, type TagFamily } from './tag-families.ts'

/** A product that tags prove. */
export interface TaggedProduct {
  readonly family: TagFamily
  readonly product: Product
}

/** What the tags of a repository say of its products. */
export interface TagProof {
  readonly products: readonly TaggedProduct[]
  /** The families of which nothing is found here. */
  readonly others: readonly TagFamily[]
}

/** Finds the products that the tags of a repository are of, in the order of their folders. */
export function provenProducts(inventory: Inventory): TagProof {
  const families = readFamilies(inventory.scan.facts)
  const claims = claimCarriers(families, listCarriers(inventory), inventory.scan.facts)
  const taken = new Set(claims.flatMap(({ carriers }) => carriers.flatMap(foldersOf)))
  const groups = groupUnits(inventory)
  const products = claims.map((claim) => {
    const own = unitsOf(claim)
    const folders = new Set(own.map(({ folder }) => folder))
    const mates = groups
      .filter((group) => group.some(({ folder }) => folders.has(folder)))
      .flat()
      .filter(({ folder }) => !taken.has(folder))
    const units = leadingFirst([...own, ...mates], inventory)
    return { family: claim.family, product: productOf(units, claim.family.word === '', inventory, reason(claim)) }
  })
  const order = [...inventory.units.keys()]
  const place = ({ product }: TaggedProduct) => order.indexOf(product.units[0]?.folder ?? '')
  return {
    products: products.sort((a, b) => Number(b.product.isMain) - Number(a.product.isMain) || place(a) - place(b)),
    others: families.filter((family) => !claims.some((claim) => claim.family === family)),
  }
}

function foldersOf({ units }: Carrier): string[] {
  return units.map(({ folder }) => folder)
}

/** The packages that a claim is of, each with the version files that went along with the tags and no others. */
function unitsOf({ carriers }: Claim): Unit[] {
  const found = new Map<string, Unit>()
  for (const { entry, units, ecosystem } of carriers) {
    for (const unit of units) {
      const known = found.get(unit.folder) ?? { ...unit, ecosystem, versions: [] }
      found.set(unit.folder, { ...known, versions: [...known.versions, ...(entry ? [entry] : [])] })
    }
  }
  return [...found.values()]
}

/** What a product is named for and described by comes first: an app, the root, what somebody runs. */
function leadingFirst(units: readonly Unit[], { apps, images }: Inventory): Unit[] {
  const rank = (unit: Unit) => {
    if (apps.has(unit.folder)) return 0
    if (unit.folder === '') return 1
    return unit.runs || images.has(unit.folder) ? 2 : 3
  }
  return [...units].sort((a, b) => rank(a) - rank(b))
}

function reason({ family: { tags }, carriers }: Claim): string {
  const files = carriers.flatMap(({ entry, units }) => entry?.path ?? `${units[0]?.folder || 'the root'}`)
  const [first, ...more] = [...new Set(files)]
  const others = more.length > 1 ? ` and ${more.length} other files` : more.length === 1 ? ` and ${more[0]}` : ''
  return `Released as ${tags[0].name}${tags.length > 1 ? `, the last of ${tags.length} tags` : ''}: ${first}${others}.`
}
