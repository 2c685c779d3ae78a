import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import type { TextFiles } from '../../flows/ports/text-files.ts'
import { locatePath, type PathSource } from './outside-path.ts'
import { readPlain } from './plain-file.ts'

/** The text files of a run; `workspace` is where relative paths start. */
export function textFiles(workspace: string): TextFiles {
  return {
    write: (path, text, input) => writeText(path, text, { root: workspace, input }),
    writeTemporary: (name, text) =>
      writeText(name, text, { root: process.env.RUNNER_TEMP || tmpdir(), input: 'RUNNER_TEMP' }),
  }
}

/** Reads a text file. Throws `file-missing` and `path-outside`. */
export async function readText(path: string, source: PathSource): Promise<string> {
  const file = await locatePath(path, source)
  try {
    return await readPlain(file)
  } catch (error) {
    throw failure(
      'file-missing',
      `${source.input}: ${quote(path)} cannot be read: ${wordsOf(error)}.`,
      'Name a text file.',
    )
  }
}

/**
 * Writes beside the file and renames, so that whoever reads it finds the old content or the new one, never a part.
 * Gives its absolute path. Throws `file-unwritable` and `path-outside`.
 */
export async function writeText(path: string, text: string, source: PathSource): Promise<string> {
  const file = await locatePath(path, source)
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, file)
    return file
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw failure(
      'file-unwritable',
      `${source.input}: ${quote(path)} cannot be written: ${wordsOf(error)}.`,
      'Name another file.',
    )
  }
}
