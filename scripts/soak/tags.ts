import semver from 'semver'
import type { Product } from './products.ts'

/** A tag of a product, read with a SemVer library of others. */
export interface ReadTag {
  readonly name: string
  readonly product: Product
  readonly version: string
  /** X.Y.Z of it. */
  readonly core: string
  /** `alpha`, `beta`, `rc` or `live`. */
  readonly channel: string
}

/** The channels, lowest first. */
export const CHANNELS: readonly string[] = ['alpha', 'beta', 'rc', 'live']

/** What the name of a tag that marks another one as withdrawn starts with. */
export const WITHDRAWN = 'withdrawn/'

/** Reads a tag's name; undefined for one of no product. */
export function readTag(products: readonly Product[], name: string): ReadTag | undefined {
  const product = products.find(({ prefix }) => name.startsWith(prefix) && semver.valid(name.slice(prefix.length)))
  if (!product) return undefined
  const version = name.slice(product.prefix.length)
  const parsed = semver.parse(version)
  if (!parsed) return undefined
  const { major, minor, patch, prerelease } = parsed
  return { name, product, version, core: `${major}.${minor}.${patch}`, channel: String(prerelease[0] ?? 'live') }
}
