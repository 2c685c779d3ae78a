import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import type { TextFiles } from '../../flows/ports/text-files.ts'

/** The text files of a run; `workspace` is where relative paths start. */
export function textFiles(workspace: string): TextFiles {
  const write = async (file: string, text: string, name: string, input: string) => {
    await writeText(file, text, name, input)
    return file
  }
  return {
    write: (path, text, input) => write(resolve(workspace, path), text, path, input),
    writeTemporary: (name, text) => write(join(process.env.RUNNER_TEMP || tmpdir(), name), text, name, 'RUNNER_TEMP'),
  }
}

/** Reads a text file; `name` is how the input named it. Throws `file-missing`. */
export async function readText(file: string, name: string, input: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw failure('file-missing', `${input}: ${quote(name)} cannot be read: ${wordsOf(error)}.`, 'Name a text file.')
  }
}

/**
 * Writes beside the file and renames, so that whoever reads it finds the old content or the new one, never a part.
 * Throws `file-unwritable`.
 */
export async function writeText(file: string, text: string, name: string, input: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw failure(
      'file-unwritable',
      `${input}: ${quote(name)} cannot be written: ${wordsOf(error)}.`,
      'Name another file.',
    )
  }
}
