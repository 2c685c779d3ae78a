import { randomUUID } from 'node:crypto'
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NewText } from '../../core/init/files.ts'
import { failure, quote, ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import { leadsOut } from './outside-path.ts'

/** Those of some repository paths where something is, be it a file, a folder or a link. */
export async function presentPaths(top: string, paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(paths.map((path) => isThere(join(top, path))))
  return paths.filter((_, at) => there[at])
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file)
    return true
  } catch {
    // Not there, or in a place that cannot be entered: writing it will say which.
    return false
  }
}

/** A file on its way: its content stands in a draft beside it, and what it replaces in a backup. */
interface Move {
  readonly file: string
  readonly draft: string
  readonly backup: string | undefined
}

/**
 * Writes text files below a folder, all of them or none: first drafts, then each takes its place; when one cannot, those before it
 * are put back. Throws `file-unwritable`, also for a path that a link leads out of the folder.
 */
export async function writeAll(top: string, files: readonly NewText[]): Promise<void> {
  const id = randomUUID()
  const drafts: string[] = []
  const made: string[] = []
  const moved: Move[] = []
  let at = ''
  try {
    for (const { path, text } of files) {
      at = path
      const file = join(top, path)
      const folder = await mkdir(dirname(file), { recursive: true })
      if (folder !== undefined) made.push(folder)
      await refuseOutside(top, path)
      drafts.push(`${file}.${id}.tmp`)
      await writeFile(`${file}.${id}.tmp`, text, { flag: 'wx' })
    }
    for (const { path } of files) {
      at = path
      moved.push(await replace(join(top, path), id))
    }
  } catch (error) {
    for (const move of moved.reverse()) await putBack(move)
    for (const path of [...drafts, ...made.reverse()]) await rm(path, { recursive: true, force: true })
    throw asFailure(error, at)
  }
  for (const { backup } of moved) if (backup !== undefined) await rm(backup, { force: true })
}

async function replace(file: string, id: string): Promise<Move> {
  const draft = `${file}.${id}.tmp`
  const backup = (await isThere(file)) ? `${file}.${id}.old` : undefined
  if (backup !== undefined) await rename(file, backup)
  try {
    await rename(draft, file)
  } catch (error) {
    if (backup !== undefined) await rename(backup, file)
    throw error
  }
  return { file, draft, backup }
}

async function putBack({ file, backup }: Move): Promise<void> {
  if (backup === undefined) await rm(file, { force: true })
  else await rename(backup, file)
}

/** A linked folder may lead anywhere; only what is in the repository is written. */
async function refuseOutside(top: string, path: string): Promise<void> {
  if ((await leadsOut(top, dirname(join(top, path)))) === undefined) return
  throw failure('file-unwritable', `A link leads ${quote(path)} out of the repository.`, 'Remove the link.')
}

function asFailure(error: unknown, path: string): unknown {
  if (error instanceof ReleaseTracksError) return error
  return failure(
    'file-unwritable',
    `${quote(path)} cannot be written, so nothing was: ${wordsOf(error)}.`,
    'Fix that and run init again.',
  )
}
