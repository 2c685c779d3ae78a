import { getOctokit } from '@actions/github'
import type { WorkflowStarter } from '../flows/workflow-start.ts'

/** The login that GITHUB_TOKEN acts as. */
const WORKFLOW_BOT = 'github-actions[bot]'

/** GitHub's API for one repository (`owner/name`). */
export class GitHub implements WorkflowStarter {
  readonly #octokit: ReturnType<typeof getOctokit>
  readonly #token: string
  readonly #owner: string
  readonly #repo: string

  constructor(token: string, repository: string) {
    const [owner = '', repo = ''] = repository.split('/')
    this.#octokit = getOctokit(token)
    this.#token = token
    this.#owner = owner
    this.#repo = repo
  }

  /**
   * A personal token says what it is by its prefix (GitHub docs: "GitHub's token formats"). A GitHub App's and the
   * workflow's own look alike, so GitHub is asked who it is; when it does not say, the token is taken for the workflow's.
   */
  async pushesStartWorkflows(): Promise<boolean> {
    if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token)) return true
    try {
      const { viewer } = await this.#octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
      return viewer.login !== WORKFLOW_BOT
    } catch {
      return false
    }
  }

  async dispatch(workflow: string, tag: string): Promise<void> {
    await this.#octokit.rest.actions.createWorkflowDispatch({
      owner: this.#owner,
      repo: this.#repo,
      workflow_id: workflow,
      ref: tag,
    })
  }
}
