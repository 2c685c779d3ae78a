import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A git server over HTTP that counts what it sends. */
export interface WireServer {
  /** The address of a repository below the root. */
  readonly url: string
  /** Gives the bytes of response bodies and the requests since the last call. */
  takeCount(): { readonly bytes: number; readonly requests: number }
  close(): void
}

/** Serves the bare repositories in `root` on 127.0.0.1 through `git http-backend`, which every git installation has. */
export async function serveGit(root: string, repository: string): Promise<WireServer> {
  let bytes = 0
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    answer(root, request, response, (sent) => {
      bytes += sent
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const takeCount = () => {
    const taken = { bytes, requests }
    bytes = 0
    requests = 0
    return taken
  }
  return { url: `http://127.0.0.1:${port}/${repository}`, takeCount, close: () => server.close() }
}

function answer(root: string, request: IncomingMessage, response: ServerResponse, count: (sent: number) => void): void {
  const backend = spawn('git', ['http-backend'], {
    env: { ...process.env, ...cgiVariables(root, request) },
    // A refusal such as "no commits selected" is an answer; the client hears of it too.
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(backend.stdin)
  // A client that hangs up early closes the pipe; the backend then ends by itself.
  backend.stdin.on('error', () => undefined)
  let head = Buffer.alloc(0)
  let open = false
  backend.stdout.on('data', (data: Buffer) => {
    if (open) {
      count(data.length)
      response.write(data)
      return
    }
    head = Buffer.concat([head, data])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    open = true
    writeHead(response, head.subarray(0, end).toString('latin1'))
    const body = head.subarray(end + 4)
    count(body.length)
    response.write(body)
  })
  backend.on('close', () => response.end())
}

/** The variables of CGI/1.1 (RFC 3875 §4.1) that git-http-backend(1) reads. */
function cgiVariables(root: string, { method, url = '/', headers }: IncomingMessage): NodeJS.ProcessEnv {
  const { pathname, search } = new URL(url, 'http://localhost')
  const optional = {
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol']?.toString(),
  }
  return {
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: method ?? 'GET',
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: headers['content-type'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

function writeHead(response: ServerResponse, head: string): void {
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).trim()
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
}
