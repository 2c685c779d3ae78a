import { createHash, createPublicKey, verify } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { VerifyEd25519 } from '../../core/updater-manifest/minisign.ts'

/** Verifies an Ed25519 signature (RFC 8032) with Node's own crypto; the key comes in as JWK (RFC 8037). */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, message, key, signature)
}

/** How much of a file is in memory while it is hashed: from here on a larger piece is no faster. */
const PIECE = 1024 * 1024

/** Hashes a file piece by piece in one buffer, so that a bundle of any size takes no memory; BLAKE2b-512 gives 64 bytes. */
export async function hashFile(path: string, algorithm = 'blake2b512'): Promise<Uint8Array> {
  const hash = createHash(algorithm)
  const buffer = Buffer.allocUnsafe(PIECE)
  const file = await open(path)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE)
      if (bytesRead === 0) return hash.digest()
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

/** The SHA-256 of a file, as GitHub writes it. */
export async function digestFile(path: string): Promise<string> {
  return `sha256:${Buffer.from(await hashFile(path, 'sha256')).toString('hex')}`
}
