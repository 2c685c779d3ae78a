import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One folder of dist/ that `npm run bundle` makes. Paths are relative to the project, with forward slashes. */
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

/** What others import instead of starting it. */
const LIBRARY = 'library'

/**
 * Lists what is started by its name: every `actions/<name>/main.ts` and `cli/main.ts`, sorted by name.
 *
 * The tree is the list, so a new action cannot be forgotten here.
 */
export function findPrograms(root: string): Bundle[] {
  const actions = readdirSync(join(root, 'actions')).map((name) => ({
    name,
    entry: `actions/${name}/main.ts`,
    action: name === ROOT_ACTION ? 'action.yml' : `actions/${name}/action.yml`,
  }))
  return [...actions, { name: 'cli', entry: 'cli/main.ts' }]
    .filter(({ entry }) => existsSync(join(root, entry)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What is imported: `library/main.ts`, where it is there. */
export function findLibrary(root: string): Bundle | undefined {
  const entry = `${LIBRARY}/main.ts`
  return existsSync(join(root, entry)) ? { name: LIBRARY, entry } : undefined
}
