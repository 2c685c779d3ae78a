import { child, entriesOf, isFalse, textOf } from '../../documents/document.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { inFolder, isNameable } from '../scan/paths.ts'
import { readDocument } from '../scan/unit.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'

const TOOL = 'covector'
const CONFIG = '.changes/config.json'
const PRE = '.changes/pre.json'

/** The manifest that each of covector's managers writes; others are commands of its own. */
const MANIFESTS: ReadonlyMap<string, string> = new Map([
  ['javascript', 'package.json'],
  ['rust', 'Cargo.toml'],
  ['flutter', 'pubspec.yaml'],
])

/** Reads .changes/config.json (https://github.com/jbolda/covector): a track a package that it publishes. */
export function readCovector({ scan }: Inventory): Adopted | undefined {
  const root = readDocument(scan, CONFIG, 'json')
  const packages = [...entriesOf(child(root, 'packages'))]
  if (!root || packages.length === 0) return undefined
  const products = packages.flatMap(([name, own]): AdoptedProduct[] => {
    const manager = textOf(child(own, 'manager')) ?? ''
    const path = textOf(child(own, 'path'))
    const folder = path === undefined ? undefined : follow('', path)
    if (folder === undefined || !isNameable(folder || '.x')) {
      scan.note(CONFIG, `Its package ${JSON.stringify(name)} has no path here, so it is not a track.`)
      return []
    }
    if (isFalse(child(own, 'publish'))) return []
    const asked = child(own, 'releaseTag') ?? child(child(child(root, 'pkgManagers'), manager), 'releaseTag')
    const format = textOf(asked)
    const usual = isFalse(asked) ? undefined : `${name}-v{version}`
    const tag = format === undefined ? usual : tagFrom(format, VERSION, [[NAME, name]])
    const manifest = MANIFESTS.get(manager)
    const why = `It is the package ${JSON.stringify(name)} of covector.`
    return [{ name, folders: [folder], tag, ...(manifest && { manifest: inFolder(folder, manifest) }), why }]
  })
  const pre = textOf(child(readDocument(scan, PRE, 'json'), 'tag'))
  scan.note(
    CONFIG,
    'The descriptions in .changes are not read. `release-tracks change` writes such files into .changeset, for `bump: changes`.',
  )
  return {
    tool: TOOL,
    files: [CONFIG, ...(scan.tree.has(PRE) ? [PRE] : [])],
    products,
    isWhole: true,
    channels: pre === undefined ? [] : [pre],
  }
}

const VERSION = /\$\{\s*(?:pkgFile\.version|pkg\.version|pkg\.pkgFile\.version)\s*\}/
const NAME = /\$\{\s*pkg\.pkg\s*\}/g
