import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failure, quote } from '../../core/text/error.ts'
import { machineLimit } from '../../core/text/machine-limit.ts'

const folders = new Set<string>()

/** Makes a folder of our own in the runner's temporary folder, or the machine's, and lets `fill` write to it. Throws `machine-limit`. */
export function makeTemporaryFolder(fill: (folder: string) => void): string {
  const parent = process.env.RUNNER_TEMP || tmpdir()
  try {
    const folder = mkdtempSync(join(parent, 'release-tracks-'))
    folders.add(folder)
    fill(folder)
    return folder
  } catch (error) {
    throw machineLimit(`The folder for temporary files, ${quote(parent)}, cannot be written to`, error)
  }
}

/** The error for a folder of ours that somebody else removed: nothing that git then says is an answer. Undefined while all are there. */
export function lostFolder(): Error | undefined {
  const gone = [...folders].find((folder) => !existsSync(folder) || isHollow(folder))
  return gone === undefined
    ? undefined
    : failure(
        'machine-limit',
        `The temporary folder ${quote(gone)} is gone: something removed it during the run.`,
        KEEP,
      )
}

/** Whether a repository was taken away while git wrote to it, which made its folders anew. */
function isHollow(folder: string): boolean {
  return existsSync(join(folder, 'objects')) && !existsSync(join(folder, 'HEAD'))
}

const KEEP =
  'RUNNER_TEMP, else TMPDIR, names the folder for temporary files: keep what cleans it up away from running jobs. Then run again.'

/** A git process of a run that failed may still write here; what is left then goes with the machine's temporary folder. */
export function removeTemporaryFolder(folder: string): void {
  folders.delete(folder)
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // The run's own outcome counts, not this.
  }
}

/** Removes all that are there at once, for a process that is about to end. */
export function removeTemporaryFolders(): void {
  for (const folder of folders) removeTemporaryFolder(folder)
}
