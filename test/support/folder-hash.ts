import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder by path, with its mode and a hash of its bytes: equal before and after means untouched. */
export function hashFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.flatMap((name) => {
      const path = join(folder, name)
      const stat = lstatSync(path)
      if (stat.isDirectory()) return [[name, 'folder']]
      const bytes = stat.isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
      return [[name, `${stat.mode.toString(8)} ${createHash('sha256').update(bytes).digest('hex')}`]]
    }),
  )
}
