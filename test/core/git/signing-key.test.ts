import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readSigningKey } from '../../../shared/core/git/signing-key.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function keygen(...args: readonly string[]): string {
  const file = join(folder, args.join('').replaceAll(/\W/g, ''))
  execFileSync('ssh-keygen', ['-q', '-t', 'ecdsa', '-f', file, ...args])
  return readFileSync(file, 'utf8')
}

/** Words that begin a private key are put together, so that nobody takes this file for one. */
const pem = (kind: string, body: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`

describe('a signing key', () => {
  test('is taken with any line ends, in the format that ssh-keygen signs with', () => {
    const key = keygen('-N', '')
    expect(readSigningKey(`  ${key.replaceAll('\n', '\r\n')}`)).toBe(key)
    for (const format of ['PEM', 'PKCS8']) {
      expect(() => readSigningKey(keygen('-N', '', '-m', format))).toThrow('It is not in the format of OpenSSH.')
    }
  })

  test('that is encrypted is refused by name, in each of its formats', () => {
    for (const format of [[], ['-m', 'PEM'], ['-m', 'PKCS8']]) {
      expect(() => readSigningKey(keygen('-N', 'secret', ...format))).toThrow(/^signing-key: It is encrypted\./)
    }
  })

  test.each([
    ['ssh-ed25519 AAAAC3Nz ada', 'It is a public key.'],
    [pem('PGP PRIVATE KEY BLOCK', 'abc'), 'It is a GPG key.'],
    [pem('CERTIFICATE', 'abc'), 'It is not a private ssh key.'],
    ['hunter2', 'It is not a private ssh key.'],
    [pem('OPENSSH PRIVATE KEY', 'ä'), ''],
  ])('%j is told what it is, and not shown', (text, what) => {
    const tell = () => readSigningKey(text)
    if (what === '') return expect(tell()).toBe(text)
    expect(tell).toThrow(what)
    expect(tell).not.toThrow(/AAAA|hunter2/)
  })
})
