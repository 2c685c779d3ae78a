/** A thing that happened to the repository and starts workflows: its name, its ref and commit, and GitHub's payload. */
export interface Happening {
  readonly event: 'push' | 'workflow_dispatch'
  /** Full ref. */
  readonly ref: string
  readonly sha: string
  readonly payload: object
}

const NOTHING = '0'.repeat(40)

/** What GitHub tells of a repository and of who acted, in every event. */
function common(repository: string): object {
  const [login, name] = repository.split('/')
  return {
    repository: { name, full_name: repository, owner: { login }, default_branch: 'main' },
    sender: { login: 'ada', type: 'User' },
  }
}

/** A push of commits to a branch, or of a tag (GitHub docs: "Webhook events and payloads", push). */
export function pushed(
  repository: string,
  ref: string,
  before: string | undefined,
  commits: readonly { readonly id: string; readonly message: string }[],
): Happening {
  const sha = commits.at(-1)?.id ?? NOTHING
  const payload = {
    ...common(repository),
    ref,
    before: before ?? NOTHING,
    after: sha,
    created: before === undefined,
    deleted: false,
    forced: false,
    commits,
    head_commit: commits.at(-1) ?? null,
  }
  return { event: 'push', ref, sha, payload }
}

/** A run that somebody started by hand, or an action by the API (GitHub docs: workflow_dispatch). */
export function dispatched(
  repository: string,
  workflow: string,
  ref: string,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
): Happening {
  const payload = { ...common(repository), inputs, ref, workflow: `.github/workflows/${workflow}` }
  return { event: 'workflow_dispatch', ref, sha, payload }
}
