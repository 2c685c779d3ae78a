import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package whose code is in a bundle, with the licence it came under. */
export interface BundledPackage {
  /** `name@version`, unique. */
  readonly id: string
  /** The SPDX expression that the package declares. */
  readonly licence: string
  /** The text of its licence files, in the order of their names. */
  readonly text: string
}

/** Packages that leave out the text of their licence, and the one of the same repository and licence that has it. */
const TEXT_OF: Readonly<Record<string, string>> = { '@sigstore/verify': '@sigstore/core' }

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/**
 * Reads the package that a bundled file belongs to: the nearest folder above it whose package.json has a name and a version.
 *
 * Throws when there is none, or when the package declares no licence or ships no text of it: such code must not be redistributed.
 */
export function readPackage(file: string): BundledPackage {
  const folder = findPackageFolder(dirname(file))
  const { name, version, license } = readManifest(folder)
  const id = `${name}@${version}`
  const other = TEXT_OF[name ?? '']
  const source = other === undefined ? folder : join(folder.slice(0, -(name as string).length), other)
  const files = readdirSync(source).filter((entry) => LICENCE_FILE.test(entry))
  const isSame = readManifest(source).license === license
  if (!license || !isSame || files.length === 0)
    throw new Error(`${id} is bundled but carries no licence text (${folder})`)
  const texts = files.sort().map((entry) => readFileSync(join(source, entry), 'utf8').replaceAll('\r\n', '\n').trim())
  return { id, licence: license, text: texts.join('\n\n') }
}

/** Writes the licence file: every package once, by name, with its licence and the text of it. */
export function formatLicences(packages: Iterable<BundledPackage>): string {
  const byId = new Map([...packages].map((bundled) => [bundled.id, bundled]))
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const entries = sorted.map(({ id, licence, text }) => `${id}\n${licence}\n\n${text}\n`)
  return ['The bundles in this folder contain code of these packages.\n', ...entries].join(`\n${'-'.repeat(80)}\n\n`)
}

function findPackageFolder(folder: string): string {
  if (readManifest(folder).version) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('a bundled file belongs to no package')
  return findPackageFolder(parent)
}

function readManifest(folder: string): { name?: string; version?: string; license?: string } {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
