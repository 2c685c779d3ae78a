import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const STAND_INS = join(import.meta.dirname, 'stand-ins')
const OWN = 'OWNER/release-tracks'

/** Copies of what a user's workflow gets of this project: the actions and their bundles, nothing else. */
export function exportActions(folder: string): string {
  const target = join(folder, 'release-tracks')
  mkdirSync(target, { recursive: true })
  for (const part of ['action.yml', 'actions', 'dist'])
    cpSync(join(ROOT, part), join(target, part), { recursive: true, filter: (path) => !path.endsWith('main.ts') })
  return target
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
