import { child, textOf, textsOf } from '../../documents/document.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { readDocument } from '../scan/unit.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'

const FILE = /^\.github\/release-drafter[\w.-]*\.ya?ml$/

/** Reads the configurations of release-drafter (https://github.com/release-drafter/release-drafter): the tag that each drafts, for which paths. */
export function readReleaseDrafter({ scan }: Inventory): Adopted | undefined {
  const files = scan.facts.paths.filter((path) => FILE.test(path))
  const documents = files.map((path) => readDocument(scan, path, 'yaml'))
  const products = documents.map((root): AdoptedProduct => {
    const folders = textsOf(child(root, 'include-paths')).flatMap((path) => follow('', path) ?? [])
    const there = folders.filter((folder) => scan.tree.hasFolder(folder))
    const tag = tagFrom(textOf(child(root, 'tag-template')) ?? '', /\$(?:RESOLVED|NEXT_(?:PATCH|MINOR|MAJOR))_VERSION/)
    return { name: '', folders: there.length > 0 ? there : [''], tag, why: 'release-drafter drafts its releases.' }
  })
  const channels = documents.flatMap((root) => textOf(child(root, 'prerelease-identifier')) ?? [])
  return files.length === 0 ? undefined : { tool: 'release-drafter', files, products, isWhole: false, channels }
}
