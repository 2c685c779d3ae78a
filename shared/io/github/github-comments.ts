import type { Comment, PullRequestComments } from '../../flows/ports/github.ts'
import type { Log } from '../../flows/ports/run.ts'
import { type Client, type GitHubRepository, orMissing, viewerOf } from './github-client.ts'
import { carryOutOnce, ONCE } from './retries.ts'

const PAGE = 100

/** The comments on pull requests, which GitHub keeps as those of issues. */
export class GitHubComments implements PullRequestComments {
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #log: Pick<Log, 'info'>
  #viewer: Promise<string | undefined> | undefined

  constructor(client: Client, repository: GitHubRepository, log: Pick<Log, 'info'>) {
    this.#client = client
    this.#repository = repository
    this.#log = log
  }

  /** Anybody may write a mark into a comment, so it is the author that tells; where GitHub does not say who the token is, no person's is taken. */
  async findOwn(pullRequest: number, mark: string): Promise<readonly Comment[]> {
    this.#viewer ??= viewerOf(this.#client)
    const login = await this.#viewer
    const place = { ...this.#repository, issue_number: pullRequest, per_page: PAGE }
    const all = await this.#client.paginate(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      place,
      ({ data }) =>
        data.flatMap(({ id, body = '', user }) => {
          const isOwn = login === undefined ? user?.type === 'Bot' : user?.login === login
          return isOwn && body.startsWith(mark) ? [{ id: Number(id), body }] : []
        }),
    )
    return all.sort((a, b) => a.id - b.id)
  }

  async create(pullRequest: number, body: string): Promise<number> {
    return carryOutOnce(
      this.#log,
      async () => {
        const request = { ...this.#repository, issue_number: pullRequest, body, request: ONCE }
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
        return Number((await this.#client.request(route, request)).data.id)
      },
      async () => (await this.findOwn(pullRequest, firstLine(body))).at(-1)?.id,
    )
  }

  async update(id: number, body: string): Promise<void> {
    await orMissing(
      this.#client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...this.#repository,
        comment_id: id,
        body,
      }),
    )
  }

  async remove(id: number): Promise<void> {
    await orMissing(
      this.#client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...this.#repository,
        comment_id: id,
      }),
    )
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] as string
}
