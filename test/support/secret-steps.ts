/** A step, as far as secrets and caches go. */
interface SecretStep {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
}

/** A workflow, as far as secrets and caches go. */
export interface SecretWorkflow {
  readonly env?: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<
    Record<string, { readonly env?: Readonly<Record<string, unknown>>; readonly steps: readonly SecretStep[] }>
  >
}

const KEY = 'secrets.TAURI_SIGNING_PRIVATE_KEY'

/** The commands that have Tauri's signing key at hand: without loops, tests and what makes an archive. */
export function commandsWithKey({ jobs }: SecretWorkflow): string[] {
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const having = steps.filter((step) => JSON.stringify(step).includes(KEY))
  return having.flatMap(({ uses, run = '' }) =>
    uses ? [uses] : [...run.matchAll(/\b(?:npx|npm|pnpm|yarn|cargo|bun)\b.*$/gm)].map(([command]) => command),
  )
}

/** Where a whole job or workflow has a secret, which every program of every step could read. */
export function secretsOfWholeJobs({ env, jobs }: SecretWorkflow): string[] {
  const wide = [['workflow', env] as const, ...Object.entries(jobs).map(([id, job]) => [id, job.env] as const)]
  return wide.flatMap(([id, values]) => (JSON.stringify(values ?? {}).includes('secrets.') ? [id] : []))
}

/** Steps that would restore what another run left in a cache. */
export function stepsWithCache({ jobs }: SecretWorkflow): string[] {
  return Object.entries(jobs).flatMap(([id, { steps }]) =>
    steps
      .filter(
        ({ uses = '', with: given }) =>
          uses.startsWith('actions/cache') ||
          (uses.startsWith('actions/setup-node') &&
            (given?.cache !== undefined || given?.['package-manager-cache'] !== false)),
      )
      .map(({ uses }) => `${id}: ${uses}`),
  )
}
