import type {
  IssueContent,
  NewPullRequest,
  PullRequest,
  PullRequestQuery,
  PullRequests,
} from '../../flows/ports/github.ts'
import type { Log } from '../../flows/ports/run.ts'
import type { Client, GitHubRepository } from './github-client.ts'
import { GitHubComments } from './github-comments.ts'
import { carryOutOnce, ONCE } from './retries.ts'

const MOST = 100
const AUTO_MERGE = 'enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: MERGE })'
const ENQUEUE = 'enqueuePullRequest(input: { pullRequestId: $id })'

/** The pull requests of one repository through GitHub's API. */
export class GitHubPullRequests implements PullRequests {
  readonly comments: GitHubComments
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #log: Pick<Log, 'info'>

  constructor(client: Client, repository: GitHubRepository, log: Pick<Log, 'info'>) {
    this.#client = client
    this.#repository = repository
    this.#log = log
    this.comments = new GitHubComments(client, repository, log)
  }

  async get(number: number): Promise<PullRequest> {
    const place = { ...this.#repository, pull_number: number }
    return readPullRequest((await this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', place)).data)
  }

  async list({ state, base, branch }: PullRequestQuery): Promise<readonly PullRequest[]> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls', {
      ...this.#repository,
      state,
      ...(base !== undefined && { base }),
      ...(branch !== undefined && { head: `${this.#repository.owner}:${branch}` }),
      sort: 'updated',
      direction: 'desc',
      per_page: MOST,
    })
    return data.map(readPullRequest)
  }

  /** GitHub has one open pull request at most for two branches, so whoever is second finds the first's. */
  async open({ branch, base, title, body }: NewPullRequest): Promise<PullRequest> {
    const find = async () => (await this.list({ state: 'open', base, branch })).find(({ isFork }) => !isFork)
    const content = { ...this.#repository, head: branch, base, title, body, request: ONCE }
    const create = async () => (await this.#client.request('POST /repos/{owner}/{repo}/pulls', content)).data
    try {
      return await carryOutOnce(this.#log, async () => readPullRequest(await create()), find)
    } catch (error) {
      const found = (error as { status?: unknown }).status === 422 ? await find() : undefined
      if (found) return found
      throw error
    }
  }

  async update(number: number, content: IssueContent & { readonly base?: string }): Promise<void> {
    const { title, body, base } = content
    const place = { ...this.#repository, pull_number: number, title, body, ...(base !== undefined && { base }) }
    await this.#client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', place)
  }

  async close(number: number): Promise<void> {
    const place = { ...this.#repository, pull_number: number }
    await this.#client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, state: 'closed' })
  }

  /** GitHub takes no auto-merge for what can be merged at once, so that is tried first. */
  async mergeWhenReady(number: number): Promise<void> {
    const place = { ...this.#repository, pull_number: number }
    try {
      await this.#client.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
        ...place,
        merge_method: 'merge',
        request: ONCE,
      })
    } catch {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', place)
      if (data.merged || data.auto_merge) return
      await this.#mergeLater(data.node_id)
    }
  }

  /** Auto-merge puts it into a merge queue, too, which has a method of its own; where the repository does not allow that, the queue takes it directly. */
  async #mergeLater(id: string): Promise<void> {
    try {
      await this.#client.graphql(`mutation ($id: ID!) { ${AUTO_MERGE} { clientMutationId } }`, { id })
    } catch (error) {
      const queued = this.#client.graphql(`mutation ($id: ID!) { ${ENQUEUE} { clientMutationId } }`, { id })
      await queued.catch(() => Promise.reject(error))
    }
  }
}

/** What the answers of several routes have in common. */
interface ListedPull {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly labels: readonly { readonly name: string }[]
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } }
}

function readPullRequest({ number, title, body, state, labels, head, base, ...merge }: ListedPull): PullRequest {
  return {
    number,
    title,
    body: body ?? '',
    base: base.ref,
    branch: head.ref,
    head: head.sha,
    isFork: head.repo?.full_name !== base.repo.full_name,
    isOpen: state === 'open',
    mergedAs: merge.merged_at === null ? undefined : (merge.merge_commit_sha ?? undefined),
    labels: labels.map(({ name }) => name),
  }
}
