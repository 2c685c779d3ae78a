import { lstat, readlink, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { failure, quote } from '../../core/text/error.ts'
import { isWithin } from '../git/clone-folder.ts'

/** Where a path from outside was written: the folder that relative ones start from, and the input or option that gave it. */
export interface PathSource {
  readonly root: string
  readonly input: string
}

/**
 * The file that a path from outside stands for, which need not be there yet. One that begins in `root`, or in the job's temporary
 * folder, is really there: throws `path-outside` where a link leads it out. Another place is what its writer named.
 */
export async function locatePath(path: string, { root, input }: PathSource): Promise<string> {
  const file = resolve(root, path)
  const begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && isWithin(resolve(folder), file))
  const target = begins && (await leadsOut(begins, file))
  if (target) throw failure('path-outside', `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE)
  return file
}

/** What a path that leads out says of itself, and what to do about it. */
export function describeWayOut(path: string, target: string): string {
  return `a link leads ${quote(path)} out of the folder where it begins, to ${quote(target)}.`
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink()
  } catch {
    return false
  }
}

export const PUT_IT_THERE = 'Put the file itself there, or name the place where it really is.'

/**
 * Where links lead a path that begins in a folder, when that is out of it: by the real path of what of it is there already. A link to
 * nothing leads where it says.
 */
export async function leadsOut(folder: string, file: string): Promise<string | undefined> {
  const root = await realpath(folder).catch(() => folder)
  const real = await realOf(file)
  return isWithin(root, real) ? undefined : real
}

async function realOf(file: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined)
  if (real !== undefined) return real
  const above = dirname(file)
  if (await isLink(file)) return resolve(await realOf(above), await readlink(file))
  return above === file ? file : join(await realOf(above), relative(above, file))
}
