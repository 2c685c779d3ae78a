import { groupBy } from '../../text/group.ts'
import type { Image } from './images.ts'
import type { Inventory } from './inventory.ts'
import { isBeside, nameOf } from './paths.ts'
import type { TauriApp } from './tauri-apps.ts'
import type { Unit } from './unit.ts'

/** Units that are released together, under one version. */
export interface Product {
  /** The ones it is made of; the first is what it is named for. Empty where only its files are known. */
  readonly units: readonly Unit[]
  readonly apps: readonly TauriApp[]
  readonly images: readonly Image[]
  /** Why it is one product, in one sentence. */
  readonly why: string
  /** Whether its version is the one that the whole repository goes by. */
  readonly isMain: boolean
}

/** More packages than these with one version, which nothing names one by one, are one product. */
export const MOST_ALIKE = 30

/** More products than these, which nothing names, are no proposal that anyone reads. */
const MOST_FOUND = 100

/** Finds what is released from a repository, by what its manifests say. */
export function findProducts(inventory: Inventory): Product[] {
  const groups = groupUnits(inventory)
  const hasMain = hasMainVersion(inventory.units)
  const versioned = groups.filter((units) => units.some((unit) => isProduct(unit, inventory, hasMain)))
  const main = mainGroup(versioned, groups, inventory)
  const joining = main ? joiners(inventory, versioned, main) : []
  const products = (main && !versioned.includes(main) && joining.length > 0 ? [main, ...versioned] : versioned).map(
    (units) => productOf(units === main ? [...units, ...joining] : units, units === main, inventory),
  )
  if (products.length <= MOST_FOUND) return products.length > 0 ? products : rootProduct(groups, inventory)
  inventory.scan.note(
    'release-tracks.yml',
    `${products.length} packages could each be a track, too many to propose without tags or another tool that names them. List those that are released.`,
  )
  return []
}

/** Makes the product of some units, with the apps and images that are theirs. */
export function productOf(units: readonly Unit[], isMain: boolean, { apps, images }: Inventory, why?: string): Product {
  const ownApps = units.flatMap(({ folder }) => apps.get(folder) ?? [])
  const ownImages = units.flatMap(({ folder }) => images.get(folder) ?? [])
  return { units, apps: ownApps, images: ownImages, isMain, why: why ?? reasonFor(units, ownApps, ownImages) }
}

/** Crates that take their version from one workspace belong together, and a Tauri app with its frontend. */
export function groupUnits({ units, apps }: Inventory): Unit[][] {
  const frontends = new Map(
    [...apps.values()].flatMap(({ frontend, folder }) => (frontend === undefined ? [] : [[frontend, folder]])),
  )
  const keyOf = (unit: Unit): string => {
    const app = units.get(frontends.get(unit.folder) ?? '')
    const holder = app && app.folder !== '' ? app : unit
    return holder.inherits ? `workspace ${holder.versions[0]?.path}` : holder.folder
  }
  const groups = [...groupBy(units.values(), keyOf).values()]
  return groups.map((group) => group.sort((a, b) => Number(apps.has(b.folder)) - Number(apps.has(a.folder))))
}

/** Somebody runs it or gets it from a registry, and it has a version of its own; or it was tagged before. */
function isProduct(unit: Unit, inventory: Inventory, hasMain: boolean): boolean {
  const { apps, images, units, scan } = inventory
  const { folder, ecosystem, runs, published, inherits, versions } = unit
  if (isBeside(folder) && !wasReleased(unit, inventory)) return false
  if (apps.has(folder)) return true
  if (images.has(folder)) return versions.length > 0 || !hasMain
  if (inherits) return runs || published
  if (folder === '' && ecosystem === 'npm' && !published && units.size > 1) return false
  if (ecosystem === 'go') return published && isAsked(unit, inventory)
  const version = versions[0]?.version
  if (version === undefined) return false
  if (wasReleased(unit, inventory)) return true
  if (version === '0.0.0' && !published) {
    if (runs && !inventory.users.has(folder)) scan.note(versions[0]?.path ?? folder, NO_VERSION)
    return false
  }
  if (ecosystem === 'npm' && published) return true
  return (runs && !inventory.users.has(folder)) || (published && isAsked(unit, inventory))
}

