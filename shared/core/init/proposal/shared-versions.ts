import { parseVersion } from '../../versions/version.ts'
import type { TagProof } from '../history/history-products.ts'
import type { Inventory } from '../scan/inventory.ts'
import { MOST_ALIKE, productOf } from '../scan/products.ts'
import type { Unit } from '../scan/unit.ts'
import { asFound, type ChosenProduct } from './chosen-product.ts'
import type { SharedVersion, VersionChoice } from './proposal.ts'

/** A version that packages have before anybody released one says nothing of them. */
function isTold(version: string | undefined): version is string {
  return (
    version !== undefined && parseVersion(version) !== undefined && !/^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(version)
  )
}

function versionOf({ versions }: Pick<Unit, 'versions'>): string | undefined {
  return versions[0]?.version
}

/**
 * Joins products that go by one version where somebody asks for that, or where they are more than anybody would list: what has tags or a version of its
 * own stays apart.
 */
export function joinVersions(
  products: readonly ChosenProduct[],
  versions: VersionChoice | undefined,
  inventory: Inventory,
): readonly ChosenProduct[] {
  const shared = sharing(products)
  if (shared.length < 2 || (versions !== 'one' && shared.length <= MOST_ALIKE)) return products
  const units = shared.flatMap(({ product }) => product.units)
  const version = versionOf(units[0] ?? { versions: [] })
  const why = `${shared.length} packages share one version, ${version}.`
  const isLed = (unit: Unit) => unit.folder === ''
  const joined = asFound(
    productOf(
      [...units].sort((a, b) => Number(isLed(b)) - Number(isLed(a))),
      true,
      inventory,
      why,
    ),
  )
  return [joined, ...products.filter((chosen) => !shared.includes(chosen))]
}

/** The products without tags of their own that have one version, if they are the most of those. */
function sharing(products: readonly ChosenProduct[]): ChosenProduct[] {
  const open = products.filter(({ tag, leftOut }) => tag === undefined && leftOut === undefined)
  const version = open.map(({ product: { units } }) => units[0] && versionOf(units[0])).find(isTold)
  return open.filter(({ product: { units } }) => units[0] && versionOf(units[0]) === version && version !== undefined)
}

/** What tags prove without those that stand for several packages at once: each of them is to have a version of its own. */
export function partVersions(proof: TagProof): TagProof {
  const isCommon = ({ product: { units } }: TagProof['products'][number]) => units.filter(isReleased).length > 1
  const parted = proof.products.filter(isCommon)
  return {
    products: proof.products.filter((each) => !isCommon(each)),
    others: [...parted.map(({ family }) => family), ...proof.others],
  }
}

function isReleased({ runs, published }: Unit): boolean {
  return runs || published
}

/** What to ask of: the packages of a track that share its version, or the tracks that happen to have one. */
export function sharedVersion(
  kept: readonly { readonly chosen: ChosenProduct; readonly name: string }[],
): SharedVersion | undefined {
  for (const { chosen } of kept) {
    const { units, apps } = chosen.product
    const released = units.filter(isReleased)
    const version = released[0] && versionOf(released[0])
    const same = released.filter((unit) => versionOf(unit) === version)
    if (isTold(version) && same.length > 1 && apps.length === 0)
      return { version, names: same.map(({ name }) => name), isOne: true }
  }
  const open = new Set(sharing(kept.map(({ chosen }) => chosen)))
  const names = kept.filter(({ chosen }) => open.has(chosen)).map(({ name }) => name)
  const [first] = open
  const version = first?.product.units[0] && versionOf(first.product.units[0])
  return isTold(version) && names.length > 1 ? { version, names, isOne: false } : undefined
}
