import { createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { SignedMessage, VerifyEd25519 } from '../core/minisign.ts'

/** Verifies an Ed25519 signature (RFC 8032) with Node's own crypto; the key comes in as JWK (RFC 8037). */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, message, key, signature)
}

/** Hashes a file with BLAKE2b-512 (64 bytes) as a stream, so that a bundle of any size takes no memory. */
export async function hashFile(path: string): Promise<Uint8Array> {
  const hash = createHash('blake2b512')
  await pipeline(createReadStream(path), hash)
  return hash.digest()
}

/**
 * Reads what a signature signs: the file's BLAKE2b-512 digest, or for a legacy signature the whole file.
 * The Tauri CLI makes none of the legacy kind; Ed25519 needs its message twice, so it cannot be streamed.
 */
export function readSignedMessage(path: string, signs: SignedMessage): Promise<Uint8Array> {
  return signs === 'blake2b-512' ? hashFile(path) : readFile(path)
}
