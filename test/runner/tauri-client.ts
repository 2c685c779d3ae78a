import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const TAURI = join(import.meta.dirname, '../../node_modules/@tauri-apps/cli/tauri.js')

/** Makes a key pair by the Tauri CLI, without a password. */
export function makeKeys(folder: string, name: string): { readonly secret: string; readonly public: string } {
  const file = join(folder, name)
  execFileSync(process.execPath, [TAURI, 'signer', 'generate', '--ci', '-p', '', '-w', file, '-f'], { stdio: 'pipe' })
  return { secret: readFileSync(file, 'utf8').trim(), public: readFileSync(`${file}.pub`, 'utf8').trim() }
}

/**
 * Whether an installed app with this key takes a download for what the manifest promised: Ed25519 over the BLAKE2b-512 digest
 * of the bytes, in minisign's format, as tauri-plugin-updater checks it.
 */
export function acceptsDownload(publicKey: string, signature: string, download: Uint8Array): boolean {
  const x = secondLine(publicKey).subarray(10).toString('base64url')
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })
  const digest = createHash('blake2b512').update(download).digest()
  return verify(null, digest, key, secondLine(signature).subarray(10))
}

function secondLine(minisign: string): Buffer {
  return Buffer.from(Buffer.from(minisign, 'base64').toString('utf8').split('\n')[1] ?? '', 'base64')
}
