import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { failure, quote } from '../core/error.ts'
import type { ManifestFiles } from '../flows/artifact-ports.ts'
import { openArtifacts } from './artifacts.ts'

/** The files of a workspace; its folder is where relative paths start. */
export function manifestFiles(workspace: string): ManifestFiles {
  return {
    openArtifacts: (folder) => openArtifacts(resolve(workspace, folder), folder),
    readText: (path, input) => readText(resolve(workspace, path), path, input),
    writeText: (path, text, input) => writeText(resolve(workspace, path), text, path, input),
  }
}

async function readText(file: string, name: string, input: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw failure('file-missing', `${input}: ${quote(name)} cannot be read: ${words(error)}.`, 'Name a text file.')
  }
}

/** Writes beside the file and renames, so that whoever reads it finds the old content or the new one, never a part. */
async function writeText(file: string, text: string, name: string, input: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw failure(
      'file-unwritable',
      `${input}: ${quote(name)} cannot be written: ${words(error)}.`,
      'Name another file.',
    )
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
