import { setTimeout as sleep } from 'node:timers/promises'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { ReceiverAnswer } from '../../core/announce/answer.ts'
import { failure, wordsOf } from '../../core/text/error.ts'
import type { Receiver } from '../../flows/ports/receiver.ts'
import { fetchThrough } from '../github/proxy-fetch.ts'

/** How long one request may take with its answer, in milliseconds. */
const TIME_LIMIT = 10_000
/** How much of an answer is read, in bytes. */
const READ = 4096
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Opens the receiver at an address; `secrets` are kept out of what is shown of its answers. Throws `input-invalid` for an address that is not https, or http to
 * this machine; the address itself is not shown, as it often is a secret.
 */
export function openReceiver(address: string, secrets: readonly string[], timeLimit = TIME_LIMIT): Receiver {
  const url = parseAddress(address)
  const hidden = [address, url.href, url.pathname + url.search, ...secrets].filter((text) => text.length > 3)
  const proxy = getProxyUrl(url)
  const send = proxy ? fetchThrough(new URL(proxy.href)) : fetch
  return {
    host: url.host,
    now: () => Date.now(),
    wait: (milliseconds) => sleep(milliseconds),
    async post(headers, body) {
      const signal = AbortSignal.timeout(timeLimit)
      try {
        const answer = await send(url, { method: 'POST', headers, body, redirect: 'manual', signal })
        const retryAfter = answer.headers.get('retry-after') ?? undefined
        return { status: answer.status, retryAfter, text: hide(await readStart(answer), hidden) }
      } catch (error) {
        return describeBroken(error, timeLimit, hidden)
      }
    },
  }
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const mayBePlain = url?.protocol === 'http:' && LOOPBACK.test(url.hostname)
  const isFit = url !== undefined && (url.protocol === 'https:' || mayBePlain)
  if (isFit && url.username === '' && url.password === '') return url
  const what = isFit ? 'has a user name or password in it' : url ? `is ${url.protocol}//` : 'is not a web address'
  throw failure('input-invalid', `url: it ${what}.`, 'Give an https address without a user name in it, from a secret.')
}

/** The beginning of an answer. What breaks off or never ends does not change the status that came before it. */
async function readStart({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  let text = ''
  try {
    for (let size = 0; reader && size < READ; ) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // What came of it is enough.
  }
  await reader?.cancel().catch(() => undefined)
  return text.slice(0, READ)
}

function hide(text: string, hidden: readonly string[]): string {
  return hidden.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}

function describeBroken(error: unknown, timeLimit: number, hidden: readonly string[]): ReceiverAnswer {
  const { name, cause } = Object(error) as { name?: unknown; cause?: unknown }
  if (name === 'TimeoutError') return { broken: `it did not answer within ${timeLimit / 1000} s` }
  const { message, code } = Object(cause ?? error) as { message?: unknown; code?: unknown }
  const words = [message, code].find((text) => typeof text === 'string' && text !== '')
  return { broken: `the connection failed: ${hide(wordsOf(words ?? 'no reason given'), hidden)}` }
}
