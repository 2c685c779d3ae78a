import type { TagTemplate } from '../../config.ts'
import { findCommonTag, findFolderTag } from '../../tags/tag-overlap.ts'
import { formatTemplate } from '../../tags/tag-template.ts'
import { formatCore, parseVersion } from '../../versions/version.ts'
import { prefixWord } from '../history/tag-words.ts'
import { goTagPrefix } from '../scan/go-units.ts'
import type { Product } from '../scan/products.ts'
import { highestOf, type TagHistory } from '../scan/tag-history.ts'
import type { Reasoned } from './proposal.ts'

/** A product with what its tags are found by. */
export interface NamedProduct {
  readonly name: string
  readonly aliases: ReadonlySet<string>
  readonly product: Product
  /** A tag that another tool's configuration says. */
  readonly adopted?: Reasoned<string>
}

/** Gives each product a tag template: one that it has been tagged by, else one like the repository's others. No two can make one tag. */
export function chooseTags(products: readonly NamedProduct[], history: TagHistory): Reasoned<string>[] {
  const chosen = new Map<NamedProduct, Reasoned<string>>()
  const taken: TagTemplate[] = []
  const take = (product: NamedProduct, tag: Reasoned<string> | undefined): void => {
    if (!tag || chosen.has(product)) return
    const template = templateOf(tag.value)
    if (!isRefName(tag.value.replace('{version}', '1.0.0'))) return
    if (taken.some((other) => clashes(other, template))) return
    taken.push(template)
    chosen.set(product, tag)
  }
  for (const product of products) take(product, product.adopted ?? goTag(product))
  for (const product of products) if (!chosen.has(product)) take(product, ownTag(product, history))
  const main = mainProduct(products, history)
  if (main) take(main, bareTag(history))
  for (const product of products) take(product, defaultTag(product, history))
  for (const product of products) take(product, { value: `${product.name}-v{version}`, why: '' })
  for (const [at, product] of products.entries())
    take(product, { value: `${product.name}-${at + 1}-v{version}`, why: '' })
  return products.map((product) => chosen.get(product) as Reasoned<string>)
}

function templateOf(text: string): TagTemplate {
  const [prefix = '', suffix = ''] = text.split('{version}')
  return { prefix, suffix }
}

/** Whether git takes a tag of this name (git check-ref-format). */
function isRefName(name: string): boolean {
  return (
    !/[\s\p{Cc}\p{Cs}~^:?*[\\{}]|\.\.|@\{|\/\/|\/$|\.$|^[-/]|(?:^|\/)\.|\.lock(?:\/|$)|^refs\//u.test(name) &&
    name.length < 180
  )
}

function clashes(a: TagTemplate, b: TagTemplate): boolean {
  return [findCommonTag(a, b), findFolderTag(a, b), findFolderTag(b, a)].some((found) => found !== undefined)
}

function goTag({ product: { units } }: NamedProduct): Reasoned<string> | undefined {
  const [unit] = units
  if (unit?.ecosystem !== 'go' || units.length !== 1) return undefined
  return { value: `${goTagPrefix(unit.folder, unit.name)}v{version}`, why: 'as Go finds the versions of a module' }
}

/** The prefix in the history that names the product, the one with most tags where there are several. */
function ownTag({ aliases }: NamedProduct, history: TagHistory): Reasoned<string> | undefined {
  const known = new Set([...aliases].map((alias) => alias.toLowerCase()))
  const found = [...history.byPrefix].filter(([prefix]) => known.has(prefixWord(prefix).toLowerCase()))
  const [best] = found.sort(([, a], [, b]) => b.length - a.length)
  return best && asBefore(best[0], history)
}

function asBefore(prefix: string, history: TagHistory): Reasoned<string> {
  const template = { prefix, suffix: '' }
  return { value: formatTemplate(template), why: `as before: ${highestOf(history, template)?.name}` }
}

/** The product that versions without a name in front are of: the only one, the one whose files carry the highest of them, the repository's main one. */
function mainProduct(products: readonly NamedProduct[], history: TagHistory): NamedProduct | undefined {
  if (products.length === 1) return products[0]
  const newest = highestOf(history, templateOf(bareTag(history).value))
  const sameVersion = products.filter(({ product }) => {
    const versions = product.units.flatMap((unit) => unit.versions.map(({ version }) => parseVersion(version)))
    return newest && versions.some((version) => version && formatCore(version) === formatCore(newest.version))
  })
  if (sameVersion.length === 1) return sameVersion[0]
  return products.find(({ product }) => product.isMain)
}

/** The template of tags without a name in front, `v` or nothing before the version, as a history has them. */
export function bareTag(history: TagHistory): Reasoned<string> {
  const prefix = [...history.byPrefix.keys()].find((known) => prefixWord(known) === '') ?? 'v'
  return history.byPrefix.has(prefix) ? asBefore(prefix, history) : { value: 'v{version}', why: '' }
}

/** `name@1.2.3` for a package where the repository's other packages are tagged so. */
function defaultTag({ product: { units } }: NamedProduct, history: TagHistory): Reasoned<string> | undefined {
  const prefixes = [...history.byPrefix.keys()]
  const like = prefixes.some((prefix) => /.[-/_]v?$/.test(prefix))
    ? undefined
    : prefixes.find((prefix) => /.@$/.test(prefix))
  const [unit] = units
  if (like === undefined || unit?.ecosystem !== 'npm' || !/^[@\w./-]+$/.test(unit.name)) return undefined
  return { value: `${unit.name}@{version}`, why: `like ${like}…` }
}
