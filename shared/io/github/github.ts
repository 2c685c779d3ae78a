import {
  LOGINS_PER_QUERY,
  type NewcomersAnswer,
  newcomersQuery,
  readNewcomers,
} from '../../core/changelog/newcomers.ts'
import {
  COMMITS_PER_QUERY,
  type CommitOrigin,
  type OriginsAnswer,
  type OriginsWanted,
  originsQuery,
  readOrigins,
} from '../../core/changelog/origins.ts'
import type { CommitId, TagName } from '../../core/git/names.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { GitHubPort } from '../../flows/ports/github.ts'
import type { Log } from '../../flows/ports/run.ts'
import { GitHubAttestations } from './github-attestations.ts'
import { type Client, type GitHubRepository, openClient, orMissing, viewerOf } from './github-client.ts'
import { GitHubIssues } from './github-issues.ts'
import { GitHubObjects } from './github-objects.ts'
import { GitHubPullRequests } from './github-pull-requests.ts'
import { GitHubReleases } from './github-releases.ts'
import { GitHubSettings } from './github-settings.ts'
import { BRIEFLY, carryOutOnce, ONCE } from './retries.ts'

/** The login that GITHUB_TOKEN acts as. */
const WORKFLOW_BOT = 'github-actions[bot]'

const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'

/** What no ref can be called (git-check-ref-format): a workflow that is to be dispatched there is not found, after GitHub looked whether it may. */
const NO_REF = 'no..ref'

/** GitHub's API for one repository (`owner/name`). */
export class GitHub implements GitHubPort {
  readonly issues: GitHubIssues
  readonly pullRequests: GitHubPullRequests
  readonly releases: GitHubReleases
  readonly objects: GitHubObjects
  readonly settings: GitHubSettings
  readonly attestations: GitHubAttestations
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #token: string
  readonly #log: Pick<Log, 'info'>

  constructor(token: string, repository: string, log: Pick<Log, 'info'>, address?: string) {
    const [owner = '', repo = ''] = repository.split('/')
    this.#client = openClient(token, log, address)
    this.#repository = { owner, repo }
    this.#token = token
    this.#log = log
    this.pullRequests = new GitHubPullRequests(this.#client, this.#repository, log)
    this.issues = new GitHubIssues(this.#client, this.#repository, log)
    this.releases = new GitHubReleases(this.#client, this.#repository, log)
    this.objects = new GitHubObjects(this.#client, this.#repository, log)
    this.settings = new GitHubSettings(this.#client, this.#repository)
    this.attestations = new GitHubAttestations(this.#client, this.#repository)
  }

  /**
   * A personal token says what it is by its prefix (GitHub docs: "GitHub's token formats"). A GitHub App's and the
   * workflow's own look alike, so GitHub is asked who it is; when it does not say, the token is taken for the workflow's.
   */
  async pushesStartWorkflows(): Promise<boolean> {
    if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token)) return true
    const login = await viewerOf(this.#client)
    return login !== undefined && login !== WORKFLOW_BOT
  }

  async mayDispatch(workflow: string): Promise<boolean> {
    const request = { ...this.#repository, workflow_id: workflow, ref: NO_REF }
    try {
      await this.#client.request(DISPATCH, request)
    } catch (error) {
      return (error as { status?: unknown }).status === 422
    }
    return true
  }

  async dispatch(workflow: string, tag: TagName): Promise<void> {
    const request = { ...this.#repository, workflow_id: workflow, ref: tag, request: ONCE }
    await carryOutOnce(
      this.#log,
      async () => {
        await this.#client.request(DISPATCH, request)
        return true
      },
      async () => (await this.hasRun(workflow, tag)) || undefined,
    )
  }

  async hasRun(workflow: string, tag: TagName): Promise<boolean> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...this.#repository,
      workflow_id: workflow,
      branch: tag,
      per_page: 1,
    })
    return data.workflow_runs.length > 0
  }

  async isRunOver(runId: string): Promise<boolean | undefined> {
    const run = await orMissing(
      this.#client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        ...this.#repository,
        run_id: Number.parseInt(runId, 10),
      }),
    )
    return run && run.data.status === 'completed'
  }

  async isPublished(tag: TagName): Promise<boolean> {
    const release = await orMissing(
      this.#client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...this.#repository, tag }),
    )
    return release !== undefined && !release.data.draft
  }

  async publishedTags(): Promise<ReadonlySet<string>> {
    const place = { ...this.#repository, per_page: 100 }
    const tags = await this.#client.paginate('GET /repos/{owner}/{repo}/releases', place, ({ data }) =>
      data.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name),
    )
    return new Set(tags)
  }

  /** A nicety, so nobody waits long for it. */
  async associatedPullRequests(
    commits: readonly CommitId[],
    wanted: OriginsWanted = {},
  ): Promise<Map<CommitId, CommitOrigin>> {
    const { owner, repo: name } = this.#repository
    const origins = new Map<string, CommitOrigin>()
    for (let from = 0; from < commits.length; from += COMMITS_PER_QUERY) {
      const some = commits.slice(from, from + COMMITS_PER_QUERY)
      const variables = { owner, name, request: BRIEFLY }
      const asked = this.#client.graphql<OriginsAnswer>(originsQuery(some, wanted), variables)
      const answer = await (wanted.labels || wanted.closes ? asked : this.#whatCame(asked))
      for (const [sha, origin] of readOrigins(some, answer)) origins.set(sha, origin)
    }
    return origins
  }

  async firstPullRequests(logins: readonly string[]): Promise<Map<string, number>> {
    const { owner, repo } = this.#repository
    const first = new Map<string, number>()
    for (let from = 0; from < logins.length; from += LOGINS_PER_QUERY) {
      const some = logins.slice(from, from + LOGINS_PER_QUERY)
      const query = newcomersQuery(`${owner}/${repo}`, some)
      const answer = await this.#client.graphql<NewcomersAnswer>(query, { request: BRIEFLY })
      for (const [login, number] of readNewcomers(some, answer)) first.set(login, number)
    }
    return first
  }

  /** An answer that has errors in it, for want of a permission mostly, has null in their places, and all the rest. */
  async #whatCame<Answer>(query: Promise<Answer>): Promise<Answer> {
    try {
      return await query
    } catch (error) {
      const { name, data } = error as { readonly name?: unknown; readonly data?: Answer | null }
      if (name !== 'GraphqlResponseError' || !data) throw error
      this.#log.info(`GitHub returned only a part: ${wordsOf(error)}`)
      return data
    }
  }
}
