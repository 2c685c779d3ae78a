import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of a job decides what its token must be allowed. */
export interface PermittedJob {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

/** What each action needs of the job's token: those of ours as docs/tokens.md says it, those of others by their own documents. */
export const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...readNeeds(readFileSync(join(import.meta.dirname, '../../docs/tokens.md'), 'utf8')),
  'actions/checkout': { contents: 'read' },
  'actions/attest': { 'id-token': 'write', attestations: 'write' },
  'docker/login-action': { packages: 'write' },
  'helm push': { contents: 'read', packages: 'write' },
  // npm publish --provenance
  'npm publish': { contents: 'read', 'id-token': 'write' },
}

/** The permissions that the steps of a job need. */
export function permissionsNeeded({ steps }: PermittedJob): Record<string, string> {
  const needed: Record<string, string> = {}
  for (const { uses = '', run = '' } of steps) {
    const what =
      ownAction(uses) ?? (uses.replace(/@.*/, '') || (/npm publish(?=.*--provenance)|helm push/.exec(run)?.[0] ?? ''))
    for (const [scope, access] of Object.entries(NEEDS[what] ?? {}))
      if (needed[scope] !== 'write') needed[scope] = access
  }
  return needed
}

/** The name of the action of ours that a step uses, with or without version; undefined for what is of others. */
export function ownAction(uses: string): string | undefined {
  const found = /^(?:\.|OWNER\/release-tracks)(?:\/(?:actions\/([a-z-]+))?)?(?:@v1)?$/.exec(uses)
  return found ? (found[1] ?? 'promote') : undefined
}

/** Rows such as | `promote`, `bump-version` | `contents: write`, `actions: write` (…) |; what stands in brackets or after "else" is another case. */
function readNeeds(page: string): Record<string, Record<string, string>> {
  const rows = [...page.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| ([^|]*) \|$/gm)]
  return Object.fromEntries(
    rows.flatMap(([, actions = '', permissions = '']) => {
      const [always = ''] = permissions.split(/ \(|, else/)
      const needs = Object.fromEntries(
        [...always.matchAll(/`([a-z-]+): (read|write)`/g)].map(([, scope, access]) => [scope, access]),
      )
      return [...actions.matchAll(/`([^`]+)`/g)].map(([, action]) => [action, needs])
    }),
  )
}
