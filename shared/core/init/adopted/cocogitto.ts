import { child, entriesOf, isFalse, isTrue, textOf, textsOf } from '../../documents/document.ts'
import { follow } from '../../paths/folder.ts'
import type { CommitLevel } from '../../versions/auto-bump-rules.ts'
import type { Inventory } from '../scan/inventory.ts'
import { isNameable } from '../scan/paths.ts'
import { readDocument } from '../scan/unit.ts'
import { type Adopted, type AdoptedProduct, commitTypes } from './adoption.ts'

const TOOL = 'cocogitto'

/** Reads cog.toml (https://docs.cocogitto.io/reference/config.html): a track a package, or the tags of the one product. */
export function readCocogitto({ scan }: Inventory): Adopted | undefined {
  const file = ['cog.toml', '.cog.toml', '.config/cog.toml'].find((path) => scan.tree.has(path))
  const root = file === undefined ? undefined : readDocument(scan, file, 'toml')
  if (!root || file === undefined) return undefined
  const prefix = textOf(child(root, 'tag_prefix')) ?? ''
  const separator = textOf(child(root, 'monorepo_version_separator')) ?? '-'
  const packages = [...entriesOf(child(child(root, 'monorepo'), 'packages') ?? child(root, 'packages'))]
  const isTagged = !isFalse(child(root, 'generate_mono_repository_package_tags'))
  const products = packages.flatMap(([name, own]): AdoptedProduct[] => {
    const folder = follow('', textOf(child(own, 'path')) ?? name)
    if (folder === undefined || !isNameable(folder || '.x')) return []
    for (const key of ['include', 'ignore'])
      if (textsOf(child(own, key)).length > 0)
        scan.note(file, `The package ${JSON.stringify(name)} has ${key}. Add its globs to the \`paths\` of the track.`)
    const tag = isTagged ? `${name}${separator}${prefix}{version}` : undefined
    return [{ name, folders: [folder], tag, why: `It is the package ${JSON.stringify(name)} of cocogitto.` }]
  })
  const only = { name: '', folders: [''], tag: `${prefix}{version}`, why: 'cocogitto releases it.' }
  const hooks = ['pre_bump_hooks', 'post_bump_hooks', 'pre_package_bump_hooks', 'post_package_bump_hooks'].filter(
    (key) => textsOf(child(root, key)).length > 0,
  )
  if (hooks.length > 0) scan.note(file, `It has ${hooks.join(', ')}. Move their commands into workflows.`)
  const [branch, ...more] = textsOf(child(root, 'branch_whitelist'))
  return {
    tool: TOOL,
    files: [file],
    products: products.length > 0 ? products : [only],
    isWhole: products.length > 0,
    live: more.length === 0 && branch !== undefined && !/[*?[{]/.test(branch) ? branch : undefined,
    bump: { by: 'commits', types: commitTypes(levelsOf(child(root, 'commit_types'))) },
  }
}

function levelsOf(types: Parameters<typeof entriesOf>[0]): (readonly [string, CommitLevel])[] {
  return [...entriesOf(types)].flatMap(([type, own]): (readonly [string, CommitLevel])[] => {
    if (isTrue(child(own, 'bump_minor'))) return [[type, 'minor']]
    if (isTrue(child(own, 'bump_patch'))) return [[type, 'patch']]
    return type === 'feat' || type === 'fix' ? [] : [[type, 'none']]
  })
}
