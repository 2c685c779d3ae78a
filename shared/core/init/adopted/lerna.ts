import { child, textOf } from '../../documents/document.ts'
import type { Inventory } from '../scan/inventory.ts'
import { readDocument } from '../scan/unit.ts'
import type { Adopted } from './adoption.ts'

const CONFIG = 'lerna.json'

/** Reads lerna.json: one version for all packages, or `independent`. */
export function readLerna({ scan, units }: Inventory): Adopted | undefined {
  const version = textOf(child(readDocument(scan, CONFIG, 'json'), 'version'))
  if (version === undefined) return undefined
  const packages = [...units.values()].filter(
    ({ ecosystem, folder, versions, published }) =>
      ecosystem === 'npm' && folder !== '' && versions.length > 0 && published,
  )
  const common = { tool: 'lerna', files: [CONFIG], isWhole: true }
  if (version === 'independent') {
    const products = packages.map(({ name, folder }) => {
      return {
        name,
        folders: [folder],
        tag: `${name}@{version}`,
        why: 'lerna releases it on its own.',
      }
    })
    return { ...common, products }
  }
  const folders = packages.map(({ folder }) => folder)
  const why = 'lerna releases all packages with one version.'
  const product = {
    name: 'packages',
    folders,
    tag: 'v{version}',
    extraFiles: [{ path: CONFIG, version }],
    why,
  }
  return { ...common, products: folders.length > 0 ? [product] : [] }
}
