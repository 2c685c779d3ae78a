import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { digestFile, hashFile, verifyEd25519 } from '../../../shared/io/files/signatures.ts'

const root = mkdtempSync(join(tmpdir(), 'signatures-'))
afterAll(() => rmSync(root, { recursive: true }))

test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1])('a file of %d bytes is hashed whole', async (size) => {
  const file = join(root, `${size}`)
  const bytes = Buffer.alloc(size, 'x')
  writeFileSync(file, bytes)
  expect(Buffer.from(await hashFile(file))).toEqual(createHash('blake2b512').update(bytes).digest())
  expect(await digestFile(file)).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
})

test('a signature holds for its message and its key alone', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url')
  const message = Buffer.from('hello')
  const signature = sign(null, message, privateKey)
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x as string
  expect(verifyEd25519(key, message, signature)).toBe(true)
  expect(verifyEd25519(key, Buffer.from('hallo'), signature)).toBe(false)
  expect(verifyEd25519(Buffer.from(other, 'base64url'), message, signature)).toBe(false)
})
