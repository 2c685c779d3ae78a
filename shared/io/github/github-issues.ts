import { type Closing, hasLabel } from '../../core/invariants/tracking-issue.ts'
import type { Issue, IssueContent, IssueTracker, Label } from '../../flows/ports/github.ts'
import type { Log } from '../../flows/ports/run.ts'
import { type Client, type GitHubRepository, orMissing } from './github-client.ts'
import { carryOutOnce, ONCE } from './retries.ts'

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
    if (
      await orMissing(
        this.#client.request('GET /repos/{owner}/{repo}/labels/{name}', { ...this.#repository, name: label.name }),
      )
    )
      return
    try {
      await this.#client.request('POST /repos/{owner}/{repo}/labels', { ...this.#repository, ...label })
    } catch (error) {
      // Made by another run in between, or by this one before its answer got lost.
      if (!hasErrorCode(error, 'already_exists')) throw error
    }
  }

  async addLabel(issue: number, label: string): Promise<void> {
    await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...this.#repository,
      issue_number: issue,
      labels: [label],
    })
  }

  async findIssues(marker: string, label: string): Promise<readonly Issue[]> {
    const place = { ...this.#repository, state: 'open' as const, per_page: PAGE }
    const all = await this.#client.paginate('GET /repos/{owner}/{repo}/issues', place, ({ data }) =>
      data.filter(({ pull_request, body }) => pull_request === undefined && body?.includes(marker)),
    )
    return all
      .filter((issue) => isTrusted(issue) || hasLabel(namesOf(issue.labels), label))
      .map(({ number, title, body, labels }) => ({ number, title, body: body ?? '', labels: namesOf(labels) }))
      .sort((a, b) => a.number - b.number)
  }

  async createIssue(content: IssueContent, marker: string, labels: readonly string[]): Promise<number> {
    return carryOutOnce(
      this.#log,
      async () =>
        (
          await this.#client.request('POST /repos/{owner}/{repo}/issues', {
            ...this.#repository,
            ...content,
            labels: [...labels],
            request: ONCE,
          })
        ).data.number,
      async () => (await this.findIssues(marker, labels[0] ?? ''))[0]?.number,
    )
  }

  async updateIssue(issue: number, content: IssueContent): Promise<void> {
    await this.#client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...this.#repository,
      issue_number: issue,
      ...content,
    })
  }

  async closeMilestone(title: string): Promise<boolean> {
    const place = { ...this.#repository, state: 'open' as const, per_page: PAGE }
    const open = await this.#client.paginate('GET /repos/{owner}/{repo}/milestones', place, ({ data }) =>
      data.flatMap((milestone) => (milestone.title === title ? milestone.number : [])),
    )
    const [number] = open
    if (number === undefined) return false
    await this.#client.request('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', {
      ...this.#repository,
      milestone_number: number,
      state: 'closed',
    })
    return true
  }

  async closeIssue(issue: number, { reason, comment, marker }: Closing): Promise<void> {
    const place = { ...this.#repository, issue_number: issue }
    const { data } = await this.#client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...place,
      state: 'closed',
      state_reason: reason,
    })
    await carryOutOnce(
      this.#log,
      async () => {
        await this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...place,
          body: comment,
          request: ONCE,
        })
        return true
      },
      async () => {
        const since = { ...place, since: data.updated_at, per_page: PAGE }
        const comments = await this.#client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', since)
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

function namesOf(labels: readonly (string | { readonly name?: string })[]): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

function hasErrorCode(error: unknown, code: string): boolean {
  const data = (error as { response?: { data?: { errors?: unknown } } }).response?.data
  return Array.isArray(data?.errors) && data.errors.some((each: { code?: unknown }) => each?.code === code)
}
