import { decodeBase64, encodeBase64 } from '../text/base64.ts'
import { failure } from '../text/error.ts'
import type { Message } from './message.ts'
import { toHex } from './stable-id.ts'

/** How requests are signed: by Standard Webhooks, or as a roadmap service wants it. */
export type SigningScheme = { readonly kind: 'standard' } | { readonly kind: 'roadmap'; readonly prefix: string }

/** What requests are signed with; undefined: they go unsigned. */
export interface Signer {
  readonly signing: SigningScheme
  readonly key: Uint8Array<ArrayBuffer> | undefined
}

/**
 * Makes a signer of a secret. One of Standard Webhooks is base64, mostly behind `whsec_`; throws `input-invalid` for any other, without
 * showing it. The one of a roadmap service is taken as it is.
 */
export function makeSigner(signing: SigningScheme, secret: string): Signer {
  if (secret === '') return { signing, key: undefined }
  if (signing.kind === 'roadmap') return { signing, key: new TextEncoder().encode(secret) }
  const key = decodeBase64(secret.replace(/^whsec_/, ''))
  if (key) return { signing, key: new Uint8Array(key) }
  throw failure(
    'input-invalid',
    'secret: it is none of Standard Webhooks, which is base64, mostly behind whsec_.',
    'Make one with: echo "whsec_$(openssl rand -base64 32)". The receiver needs the same.',
  )
}

/**
 * The headers of one request, `now` in milliseconds since 1970.
 *
 * Standard Webhooks (spec, "Webhook headers" and "Signature scheme"): HMAC-SHA256 over `id.timestamp.body`, in base64.
 */
export async function signedHeaders(
  { id, body, contentType }: Message,
  { signing, key }: Signer,
  now: number,
): Promise<Record<string, string>> {
  const headers = { 'content-type': contentType }
  if (signing.kind === 'roadmap') {
    const time = String(Math.floor(now))
    const signature = key && `v1=${toHex(await hmac(key, `v1.${time}.${body}`))}`
    const name = `X-${signing.prefix}`
    return { ...headers, [`${name}-Timestamp`]: time, ...(signature && { [`${name}-Signature`]: signature }) }
  }
  const time = String(Math.floor(now / 1000))
  const signature = key && `v1,${encodeBase64(await hmac(key, `${id}.${time}.${body}`))}`
  return {
    ...headers,
    'webhook-id': id,
    'webhook-timestamp': time,
    ...(signature && { 'webhook-signature': signature }),
  }
}

async function hmac(secret: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
}
