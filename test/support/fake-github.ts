import type { IncomingMessage, ServerResponse } from 'node:http'
import { GitServer } from './git-server.ts'
import { GitHubDescription, type Operation } from './github-description.ts'
import type { Failure } from './github-failures.ts'
import { answerQuery, checkQuery } from './github-graphql.ts'
import { type Answer, type Call, NOT_FOUND, type Route, refuse } from './github-route.ts'
import { ROUTES } from './github-routes.ts'
import { GitHubState } from './github-state.ts'

/** One call of the API as it came in, and the status it was answered with; 0 where the connection was dropped. */
export interface ApiCall {
  /** `POST /repos/{owner}/{repo}/issues`, or `POST /graphql`, with the name of a mutation behind it. */
  readonly route: string
  readonly path: string
  readonly body: Record<string, unknown>
  status: number
}

export interface FakeGitHubOptions {
  /** The bare repository that git and the API work on. */
  readonly bare: string
  readonly token?: string
  readonly repository?: string
  /** Who the token acts as: the workflow's own by default. */
  readonly viewer?: string
}

type Json = Record<string, unknown>

interface PlannedFailure {
  readonly route: RegExp
  readonly failure: Failure
}

const API = '/api/v3'
const GRAPHQL = '/api/graphql'
/** Where a GitHub Enterprise Server takes files. */
const UPLOADS = '/api/uploads'

/**
 * A GitHub Enterprise Server in this process: git over HTTP and the API over one bare repository, with one token.
 * Requests and answers are checked against GitHub's own descriptions; {@link stop} throws what was wrong.
 */
export class FakeGitHub {
  readonly token: string
  readonly state = new GitHubState()
  readonly calls: ApiCall[] = []
  readonly git: GitServer
  viewer: string
  /** Where uploads are to go, when it is not this server itself but one in front of it. */
  uploadsServer: string | undefined
  #open = false
  readonly #bare: string
  readonly #description = GitHubDescription.read()
  readonly #problems: string[] = []
  readonly #failures: PlannedFailure[] = []
  readonly #routes = new Map<string, Route>(Object.entries(ROUTES))

  constructor({
    bare,
    token = 'ghs_fake',
    repository = 'acme/shop',
    viewer = 'github-actions[bot]',
  }: FakeGitHubOptions) {
    this.#bare = bare
    this.token = token
    this.viewer = viewer
    this.git = new GitServer(bare, { token, repository })
    this.git.mayPush = () => this.state.permissions.contents
    this.git.api = (request, response) => this.#serve(request, response)
  }

  async start(): Promise<this> {
    await this.git.start()
    this.#open = true
    return this
  }

  /** Ends the server; throws when a request or an answer was not as GitHub describes it, or a planned failure never came up. */
  async stop(): Promise<void> {
    await this.close()
    const unused = this.#failures.map(({ route }) => `no call came up for the failure of ${route}`)
    const problems = [...this.#problems, ...unused]
    if (problems.length > 0) throw new Error(`Not as GitHub describes it:\n${problems.join('\n')}`)
  }

  /** Ends the server without a look at what went on: after a test that failed anyway. */
  async close(): Promise<void> {
    if (this.#open) await this.git.stop()
    this.#open = false
  }

  /** The variables of a runner of this server. */
  get env(): Record<string, string> {
    const { serverUrl, repository } = this.git
    return {
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_API_URL: serverUrl + API,
      GITHUB_GRAPHQL_URL: serverUrl + GRAPHQL,
      GITHUB_REPOSITORY: repository,
    }
  }

  /** Lets the next calls of a route fail, one failure each, in this order. */
  failNext(route: RegExp, ...failures: readonly Failure[]): void {
    for (const failure of failures) this.#failures.push({ route, failure })
  }

  /** Answers one more route of GitHub's description, or another way than usual. */
  on(route: string, answer: Route): void {
    this.#routes.set(route, answer)
  }

  /** How a route is answered, to answer it another way at times. */
  routeOf(route: string): Route {
    return this.#routes.get(route) as Route
  }

  /** The calls of a route, such as `/^POST .*issues$/`. */
  callsOf(route: RegExp): ApiCall[] {
    return this.calls.filter((call) => route.test(call.route))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://server')
    if (!url.pathname.startsWith('/api/')) return false
    const bytes = await readBytes(request)
    const body = readBody(request, bytes)
    const isGraphQL = url.pathname === GRAPHQL
    const method = request.method ?? ''
    const prefix = url.pathname.startsWith(`${UPLOADS}/`) ? UPLOADS : API
    const operation = isGraphQL ? undefined : this.#description.find(method, url.pathname.slice(prefix.length))
    const isJson = !Buffer.isBuffer(body)
    const route = isGraphQL ? `POST /graphql${mutationOf(body)}` : (operation?.route ?? `${method} ${url.pathname}`)
    const call: ApiCall = { route, path: url.pathname, body: isJson ? ((body ?? {}) as Json) : {}, status: 0 }
    this.calls.push(call)
    const problems = isGraphQL ? checkQuery(call.body) : this.#checkRequest(route, operation, url.searchParams, body)
    this.#problems.push(...problems)
    this.#respond(call, response, () => {
      if (!sameToken(request.headers.authorization, this.token)) return refuse(401, 'Bad credentials')
      if (isGraphQL) return problems.length > 0 ? refuseQuery(problems) : this.#query(call.body)
      if (!operation) return NOT_FOUND
      const { accept = '' } = request.headers
      const answer = this.#carryOut(operation, url.searchParams, call, { bytes, accept })
      if (!answer.file) this.#problems.push(...this.#description.checkAnswer(operation, answer.status, answer.body))
      return { ...answer, next: nextPage(url, answer.body, this.git.serverUrl) }
    })
    return true
  }

