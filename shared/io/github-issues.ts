import type { Issue, IssueContent, IssueTracker, Label } from '../flows/github-port.ts'
import type { Log } from '../flows/run.ts'
import { type Client, carryOutOnce, type GitHubRepository, ONCE, orMissing } from './github-client.ts'

/** Issues of people and apps that may write here; anybody may write any text into an issue of a public repository. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])
const PAGE = 100

/** The issues of one repository through GitHub's API. */
export class GitHubIssues implements IssueTracker {
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #log: Pick<Log, 'info'>

  constructor(client: Client, repository: GitHubRepository, log: Pick<Log, 'info'>) {
    this.#client = client
    this.#repository = repository
    this.#log = log
  }

  async ensureLabel(label: Label): Promise<void> {
    const { issues } = this.#client.rest
    if (await orMissing(issues.getLabel({ ...this.#repository, name: label.name }))) return
    try {
      await issues.createLabel({ ...this.#repository, ...label })
    } catch (error) {
      // Made by another run in between, or by this one before its answer got lost.
      if (!hasErrorCode(error, 'already_exists')) throw error
    }
  }

  async findIssue(marker: string, label: string): Promise<Issue | undefined> {
    const labelled = label === '' ? undefined : await this.#find(marker, { labels: label }, () => true)
    return labelled ?? this.#find(marker, {}, isTrusted)
  }

  async #find(
    marker: string,
    filter: { readonly labels?: string },
    accepts: (issue: ListedIssue) => boolean,
  ): Promise<Issue | undefined> {
    const { issues } = this.#client.rest
    const pages = this.#client.paginate.iterator(issues.listForRepo, {
      ...this.#repository,
      ...filter,
      state: 'open',
      per_page: PAGE,
    })
    for await (const { data } of pages) {
      const found = data.find(
        (issue) => issue.pull_request === undefined && issue.body?.includes(marker) && accepts(issue),
      )
      if (found) return { number: found.number, title: found.title, body: found.body ?? '' }
    }
    return undefined
  }

  async createIssue(content: IssueContent, marker: string, labels: readonly string[]): Promise<number> {
    const { issues } = this.#client.rest
    return carryOutOnce(
      this.#log,
      async () =>
        (await issues.create({ ...this.#repository, ...content, labels: [...labels], request: ONCE })).data.number,
      async () => (await this.findIssue(marker, labels[0] ?? ''))?.number,
    )
  }

  async updateIssue(issue: number, content: IssueContent): Promise<void> {
    await this.#client.rest.issues.update({ ...this.#repository, issue_number: issue, ...content })
  }

  async closeIssue(issue: number, comment: string, marker: string): Promise<void> {
    const { issues } = this.#client.rest
    const place = { ...this.#repository, issue_number: issue }
    const { data } = await issues.update({ ...place, state: 'closed', state_reason: 'completed' })
    await carryOutOnce(
      this.#log,
      async () => {
        await issues.createComment({ ...place, body: comment, request: ONCE })
        return true
      },
      async () => {
        const since = { ...place, since: data.updated_at, per_page: PAGE }
        const comments = await this.#client.paginate(issues.listComments, since)
        return comments.some(({ body }) => body?.includes(marker)) || undefined
      },
    )
  }
}

interface ListedIssue {
  readonly author_association?: string
  readonly user: { readonly type: string } | null
}

function isTrusted({ author_association = '', user }: ListedIssue): boolean {
  return TRUSTED.has(author_association) || user?.type === 'Bot'
}

function hasErrorCode(error: unknown, code: string): boolean {
  const data = (error as { response?: { data?: { errors?: unknown } } }).response?.data
  return Array.isArray(data?.errors) && data.errors.some((each: { code?: unknown }) => each?.code === code)
}
