interface Permitted {
  readonly permissions?: string | Readonly<Record<string, string>> | null
}

/**
 * Which permissions a job's token has to write: what the job says, else what its workflow says (GitHub docs: "Workflow syntax",
 * `permissions`). Where neither says anything it is the repository's default, which is to read.
 */
export function permissionsOf(
  workflow: Permitted & { readonly jobs: Readonly<Record<string, Permitted>> },
  job: string,
): (permission: string) => boolean {
  const said = workflow.jobs[job]?.permissions ?? workflow.permissions
  if (said === 'write-all') return () => true
  return (permission) => typeof said === 'object' && said?.[permission] === 'write'
}
