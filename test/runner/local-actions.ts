import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeArchive, unpack } from '../support/archive.ts'

const STAND_INS = join(import.meta.dirname, 'stand-ins')
const OWN = 'OWNER/release-tracks'

/** What a user's workflow gets of this project: the archive of the repository, unpacked as the runner does it. */
export function exportActions(folder: string): string {
  return unpack(makeArchive(folder), join(folder, 'release-tracks'))
}

/**
 * Finds the folders for all that a workflow `uses:`: for this project's actions the export, for others their stand-ins.
 * Throws for an action that has none.
 */
export function mapActions(workflow: string, own: string): Map<string, string> {
  const used = [...workflow.matchAll(/^[\s-]*uses:\s*['"]?([^\s'"@]+)@([^\s'"]+)/gm)]
  return new Map(
    used.map(([, path = '', ref]) => {
      const repository = path.split('/').slice(0, 2).join('/')
      const folder = repository === OWN ? own : join(STAND_INS, repository)
      if (!existsSync(folder)) throw new Error(`${path} has no stand-in in test/runner/stand-ins`)
      return [`${repository}@${ref}`, folder]
    }),
  )
}
