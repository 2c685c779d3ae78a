import { ACTION_INPUTS } from './action-inputs.ts'

/** This project's actions in folders of their own. */
export const ACTIONS: readonly string[] = Object.keys(ACTION_INPUTS).filter((name) => name !== 'promote')

const CALL = new RegExp(
  `\\buses['"]?\\s*:\\s*['"]?(\\.|[\\w.-]+/[\\w.-]+)/actions/(?:${ACTIONS.join('|')})(?=[@'"\\s]|$)`,
  'gm',
)

/** The repositories whose actions are this project's, `.` for the one itself: whoever calls one of them by name has them there. */
export function findHomes(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => [...text.matchAll(CALL)].map(([, home]) => home as string)))
}

/** Which of this project's actions a step calls; `promote` is the one at the root of its repository. */
export function calledAction(uses: string, homes: ReadonlySet<string>): string | undefined {
  const { home, name } = splitUses(uses)
  if (home === undefined || !(homes.has(home) || isNamed(home))) return undefined
  if (name === undefined) return 'promote'
  return ACTIONS.includes(name) ? name : undefined
}

/** An action of one of those repositories that is not there. */
export function missingAction(uses: string, homes: ReadonlySet<string>): string | undefined {
  const { home, name } = splitUses(uses)
  if (home === undefined || home === '.' || !(homes.has(home) || isNamed(home))) return undefined
  return name === undefined || ACTIONS.includes(name) ? undefined : name
}

function isNamed(home: string): boolean {
  return home.endsWith('/release-tracks')
}

function splitUses(uses: string): { readonly home?: string | undefined; readonly name?: string | undefined } {
  const [, home, name] = /^(\.(?=\/|$)|[\w.-]+\/[\w.-]+)(?:\/actions\/([\w.-]+))?\/?(?:@.*)?$/.exec(uses) ?? []
  return { home, name }
}
