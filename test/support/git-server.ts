import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { GIT_ENV } from './remote.ts'

/** One request that the server got, and what it answered. */
export interface ServedRequest {
  readonly method: string
  /** Path with the query: `/acme/shop.git/info/refs?service=git-upload-pack`. */
  readonly path: string
  /** Every Authorization header of the request, in order; there should be one at most. */
  readonly authorizations: readonly string[]
  /** HTTP status, 0 until it is answered. */
  status: number
  /** Bytes of the body that went out. */
  bytes: number
}

/** What makes a server: without a token it asks nobody who they are. */
export interface GitServerOptions {
  readonly token?: string
  /** `owner/name` as in GITHUB_REPOSITORY. */
  readonly repository?: string
}

/**
 * Serves a bare repository over smart HTTP by `git http-backend` as GitHub does: basic authentication with
 * `x-access-token:<token>` for reading and pushing. It runs in the test's own process, so a test must reach it from
 * another process that it waits for asynchronously (a bundle, `spawn`), never by a synchronous git.
 */
export class GitServer {
  readonly requests: ServedRequest[] = []
  readonly repository: string
  /** Answers what is not a git request, an API for example; gives whether it did. */
  api: (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean = () => false
  /** Whether the token may push; GitHub answers 403 where its permissions do not say so. */
  mayPush: () => boolean = () => true
  /** What the next pushes are answered instead of being carried out, each a status. */
  refusals: number[] = []
  /** How many of the next pushes are carried out and not answered: the connection drops. */
  lostAnswers = 0
  /** How many of the next pushes are answered 502 as soon as they are sent, and carried out all the same, however long that takes. */
  hastyAnswers = 0
  readonly #bare: string
  readonly #token: string | undefined
  readonly #server: Server = createServer((request, response) => this.#serve(request, response))

  constructor(bareFolder: string, { token, repository = 'acme/shop' }: GitServerOptions = {}) {
    this.#bare = bareFolder
    this.#token = token
    this.repository = repository
  }

  /** Listens on a free port of this machine. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  /** As GITHUB_SERVER_URL: `http://127.0.0.1:<port>`. */
  get serverUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** As actions/checkout writes it into remote.origin.url. */
  get url(): string {
    return `${this.serverUrl}/${this.repository}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** The Authorization header that a request with the token carries. */
  static header(token: string): string {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const served = record(request)
    this.requests.push(served)
    response.on('close', () => {
      served.status = response.statusCode
    })
    const url = new URL(request.url ?? '/', 'http://server')
    const git = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/.exec(url.pathname)
    if (git?.[1] !== this.repository) {
      if (!(await this.api(request, response))) response.writeHead(404).end('Not Found')
    } else if (this.#knows(request)) {
      if (`${git[2]}${url.search}`.includes('git-receive-pack') && !this.mayPush()) {
        response.writeHead(403).end('Permission denied to github-actions[bot].')
        return
      }
      const isPush = git[2] === '/git-receive-pack'
      const refusal = isPush ? this.refusals.shift() : undefined
      if (refusal !== undefined) response.writeHead(refusal).end()
      else this.#runBackend(request, response, git[2] as string, url.search.slice(1), served, isPush)
    } else {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Bad credentials')
    }
  }

  #knows({ headers }: IncomingMessage): boolean {
    return this.#token === undefined || sameHeader(headers.authorization, GitServer.header(this.#token))
  }

  #runBackend(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: string,
    served: ServedRequest,
    isPush: boolean,
  ): void {
    const { headers } = request
    const backend = spawn(backendFile(), {
      env: {
        ...GIT_ENV,
        GIT_PROJECT_ROOT: this.#bare,
        GIT_HTTP_EXPORT_ALL: '1',
        REMOTE_USER: 'x-access-token',
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        ...(headers['content-type'] && { CONTENT_TYPE: headers['content-type'] }),
        ...(headers['content-length'] && { CONTENT_LENGTH: headers['content-length'] }),
        ...(headers['content-encoding'] && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
        ...(headers['git-protocol'] && { GIT_PROTOCOL: String(headers['git-protocol']) }),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    backend.stdin.on('error', () => undefined)
    request.pipe(backend.stdin)
    if (isPush && this.hastyAnswers > 0) {
      this.hastyAnswers--
      backend.stdout.resume()
      request.on('end', () => response.writeHead(502).end())
    } else if (isPush && this.lostAnswers > 0) {
      this.lostAnswers--
      backend.stdout.resume().on('end', () => request.socket.destroy())
    } else relayCgi(backend.stdout, response, served)
  }
}

let backendPath: string | undefined

/** Where git has the program: by itself it would be one process more each time. */
function backendFile(): string {
  backendPath ??= join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')
  return backendPath
}

function record(request: IncomingMessage): ServedRequest {
  const { method = '', url = '', rawHeaders } = request
  const authorizations = rawHeaders.filter((_, at) => at % 2 === 1 && /^authorization$/i.test(rawHeaders[at - 1] ?? ''))
  return { method, path: url, authorizations, status: 0, bytes: 0 }
}

/** The scheme's name is the same in any case (RFC 9110, 11.1). */
function sameHeader(given: string | undefined, wanted: string): boolean {
  return given?.replace(/^basic /i, 'basic ') === wanted
}

/** Turns a CGI answer into an HTTP one (RFC 3875, 6): header lines, an empty line, the body as it comes. */
function relayCgi(output: NodeJS.ReadableStream, response: ServerResponse, served: ServedRequest): void {
  let head: Buffer | undefined = Buffer.alloc(0)
  const send = (body: Buffer) => {
    served.bytes += body.length
    response.write(body)
  }
  output.on('data', (chunk: Buffer) => {
    if (head === undefined) return send(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    writeHead(response, head.subarray(0, end).toString('latin1'))
    const body = head.subarray(end + 4)
    head = undefined
    if (body.length > 0) send(body)
  })
  output.on('end', () => response.end())
}

function writeHead(response: ServerResponse, text: string): void {
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()]
    if (/^status$/i.test(name)) response.statusCode = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
}
