import { RESERVED_NAMES } from '../../reserved-names.ts'
import { groupBy } from '../../text/group.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import type { Product } from '../scan/products.ts'
import type { Unit } from '../scan/unit.ts'

/** What a crate or package is called that was never given a name. */
const GENERIC = /^(?:app|tauri-app|src-tauri|tauri|desktop-app|my-app|root|workspace|monorepo|v\d+)$/i

/** Names products: short, alike to what they are called in the repository, and no two the same even without case. */
export function nameProducts(products: readonly Product[], inventory: Inventory): string[] {
  const taken = new Set(RESERVED_NAMES.map((name) => name.toLowerCase()))
  return products.map((product) => {
    const [first, ...others] = candidatesOf(product, inventory)
      .map(cleanName)
      .filter((name) => name !== '')
    const free = [first, ...others].find((name) => name !== undefined && !taken.has(name.toLowerCase()))
    const name = free ?? numbered(first ?? 'app', taken)
    taken.add(name.toLowerCase())
    return name
  })
}

/** The words by which tags and other tools may know a product. */
export function aliasesOf({ units }: Product, name: string, inventory: Inventory): Set<string> {
  const prefix = commonPrefix(inventory)
  const words = units.flatMap((unit) => [unit.name, shortName(unit, prefix), nameOf(unit.folder), unit.folder])
  return new Set([name, ...words].filter((word) => word !== ''))
}

function candidatesOf({ units, apps, images, isMain }: Product, inventory: Inventory): string[] {
  const prefix = commonPrefix(inventory)
  const [first] = units
  const [app] = apps
  if (!first) return []
  const short = shortName(first, prefix)
  const place = nameOf(first.folder) === 'src-tauri' ? nameOf(folderOf(first.folder)) : nameOf(first.folder)
  const path = first.folder.replaceAll('/', '-')
  if (app)
    return [GENERIC.test(short) ? '' : short, place, nameOf(app.frontend ?? ''), app.productName ?? '', 'desktop', path]
  const running = units.filter(({ runs }) => runs)
  if (images.length > 1 && running.length > 1) return ['platform', 'server', path]
  const [only] = running.length === 1 ? running : units.length === 1 ? units : []
  if (only) return [shortName(only, prefix), nameOf(only.folder), only.folder.replaceAll('/', '-')]
  const root = isMain ? (units.find(({ folder }) => folder === '') ?? inventory.units.get('')) : undefined
  return [prefix ?? '', root ? shortName(root, prefix) : '', short, 'workspace']
}

/** A name without scope, host and the word that all crates of the repository start with. */
function shortName({ name, folder, ecosystem }: Unit, prefix: string | undefined): string {
  const last = nameOf(name)
  const plain = ecosystem === 'go' && /^v\d+$/.test(last) ? nameOf(folderOf(name)) : last
  if (ecosystem === 'go' && folder !== '' && nameOf(folderOf(folder)) !== '') return folder.replaceAll('/', '-')
  return prefix !== undefined && plain.startsWith(`${prefix}-`) ? plain.slice(prefix.length + 1) : plain
}

/** `git-acme` where every crate, or every Python project, is `git-acme` or `git-acme-…`. */
function commonPrefix({ units }: Inventory): string | undefined {
  for (const [ecosystem, same] of groupBy(units.values(), (unit) => unit.ecosystem)) {
    const names = same.map(({ name }) => name.split(/[-_]/))
    const [first = []] = names
    const differs = first.findIndex((part, at) => names.some((parts) => parts[at] !== part))
    const word = (differs < 0 ? first : first.slice(0, differs)).join('-')
    if (['cargo', 'python'].includes(ecosystem) && same.length > 1 && word !== '') return word
  }
  return undefined
}

/** Track names are letters, digits, "-" and "_", with a letter or "_" first. */
export function cleanName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z_]+|-+$/g, '')
    .slice(0, 60)
  return name === '' || name === '_' ? '' : name
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`.toLowerCase())) return `${name}-${n}`
}
