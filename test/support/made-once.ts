import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that is made once a run of the tests, whose temporary folder holds it, and only read afterwards; gives its path. `fill` gets
 * another folder, which becomes this one when it is whole: other test processes may be making it at the same time.
 */
export function madeOnce(name: string, fill: (folder: string) => void): string {
  const inJest = process.env.JEST_WORKER_ID !== undefined
  const folder = join(tmpdir(), `release-tracks-${name}${inJest ? '' : `-${process.pid}`}`)
  if (existsSync(folder)) return folder
  if (!inJest) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const draft = mkdtempSync(`${folder}-`)
  fill(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
