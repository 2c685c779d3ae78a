import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of a file that is worth a look. */
const LARGEST = 1_000_000

/** Reads a file for a guess; undefined for what is no plain file, or too large for one that carries a version. */
export async function glanceAt(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, path)
  const kind = await lstat(file).catch(() => undefined)
  return kind?.isFile() && kind.size <= LARGEST ? readFile(file, 'utf8') : undefined
}
