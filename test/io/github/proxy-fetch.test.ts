import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../../shared/io/github/proxy-fetch.ts')).href
const TLS = join(import.meta.dirname, '../../fixtures/tls')
const USER = Buffer.from('ada:s3 cret').toString('base64')

/** What the proxy was asked for: `host:port`, and who asked. */
const asked: [string | undefined, string | undefined][] = []
const servers: Server[] = []
let [plain, secure, proxy] = [0, 0, 0]

/** Says what came in; `/moved` leads elsewhere. */
const answer: RequestListener = async (request, response) => {
  if (request.url === '/moved') return void response.writeHead(302, { location: '/here' }).end()
  const body = await text(request)
  response.end(`${request.method} ${request.headers.host} ${request.url} ${body}`)
}

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

/** Every name is this machine's. */
function tunnel(request: IncomingMessage, socket: Socket): void {
  asked.push([request.url, request.headers['proxy-authorization']])
  if (request.headers['proxy-authorization'] !== `Basic ${USER}`)
    return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  const port = Number(request.url?.split(':')[1])
  const remote = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    remote.pipe(socket).pipe(remote)
  })
  for (const end of [remote, socket]) end.on('error', () => undefined)
}

beforeAll(async () => {
  plain = await listen(createServer(answer))
  const read = (name: string) => readFileSync(join(TLS, `${name}.pem`))
  secure = await listen(createSecureServer({ key: read('key'), cert: read('cert') }, answer) as unknown as Server)
  proxy = await listen(createServer().on('connect', tunnel))
})
afterAll(() => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
})

/** Fetches in a process of its own, which trusts the test's certificate, and gives the text or the reason of the failure. */
async function fetchText(through: string, url: string, init = '{}'): Promise<string> {
  const code = `import { fetchThrough } from '${MODULE}'
    const ask = fetchThrough(new URL('${through}'))
    await ask('${url}', ${init}).then(async (answer) => console.log(await answer.text()), (error) => console.log(String(error.cause)))
    process.exit()`
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(TLS, 'cert.pem') }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { env })
  return stdout.trim()
}

const withUser = () => `http://ada:s3%20cret@127.0.0.1:${proxy}`

test('a request over TLS goes through the proxy, which hears host and user and nothing else', async () => {
  const url = `https://api.example.test:${secure}/x`
  const said = await fetchText(withUser(), url, "{ method: 'POST', body: new Blob(['12', '3']) }")
  expect(said).toBe(`POST api.example.test:${secure} /x 123`)
  expect(asked.at(-1)).toEqual([`api.example.test:${secure}`, `Basic ${USER}`])
})

test("the server's certificate is checked", async () => {
  expect(await fetchText(withUser(), `https://other.example.test:${secure}/x`)).toMatch(/altnames/)
})

test('so does one without TLS, and redirects are followed', async () => {
  expect(await fetchText(withUser(), `http://ghes.example.test:${plain}/moved`)).toMatch(/\/here/)
})

test('a proxy that refuses is named with its answer, without the password', async () => {
  const said = await fetchText(`http://ada:wrong@127.0.0.1:${proxy}`, `https://api.example.test:${secure}/x`)
  expect(said).toBe(`Error: the proxy 127.0.0.1:${proxy} answered 407 to a connection to api.example.test:${secure}`)
})
