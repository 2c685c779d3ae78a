import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One file that `npm run build` makes. Paths are relative to the project, with forward slashes. */
export interface Bundle {
  /** The folder in dist/, and the action's name. */
  readonly name: string
  /** The TypeScript file it starts at. */
  readonly entry: string
  /** The action.yml that points at it; the command line and the library have none. */
  readonly action?: string
}

/** The action that the root action.yml declares; every other one stands in its own folder. */
const ROOT_ACTION = 'promote'

/** What is no action, each a folder with a main.ts if it is there. */
const OTHERS = ['cli', 'library']

/**
 * Lists what to bundle: every `actions/<name>/main.ts`, `cli/main.ts` and `library/main.ts`, sorted by name.
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
  const others = OTHERS.map((name) => ({ name, entry: `${name}/main.ts` })).filter(({ entry }) =>
    existsSync(join(root, entry)),
  )
  return [...actions, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}
