import { readFile, stat } from 'node:fs/promises'

/** Reads a text file. A pipe or a device, which may never end, is refused as what cannot be read. */
export async function readPlain(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new Error('it is not a regular file')
  return readFile(file, 'utf8')
}
