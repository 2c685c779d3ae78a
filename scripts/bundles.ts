import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One file that `npm run build` makes. Paths are relative to the project, with forward slashes. */
export interface Bundle {
  /** The folder in dist/, and the action's name. */
  readonly name: string
  /** The TypeScript file it starts at. */
  readonly entry: string
  /** The action.yml that points at it; the command line has none. */
  readonly action?: string
}

/** The action that the root action.yml declares; every other one stands in its own folder. */
const ROOT_ACTION = 'promote'

/**
 * Lists what to bundle: every `actions/<name>/main.ts`, and `cli/main.ts` if it is there, sorted by name.
 *
 * The tree is the list, so a new action cannot be forgotten here.
 */
export function findBundles(root: string): Bundle[] {
  const actions = readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'main.ts')))
    .map((name) => ({
      name,
      entry: `actions/${name}/main.ts`,
      action: name === ROOT_ACTION ? 'action.yml' : `actions/${name}/action.yml`,
    }))
  const cli = existsSync(join(root, 'cli/main.ts')) ? [{ name: 'cli', entry: 'cli/main.ts' }] : []
  return [...actions, ...cli].sort((a, b) => (a.name < b.name ? -1 : 1))
}