const NO_VERSION = 'It is private, has version 0.0.0 and no Dockerfile, so nothing suggests that it is released.'

/** Whether somebody outside may ask for it: nobody here uses it, or someone does by its version; or it has tags. */
function isAsked(unit: Unit, inventory: Inventory): boolean {
  const users = (inventory.users.get(unit.folder) ?? []).flatMap((folder) => inventory.units.get(folder) ?? [])
  return users.length === 0 || users.some(({ pins }) => pins.includes(unit.folder)) || wasReleased(unit, inventory)
}

function wasReleased({ name, folder }: Unit, { released }: Inventory): boolean {
  return [name, folder, nameOf(folder)].some((word) => word !== '' && released.has(word))
}

/** Whether there is one version that units without their own go by: a Cargo workspace's, or that of the root package. */
function hasMainVersion(units: Inventory['units']): boolean {
  return [...units.values()].some((unit) => unit.inherits) || isVersioned(units.get(''))
}

function isVersioned(unit: Unit | undefined): boolean {
  return unit?.versions.some(({ version }) => version !== '0.0.0') === true
}

function mainGroup(products: readonly Unit[][], groups: readonly Unit[][], { apps }: Inventory): Unit[] | undefined {
  const workspaces = products.filter((group) => group.some(({ inherits }) => inherits))
  const [only] = workspaces
  if (only && workspaces.length === 1 && (products.length === 1 || !only.some(({ folder }) => apps.has(folder))))
    return only
  return groups.find((candidate) => candidate.some((unit) => unit.folder === '' && isVersioned(unit)))
}

/** What is deployed without a version of its own goes by the repository's: images, and web apps beside them. */
function joiners({ units, images, users }: Inventory, products: readonly Unit[][], main: readonly Unit[]): Unit[] {
  const taken = new Set([...products.flat(), ...main].map(({ folder }) => folder))
  return [...units.values()].filter((unit) => {
    if (taken.has(unit.folder) || isBeside(unit.folder) || unit.versions.some(({ version }) => version !== '0.0.0'))
      return false
    if (images.has(unit.folder)) return true
    return images.size > 0 && unit.ecosystem === 'npm' && unit.folder !== '' && unit.runs && !users.has(unit.folder)
  })
}

/** Gives the product that bare tags are of what is deployed without a version of its own. */
export function joinMain<Found extends { readonly product: Product }>(
  found: readonly Found[],
  inventory: Inventory,
): Found[] {
  const all = found.map(({ product }) => [...product.units])
  return found.map((each) => {
    const { units, isMain, why } = each.product
    const joining = isMain ? joiners(inventory, all, units) : []
    return joining.length > 0 ? { ...each, product: productOf([...units, ...joining], isMain, inventory, why) } : each
  })
}

/** A repository of which nothing is known to be released is one product, by the version of its root. */
function rootProduct(groups: readonly Unit[][], inventory: Inventory): Product[] {
  const root = groups.find((candidate) => candidate.some(({ folder }) => folder === ''))
  const only = root ?? (groups.length === 1 ? groups[0] : undefined)
  return only ? [productOf(only, true, inventory)] : []
}

function reasonFor(units: readonly Unit[], apps: readonly TauriApp[], images: readonly Image[]): string {
  const [first] = units
  const place = (folder: string) => folder || 'The root of the repository'
  if (!first) return 'Every file of the repository.'
  const parts = apps.map(({ folder, frontend }) => {
    const around = frontend === undefined ? '' : ` with its frontend in ${frontend}`
    return `${place(folder)} is a Tauri app${around}`
  })
  if (units.some(({ inherits }) => inherits)) parts.push('Crates that share the version of their workspace')
  const files = images.map(({ file }) => file).join(', ')
  if (images.length > 0) parts.push(`${files} ${images.length > 1 ? 'build images' : 'builds an image'}`)
  return `${parts.length > 0 ? parts.join('; ') : `${place(first.folder)} is ${KINDS[first.ecosystem]}`}.`
}

const KINDS: Readonly<Record<Unit['ecosystem'], string>> = {
  cargo: 'a crate with a version of its own',
  npm: 'a package with a version of its own',
  python: 'a Python project with a version of its own',
  go: 'a Go module',
  chart: 'a Helm chart',
  other: 'a package with a version of its own',
  folder: 'a folder with a version of its own',
}
