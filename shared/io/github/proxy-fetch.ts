import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { failure, quote } from '../../core/text/error.ts'

type Fetch = typeof fetch
type Done = (error: Error | null, socket: Socket | null) => void

/** Where a connection of fetch is to lead. */
interface Destination {
  readonly hostname: string
  readonly port: string
  readonly protocol: string
  readonly servername?: string
}

/** Where Node keeps what its fetch sends requests with; undici documents the name for packages that share it. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1')

/**
 * Gives Node's fetch with connections that go through a proxy (RFC 9110, section 9.3.6: CONNECT), as `HTTPS_PROXY` names one.
 * Node itself reads that variable only where NODE_USE_ENV_PROXY was set before it started. Throws `proxy-unsupported` in a Node that has no place for it.
 */
export function fetchThrough(proxy: URL): Fetch {
  void new Headers() // Loads what fetch is made of.
  const shared = (globalThis as { [DISPATCHER]?: object })[DISPATCHER]
  if (shared === undefined) {
    throw failure(
      'proxy-unsupported',
      `${quote(proxy.host)} is set as the proxy, and Node ${process.versions.node} has no way to use it.`,
      'Use Node 24.',
    )
  }
  const Agent = shared.constructor as new (options: object) => object
  const dispatcher = new Agent({ connect: (to: Destination, done: Done) => connect(proxy, to, done) })
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit)
}

function connect(proxy: URL, { hostname, port, protocol, servername }: Destination, done: Done): void {
  const request = proxy.protocol === 'https:' ? secureRequest : plainRequest
  const path = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
  const asked = request({
    hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port,
    method: 'CONNECT',
    path,
    headers: { host: path, ...authorization(proxy) },
    agent: false,
  })
  asked.once('error', (error) => done(error, null))
  asked.once('connect', ({ statusCode }, socket: Socket) => {
    if (statusCode !== 200) {
      socket.destroy()
      done(new Error(`the proxy ${proxy.host} answered ${statusCode} to a connection to ${path}`), null)
    } else if (protocol === 'https:') secure(socket, servername || hostname, done)
    else done(null, socket)
  })
  asked.end()
}

function secure(socket: Socket, servername: string, done: Done): void {
  const secured = connectSecurely({ socket, servername, ALPNProtocols: ['http/1.1'] })
  const fail = (error: Error) => done(error, null)
  secured.once('error', fail)
  secured.once('secureConnect', () => {
    secured.off('error', fail)
    done(null, secured)
  })
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(words).toString('base64')}` }
}
