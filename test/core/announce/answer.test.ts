import { expect, test } from '@jest/globals'
import { judge } from '../../../shared/core/announce/answer.ts'

const NOW = Date.UTC(2026, 10, 24)
const answered = (status: number, text = '', retryAfter?: string) => ({ status, text, retryAfter })
const AGAIN = (after: number) => expect.objectContaining({ kind: 'again', after })
const FAILED = (why: RegExp) => ({ kind: 'failed', why: expect.stringMatching(why) })

test.each([
  ['200', answered(200, 'ok'), 0, { kind: 'delivered' }],
  ['204 after two failures', answered(204), 2, { kind: 'delivered' }],
  ['500', answered(500), 0, AGAIN(1000)],
  ['500 again', answered(500), 1, AGAIN(4000)],
  ['500 for the third time', answered(500, 'down'), 2, FAILED(/^it answered 500: down, 3 times$/)],
  ['a broken connection', { broken: 'the connection failed: reset' }, 0, AGAIN(1000)],
  ['a broken connection at last', { broken: 'the connection failed: reset' }, 2, FAILED(/reset, 3 times$/)],
  ['429', answered(429), 0, AGAIN(1000)],
  ['429 with seconds', answered(429, '', '7'), 0, AGAIN(7000)],
  ['429 with 30 s', answered(429, '', '30'), 0, AGAIN(30_000)],
  ['503 with a date', answered(503, '', new Date(NOW + 5000).toUTCString()), 1, AGAIN(5000)],
  ['503 with a date that is over', answered(503, '', new Date(NOW - 5000).toUTCString()), 1, AGAIN(0)],
  ['429 with a long wait', answered(429, '', '31'), 0, FAILED(/^it answered 429, and asks to wait 31 s$/)],
  ['429 with nonsense', answered(429, '', 'soon'), 0, AGAIN(1000)],
  ['301', answered(301), 0, FAILED(/^it answered 301 \(redirects are not followed\)$/)],
  ['400', answered(400, 'unknown channel'), 0, FAILED(/unknown channel/)],
  ['401', answered(401, 'no\n::error::x'), 0, FAILED(/^it answered 401: no ::error::x$/)],
  ['404', answered(404), 0, FAILED(/404/)],
] as const)('%s', (_, answer, tries, verdict) => {
  expect(judge(answer, tries, NOW, false)).toEqual(verdict)
})

test.each([
  ['404', answered(404, 'no such item'), 'behind'],
  ['400 for the channel', answered(400, '{"error":"Unknown channel: rc"}'), 'behind'],
  ['another 400', answered(400, 'bad body'), 'failed'],
  ['401', answered(401), 'failed'],
  ['422', answered(422), 'failed'],
  ['502', answered(502), 'again'],
] as const)('a roadmap that answers %s', (_, answer, kind) => {
  expect(judge(answer, 0, NOW, true).kind).toBe(kind)
})

test('of an answer 200 characters are shown', () => {
  const verdict = judge(answered(400, '€'.repeat(500)), 0, NOW, false)
  expect(verdict).toEqual(FAILED(/^it answered 400: €{200}…$/))
})
