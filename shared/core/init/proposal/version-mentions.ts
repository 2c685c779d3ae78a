import { ReleaseTracksError } from '../../text/error.ts'
import { readVersion } from '../../version-files/version-text.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import { isMention } from '../scan/facts.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, isNameable, nameOf } from '../scan/paths.ts'
import type { VersionEntry } from '../scan/unit.ts'

/**
 * The modules of Python in some folders that say the product's version as `__version__`: they are written along with it. Other files that
 * have the version in them, such as a README with a line to install it, are noted: only their owner knows what to write there.
 */
export function mentionedVersions(
  folders: readonly string[],
  version: string,
  listed: readonly VersionEntry[],
  { scan, units }: Inventory,
): VersionEntry[] {
  if (!/^\d+\.\d+\.\d+/.test(version) || /^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(version)) return []
  const known = new Set(listed.map(({ path }) => path))
  const own = new Set(folders)
  const holderOf = (path: string): string => {
    for (let at = folderOf(path); ; at = folderOf(at)) if (at === '' || units.has(at)) return at
  }
  return [...scan.facts.texts].flatMap(([path, text]) => {
    if (known.has(path) || !isMention(path) || !isNameable(path) || !own.has(holderOf(path))) return []
    if (nameOf(path).endsWith('.py')) return saysVersion(path, text, version) ? [{ path, version }] : []
    if (mentions(text, version))
      scan.note(
        path,
        'It says the version of its track. If that is to follow, list it under version-files with a pattern or a marker.',
      )
    return []
  })
}

function saysVersion(path: string, text: string, version: string): boolean {
  try {
    return readVersion(inferVersionFile(path), text) === version
  } catch (error) {
    if (error instanceof ReleaseTracksError) return false
    throw error
  }
}

function mentions(text: string, version: string): boolean {
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const [before = '', after = ''] = [text[at - 1] ?? '', text.slice(at + version.length, at + version.length + 2)]
    if (!/[\d.]/.test(before) && !/^(?:\d|\.\d)/.test(after)) return true
  }
  return false
}
