import { oneLine } from '../text/one-line.ts'

/** What came of one request: an answer, or why there is none. */
export type ReceiverAnswer =
  | { readonly status: number; readonly retryAfter: string | undefined; readonly text: string }
  | { readonly broken: string }

/** What an answer means. */
export type DeliveryVerdict =
  | { readonly kind: 'delivered' }
  /** To be tried again after so many milliseconds. */
  | { readonly kind: 'again'; readonly after: number; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }
  /** It does not know yet what it is told of. */
  | { readonly kind: 'behind'; readonly why: string }

/** How long to wait before the second and the third try, in milliseconds. */
const WAITS = [1000, 4000]
/** The longest wait that a receiver may ask for, in seconds. */
const LONGEST_WAIT = 30
/** How much of an answer is shown, in characters. */
const SHOWN = 200

/**
 * Judges the answer to the n-th try, from 0. `now` is in milliseconds since 1970. Too many requests, a server's fault and a broken
 * connection are tried again; nothing else changes by itself, and a redirect is not followed.
 */
export function judge(answer: ReceiverAnswer, tries: number, now: number, mayLag: boolean): DeliveryVerdict {
  const why = describe(answer)
  if (!('broken' in answer)) {
    const { status, text } = answer
    if (status >= 200 && status < 300) return { kind: 'delivered' }
    if (mayLag && (status === 404 || (status === 400 && /unknown channel/i.test(text)))) return { kind: 'behind', why }
    if (status !== 429 && status < 500) return { kind: 'failed', why }
  }
  const wait = WAITS[tries]
  if (wait === undefined) return { kind: 'failed', why: `${why}, ${WAITS.length + 1} times` }
  const asked = 'broken' in answer ? undefined : secondsToWait(answer.retryAfter, now)
  if (asked === undefined) return { kind: 'again', after: wait, why }
  if (asked > LONGEST_WAIT) return { kind: 'failed', why: `${why}, and asks to wait ${asked} s` }
  return { kind: 'again', after: asked * 1000, why }
}

/** Reads Retry-After (RFC 9110, section 10.2.3): seconds or a date. */
function secondsToWait(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text.trim())) return Number(text)
  // biome-ignore lint/style/noRestrictedGlobals: a date that is given, not the clock.
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000))
}

function describe(answer: ReceiverAnswer): string {
  if ('broken' in answer) return answer.broken
  const { status, text } = answer
  const words = oneLine(text).replace(/\s+/g, ' ').trim()
  const said = words.length > SHOWN ? `${words.slice(0, SHOWN).toWellFormed()}…` : words
  const hint = status >= 300 && status < 400 ? ' (redirects are not followed)' : ''
  return `it answered ${status}${hint}${said && `: ${said}`}`
}