  /** Before anything else, so that a request that is answered with a failure is looked at, too. */
  #checkRequest(route: string, operation: Operation | undefined, query: URLSearchParams, body: unknown): string[] {
    if (!operation) return [`${route}: GitHub has no such operation`]
    return this.#description.checkRequest(operation, query, body)
  }

  #carryOut(
    { route, path }: Operation,
    query: URLSearchParams,
    { body }: ApiCall,
    raw: Pick<Call, 'bytes' | 'accept'>,
  ): Answer {
    if (`${path.owner}/${path.repo}` !== this.git.repository) return refuse(404, 'Not Found')
    const answer = this.#routes.get(route)
    if (!answer) {
      this.#problems.push(`${route}: the fake does not know how to answer`)
      return NOT_FOUND
    }
    const { state, viewer } = this
    const urls = { serverUrl: this.git.url, uploadsUrl: (this.uploadsServer ?? this.git.serverUrl) + UPLOADS }
    return answer({ path, query, body, ...raw, urls, viewer, state, description: this.#description, bare: this.#bare })
  }

  #respond(call: ApiCall, response: ServerResponse, answer: () => Answer): void {
    const planned = this.#failures.findIndex(({ route }) => route.test(call.route))
    const failure = planned < 0 ? undefined : this.#failures.splice(planned, 1)[0]?.failure
    if (!failure || failure.after) {
      const carriedOut = answer()
      if (!failure) send(call, response, carriedOut)
    }
    if (failure?.status) send(call, response, refuse(failure.status, failure.message ?? ''), failure.headers)
    else if (failure) response.destroy()
  }

  #query(request: Json): Answer {
    const { state, viewer, git } = this
    const { body, problems } = answerQuery(request, {
      state,
      viewer,
      repository: git.repository,
      page: git.url,
      bare: this.#bare,
    })
    this.#problems.push(...problems)
    return { status: 200, body }
  }
}

/** The name of the first mutation in a query, with a space before it. */
function mutationOf(body: unknown): string {
  const [, name] = /^mutation[^{]*\{\s*(\w+)/.exec(String(Object(body).query)) ?? []
  return name === undefined ? '' : ` ${name}`
}

/** GraphQL answers 200 to what it does not understand. */
function refuseQuery(problems: readonly string[]): Answer {
  return { status: 200, body: { errors: problems.map((message) => ({ message })) } }
}

function send(
  call: ApiCall,
  response: ServerResponse,
  { status, body, file, next }: Answer & { readonly next?: string | undefined },
  headers: Failure['headers'] = {},
): void {
  call.status = status
  const content = file ?? (body === undefined ? undefined : JSON.stringify(body))
  const type = file ? 'application/octet-stream' : 'application/json; charset=utf-8'
  response.writeHead(status, {
    ...(content && { 'content-type': type }),
    ...(next && { link: `<${next}>; rel="next"` }),
    ...headers,
  })
  response.end(content)
}

/** A full page has a next one (GitHub docs: "Using pagination in the REST API"); it may turn out empty. */
function nextPage(url: URL, body: unknown, serverUrl: string): string | undefined {
  const { searchParams } = url
  if (!Array.isArray(body) || body.length < Number(searchParams.get('per_page') ?? 30)) return undefined
  const query = new URLSearchParams(searchParams)
  query.set('page', String(Number(searchParams.get('page') ?? 1) + 1))
  return `${serverUrl}${url.pathname}?${query}`
}

/** GitHub takes `token` and `bearer`, in any case. */
function sameToken(given: string | undefined, token: string): boolean {
  return given?.replace(/^(?:token|bearer) /i, '') === token
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** A body is JSON, unless its type says that it is a file. */
function readBody({ headers }: IncomingMessage, bytes: Buffer): unknown {
  if (headers['content-type'] === 'application/octet-stream') return bytes
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))
}
