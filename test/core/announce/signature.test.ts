import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { makeSigner, signedHeaders } from '../../../shared/core/announce/signature.ts'

/** The library of the specification itself; it has CommonJS alone. */
const { Webhook } = createRequire(import.meta.url)('standardwebhooks') as {
  Webhook: new (secret: string) => { verify(body: string, headers: object): unknown }
}

// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Signature scheme", and its libraries' tests.
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const VECTOR = {
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', contentType: 'application/json' },
  seconds: 1614265330,
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}
const BODY = '{"title":"Ünïcode ✓ \\"quoted\\""}'
const message = { id: 'msg_1', body: BODY, contentType: 'application/json' }

test('the vector of Standard Webhooks, with and without the prefix of the secret', async () => {
  for (const secret of [SECRET, SECRET.slice('whsec_'.length)]) {
    const headers = await signedHeaders(
      VECTOR.message,
      makeSigner({ kind: 'standard' }, secret),
      VECTOR.seconds * 1000 + 999,
    )
    expect(headers).toEqual({
      'content-type': 'application/json',
      'webhook-id': VECTOR.message.id,
      'webhook-timestamp': String(VECTOR.seconds),
      'webhook-signature': VECTOR.signature,
    })
  }
})

test('the library of Standard Webhooks verifies it, and not another body', async () => {
  const headers = await signedHeaders(message, makeSigner({ kind: 'standard' }, SECRET), Date.now())
  const receiver = new Webhook(SECRET)
  expect(receiver.verify(BODY, headers)).toEqual(JSON.parse(BODY))
  expect(() => receiver.verify(BODY.replace('U', 'u').replace('Ü', 'U'), headers)).toThrow()
})

test('openssl makes the same signature for a roadmap', async () => {
  const headers = await signedHeaders(
    message,
    makeSigner({ kind: 'roadmap', prefix: 'Acme' }, 'geheim ü'),
    1782518400123,
  )
  const made = execFileSync('openssl', ['dgst', '-sha256', '-hmac', 'geheim ü'], { input: `v1.1782518400123.${BODY}` })
  expect(headers).toEqual({
    'content-type': 'application/json',
    'X-Acme-Timestamp': '1782518400123',
    'X-Acme-Signature': `v1=${/[0-9a-f]{64}/.exec(made.toString())?.[0]}`,
  })
})

test('without a secret there is no signature; one that is no base64 is an error that does not show it', async () => {
  const headers = await signedHeaders(message, makeSigner({ kind: 'standard' }, ''), 0)
  expect(Object.keys(headers)).toEqual(['content-type', 'webhook-id', 'webhook-timestamp'])
  expect(() => makeSigner({ kind: 'standard' }, 'correct horse')).toThrow(/^secret: it is none of Standard Webhooks/)
  expect(() => makeSigner({ kind: 'standard' }, 'correct horse')).not.toThrow(/horse/)
})
