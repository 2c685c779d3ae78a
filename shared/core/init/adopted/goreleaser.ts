import { child, isTrue, textOf } from '../../documents/document.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { readDocument } from '../scan/unit.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'

const FILE = /^\.?goreleaser(?:[.-][\w-]+)?\.ya?ml$/

/** Reads the configurations of goreleaser (https://goreleaser.com/customization): what they say of tags, and of releases that it makes. */
export function readGoreleaser({ scan }: Inventory): Adopted | undefined {
  const found = scan.facts.paths.filter((path) => FILE.test(nameOf(path)) && scan.inspects(path))
  const products = found.flatMap((path): AdoptedProduct[] => {
    const root = readDocument(scan, path, 'yaml')
    const release = child(root, 'release')
    const before = textOf(child(release, 'prerelease'))
    if (root && before !== 'auto' && !isTrue(child(release, 'disable')) && !isTrue(child(release, 'prerelease')))
      scan.note(
        path,
        'goreleaser publishes a pre-release like any other version. Set `prerelease: auto` under `release`, or let publish-release make the release: `disable: true`.',
      )
    const monorepo = child(root, 'monorepo')
    const prefix = textOf(child(monorepo, 'tag_prefix'))
    const folder = follow(folderOf(path), textOf(child(monorepo, 'dir')) ?? '.')
    if (prefix === undefined || folder === undefined) return []
    const tag = `${prefix}v{version}`
    return [{ name: textOf(child(root, 'project_name')) ?? '', folders: [folder], tag, why: 'goreleaser builds it.' }]
  })
  return found.length === 0 ? undefined : { tool: 'goreleaser', files: [], products, isWhole: false }
}
