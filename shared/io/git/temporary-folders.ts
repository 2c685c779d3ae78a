import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = new Set<string>()

/** Makes a folder of our own in the runner's temporary folder, or the machine's. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'release-tracks-'))
  folders.add(folder)
  return folder
}

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
