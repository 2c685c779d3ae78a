import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { GitServer } from '../../test/support/git-server.ts'

/** What a request is for: the list of refs, objects to read, a push, GitHub's API. */
export type RequestKind = 'refs' | 'fetch' | 'push' | 'api'

/**
 * What becomes of a request: it never arrives; it is carried out and the connection drops before or in the middle of the answer, or
 * long before the server is done; or something in between answers in the server's place.
 */
export type Fault = 'unsent' | 'answer-lost' | 'answer-cut' | 'late' | 'slow' | 'html' | '429' | '500' | '502' | '503'

/** A fault for the n-th request of a kind, from 1; `times` of them in a row. */
export interface PlannedFault {
  readonly kind: RequestKind
  readonly number: number
  readonly times: number
  readonly fault: Fault
}

/** One run's way through the door, with faults on it. */
export class Passage {
  readonly token: string
  /** What was done to which request, in order; with the body of a call to the API. */
  readonly injected: { readonly kind: RequestKind; readonly fault: Fault; readonly body: string }[] = []
  /** Called when the n-th request comes in. */
  onRequest: (number: number) => void = () => undefined
  /** Requests that the server is still at work on, whoever still listens. */
  readonly pending = new Set<Promise<unknown>>()
  readonly #plan: readonly PlannedFault[]
  readonly #seen: Record<RequestKind, number> = { refs: 0, fetch: 0, push: 0, api: 0 }

  constructor(token: string, plan: readonly PlannedFault[]) {
    this.token = token
    this.#plan = plan
  }

  /** Counts a request, and tells what becomes of it. */
  enter(kind: RequestKind): Fault | undefined {
    const count = ++this.#seen[kind]
    this.onRequest(Object.values(this.#seen).reduce((sum, seen) => sum + seen, 0))
    return this.#plan.find((each) => each.kind === kind && count >= each.number && count < each.number + each.times)
      ?.fault
  }

  async settle(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending)
  }
}

/** What runs get to know as the server. Each has a token of its own, by which its requests are told from those of others. */
export class Door {
  readonly #port: number
  readonly #token: string
  readonly #passages = new Map<string, Passage>()
  readonly #server: Server = createServer((request, response) => {
    const passage = this.#passages.get(tokenOf(request))
    if (!passage) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    const work = this.#serve(passage, request, response).catch(() => response.destroy())
    passage.pending.add(work)
    void work.finally(() => passage.pending.delete(work))
  })

  /** Before a server on a port of this machine that knows one token. */
  constructor(port: number, token: string) {
    this.#port = port
    this.#token = token
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Lets a run in from now on. */
  admit(passage: Passage): void {
    this.#passages.set(passage.token, passage)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(passage: Passage, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kind = kindOf(request)
    const fault = passage.enter(kind)
    const body = await readBody(request)
    if (fault) passage.injected.push({ kind, fault, body: kind === 'api' ? body.toString('utf8') : '' })
    if (fault === undefined) return relay(await this.#forward(request, body), response)
    await this.#fail(fault, request, response, body)
  }

  async #fail(fault: Fault, request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const forward = () => this.#forward(request, body)
    if (fault === 'unsent') request.socket.destroy()
    else if (fault === 'answer-lost') {
      await readBody(await forward())
      request.socket.destroy()
    } else if (fault === 'answer-cut') await relayHalf(await forward(), response)
    else if (fault === 'late') {
      request.socket.destroy()
      await sleep(2500)
      await readBody(await forward())
    } else if (fault === 'slow') {
      await sleep(1200)
      await relay(await forward(), response)
    } else if (fault === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    else response.writeHead(Number(fault), fault === '429' ? { 'retry-after': '1' } : {}).end('Server Error')
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { 'transfer-encoding': _, authorization = '', ...rest } = headers
    const isBasic = /^basic /i.test(authorization)
    const known = isBasic ? GitServer.header(this.#token) : `token ${this.#token}`
    const length = body.length > 0 || method === 'POST' ? { 'content-length': String(body.length) } : {}
    return new Promise((resolve, reject) => {
      const forwarded = httpRequest(
        {
          host: '127.0.0.1',
          port: this.#port,
          method,
          path: url,
          headers: { ...rest, ...length, authorization: known },
          agent: false,
        },
        resolve,
      )
      forwarded.on('error', reject).end(body)
    })
  }
}

const PAGE = '<!doctype html><title>Sign in</title><form action="/login"><input name="password"></form>\n'

/** The token of a request: git sends it as a password, the API client after a word. */
function tokenOf({ headers: { authorization = '' } }: IncomingMessage): string {
  const [scheme = '', value = ''] = authorization.split(' ')
  return /^basic$/i.test(scheme) ? Buffer.from(value, 'base64').toString('utf8').replace('x-access-token:', '') : value
}

function kindOf({ url = '' }: IncomingMessage): RequestKind {
  if (url.startsWith('/api/')) return 'api'
  if (url.includes('/info/refs')) return 'refs'
  return url.endsWith('/git-receive-pack') ? 'push' : 'fetch'
}

async function readBody(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function relay(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
  for await (const part of answer) response.write(part)
  response.end()
}

async function relayHalf(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(answer)
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers
  response.writeHead(answer.statusCode ?? 500, { ...headers, 'transfer-encoding': 'chunked' })
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy())
}
