import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import {
  checkSignature,
  parsePublicKey,
  parseSignature,
  parseTrustedComment,
  type SignedMessage,
} from '../../../shared/core/updater-manifest/minisign.ts'
import { hashFile, verifyEd25519 } from '../../../shared/io/files/signatures.ts'

const TAURI = join(import.meta.dirname, '../../../node_modules/.bin/tauri')
const NAME = 'App_1.8.5_x64-setup.exe'

/** Real keys and signatures, made by the Tauri CLI as a release job makes them. */
const tauri = { folder: '', bundle: '', publicKey: '', otherKey: '', signature: '', versioned: '' }

beforeAll(() => {
  tauri.folder = mkdtempSync(join(tmpdir(), 'minisign-'))
  tauri.bundle = join(tauri.folder, NAME)
  writeFileSync(tauri.bundle, 'MZ the installer')
  tauri.publicKey = generateKey('app.key')
  tauri.otherKey = generateKey('other.key')
  tauri.signature = signFile('app.key')
  tauri.versioned = signFile('app.key', '--app-version', '1.8.5')
})

afterAll(() => rmSync(tauri.folder, { recursive: true, force: true }))

function generateKey(file: string): string {
  const key = join(tauri.folder, file)
  execFileSync(TAURI, ['signer', 'generate', '--ci', '-p', '', '-w', key, '-f'], { stdio: 'pipe' })
  return readFileSync(`${key}.pub`, 'utf8')
}

function signFile(key: string, ...options: string[]): string {
  execFileSync(TAURI, ['signer', 'sign', '-f', join(tauri.folder, key), '-p', '', ...options, tauri.bundle], {
    stdio: 'pipe',
  })
  return readFileSync(`${tauri.bundle}.sig`, 'utf8')
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const plain = (text: string) => Buffer.from(text, 'base64').toString()
const blake2b = (bytes: Uint8Array) => createHash('blake2b512').update(bytes).digest()

/** Verifies as the release does: parse, digest as asked, check. Undefined is a valid signature. */
function verdict(signatureText: string, publicKeyText: string, bytes: Uint8Array): string | undefined {
  const signature = parseSignature(signatureText, `${NAME}.sig`)
  const message = signature.signs === 'file' ? bytes : blake2b(bytes)
  return checkSignature(
    { file: NAME, signature, message },
    parsePublicKey(publicKeyText, 'tauri.conf.json'),
    verifyEd25519,
  )?.message
}

/** A signer of our own, for the kinds that the Tauri CLI does not make. */
function signWith(
  keys: { privateKey: KeyObject; id: Buffer },
  signs: SignedMessage,
  bytes: Uint8Array,
  comment: string,
): string {
  const signature = sign(null, signs === 'file' ? bytes : blake2b(bytes), keys.privateKey)
  const line = Buffer.concat([Buffer.from(signs === 'file' ? 'Ed' : 'ED'), keys.id, signature])
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), keys.privateKey)
  return `untrusted comment: test\n${line.toString('base64')}\ntrusted comment: ${comment}\n${global.toString('base64')}\n`
}

function makeKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const id = Buffer.from('0123456789ABCDEF', 'hex')
  const bytes = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const text = base64(`untrusted comment: test\n${Buffer.concat([Buffer.from('Ed'), id, bytes]).toString('base64')}\n`)
  return { privateKey, id, text }
}

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error.message
    throw error
  }
  throw new Error('expected a refusal')
}

describe('a signature made by the Tauri CLI', () => {
  test('verifies over the bytes of the bundle, with the public key as tauri.conf.json has it', () => {
    expect(verdict(tauri.signature, tauri.publicKey, readFileSync(tauri.bundle))).toBeUndefined()
  })

  test('is prehashed, and hashing the file as a stream gives the message', async () => {
    const signature = parseSignature(tauri.signature, NAME)
    expect(signature.signs).toBe('blake2b-512')
    expect(await hashFile(tauri.bundle)).toEqual(blake2b(readFileSync(tauri.bundle)))
  })

  test('says when and as what file it was signed, and for which version when asked to', () => {
    const comment = parseTrustedComment(parseSignature(tauri.signature, NAME).trustedComment)
    expect(comment).toEqual({ timestamp: expect.any(Number), file: NAME })
    expect(parseTrustedComment(parseSignature(tauri.versioned, NAME).trustedComment)).toEqual({
      timestamp: expect.any(Number),
      file: NAME,
      version: '1.8.5',
    })
  })

  test('names the key id that the public key prints', () => {
    const printed = /minisign public key: ([0-9A-F]+)/.exec(plain(tauri.publicKey))?.[1]
    expect(parsePublicKey(tauri.publicKey, 'x').keyId).toBe(printed?.padStart(16, '0'))
    expect(parseSignature(tauri.signature, NAME).keyId).toBe(printed?.padStart(16, '0'))
  })

  test('goes into the manifest as the CLI wrote it, whatever was done to its white space', () => {
    const wrapped = tauri.signature.replace(/(.{76})/g, '$1\r\n')
    for (const text of [tauri.signature, `\n${tauri.signature} \n`, wrapped, plain(tauri.signature)])
      expect(parseSignature(text, NAME).text).toBe(tauri.signature)
  })

  test('incident 29: a signature by another key names both keys', () => {
    const message = verdict(tauri.signature, tauri.otherKey, readFileSync(tauri.bundle))
    expect(message).toContain(`was made with key ${parsePublicKey(tauri.publicKey, 'x').keyId}`)
    expect(message).toContain(`the app has key ${parsePublicKey(tauri.otherKey, 'x').keyId}`)
  })
})

describe('minisign text', () => {
  const keys = makeKeys()
  const bytes = Buffer.from('bundle')

  test.each<SignedMessage>(['file', 'blake2b-512'])('verifies a signature over the %s', (signs) => {
    expect(verdict(signWith(keys, signs, bytes, 'any comment'), keys.text, bytes)).toBeUndefined()
  })

  test('verifies with a comment in UTF-8, with CRLF line ends and without a final newline', () => {
    const text = signWith(keys, 'blake2b-512', bytes, 'timestamp:1\tfile:Über App 茶.exe')
    expect(verdict(text.replaceAll('\n', '\r\n'), keys.text, bytes)).toBeUndefined()
    expect(verdict(text.trimEnd(), keys.text, bytes)).toBeUndefined()
    expect(verdict(base64(text), keys.text, bytes)).toBeUndefined()
  })

  test('a public key is read as tauri-plugin-updater reads it, and in no other way', () => {
    expect(parsePublicKey(keys.text, 'x').keyId).toBe('EFCDAB8967452301')
    const minisign = plain(keys.text)
    const other: readonly (readonly [string, string])[] = [
      [`${keys.text}\n`, 'has white space around it'],
      [` ${keys.text}`, 'has white space around it'],
      [keys.text.replace(/.{40}/, '$&\n'), 'has white space around it'],
      [minisign, 'is the text of minisign'],
      [minisign.split('\n')[1] ?? '', 'is only its second line'],
      [base64(minisign.split('\n')[1] ?? ''), 'has one line where'],
      [keys.text.replace(/=*$/, ''), 'is not base64'],
    ]
    for (const [text, said] of other.filter(([text]) => text !== keys.text))
      expect(refusal(() => parsePublicKey(text, 'x'))).toContain(said)
    expect(parsePublicKey(base64(minisign.replaceAll('\n', '\r\n')), 'x').keyId).toBe('EFCDAB8967452301')
  })

  test('a prehashed signature is not taken for a legacy one, nor the other way round', () => {
    const legacy = signWith(keys, 'file', blake2b(bytes), 'c').replace('\nRW', '\nRU')
    expect(verdict(legacy, keys.text, bytes)).toBeUndefined()
    const relabelled = signWith(keys, 'file', bytes, 'c').replace('\nRW', '\nRU')
    expect(verdict(relabelled, keys.text, bytes)).toContain('does not match the bytes')
  })
})

describe('one changed byte is refused', () => {
  const flip = (bytes: Uint8Array, at: number, mask: number) =>
    Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ mask : byte)))
  const refuses = (signature: string, key: string, bytes: Uint8Array) => {
    try {
      return verdict(signature, key, bytes) !== undefined
    } catch (error) {
      return error instanceof ReleaseTracksError
    }
  }
  const anyFlip = fc.record({ at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) })

  test('in the bundle', () => {
    const bytes = readFileSync(tauri.bundle)
    fc.assert(
      fc.property(anyFlip, ({ at, mask }) =>
        refuses(tauri.signature, tauri.publicKey, flip(bytes, at % bytes.length, mask)),
      ),
    )
    expect(refuses(tauri.signature, tauri.publicKey, Buffer.concat([bytes, Buffer.from([0])]))).toBe(true)
    expect(refuses(tauri.signature, tauri.publicKey, bytes.subarray(1))).toBe(true)
  })

  test('in the signature or the trusted comment, wherever it is after the untrusted one', () => {
    const text = Buffer.from(plain(tauri.signature))
    const start = text.indexOf('\n') + 1
    const length = text.length - 1 - start
    fc.assert(
      fc.property(anyFlip, ({ at, mask }) =>
        refuses(
          flip(text, start + (at % length), mask).toString('latin1'),
          tauri.publicKey,
          readFileSync(tauri.bundle),
        ),
      ),
      { numRuns: 300 },
    )
  })

  test('in the public key', () => {
    const payload = Buffer.from(plain(tauri.publicKey).split('\n')[1] ?? '', 'base64')
    fc.assert(
      fc.property(anyFlip, ({ at, mask }) =>
        refuses(
          tauri.signature,
          base64(`untrusted comment: x\n${Buffer.from(flip(payload, at % payload.length, mask)).toString('base64')}`),
          readFileSync(tauri.bundle),
        ),
      ),
    )
  })
})

describe('a malformed file says what is wrong with it', () => {
  const lines = () => plain(tauri.signature).split('\n')
  const withLine = (index: number, text: string) => lines().with(index, text).join('\n')

  test.each<[string, () => string, string]>([
    ['incident 29: empty', () => '', 'is empty'],
    ['incident 29: white space alone', () => ' \n', 'is empty'],
    ['not base64', () => 'not a signature', 'is neither base64 nor minisign text'],
    ['base64 of something else', () => base64('hello'), 'is neither base64 nor minisign text'],
    ['base64 cut short', () => tauri.signature.slice(0, -8), 'has no global signature of 64 bytes in its fourth line'],
    ['one line', () => 'untrusted comment: x', 'has no base64 signature in its second line'],
    ['a short signature', () => withLine(1, base64('EDshort')), 'has a signature of 7 bytes where minisign has 74'],
    [
      'another algorithm',
      () => withLine(1, base64(`XX${'k'.repeat(72)}`)),
      'has the algorithm "XX" where minisign has "Ed" or "ED"',
    ],
    ['no trusted comment', () => withLine(2, 'comment'), 'has no trusted comment in its third line'],
    ['no global signature', () => withLine(3, ''), 'has no global signature of 64 bytes in its fourth line'],
  ])('signature: %s', (_, text, message) => {
    expect(refusal(() => parseSignature(text(), `${NAME}.sig`))).toContain(`"${NAME}.sig" ${message}.`)
  })

  test.each([
    ['empty', '', 'is empty'],
    ['not base64', 'dW50#', 'is not base64: "dW50#"'],
    ['a comment alone', 'untrusted comment: minisign public key', 'is the text of minisign'],
    ['too short', base64(`x\n${base64('Ed12345678')}`), 'has 10 bytes where a minisign public key has 42'],
    [
      'another algorithm',
      base64(`x\n${base64(`XX${'k'.repeat(40)}`)}`),
      'has the algorithm "XX" where minisign has "Ed" (Ed25519)',
    ],
  ])('public key: %s', (_, text, message) => {
    expect(refusal(() => parsePublicKey(text, 'tauri.conf.json'))).toContain(
      `The public key in tauri.conf.json ${message}`,
    )
  })

  test('a secret key given by mistake does not come out in the message', () => {
    const secret = readFileSync(join(tauri.folder, 'app.key'), 'utf8')
    const message = refusal(() => parsePublicKey(secret, 'public-key'))
    expect(message).not.toContain(secret.slice(0, 40))
    expect(message).not.toContain((plain(secret).split('\n')[1] ?? '').slice(0, 40))
  })

  test('any text is a signature or a refusal, and never another error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.string().map((text) => `untrusted comment: ${text}`),
        ),
        (text) => {
          expect(() => refusal(() => parseSignature(text, NAME))).not.toThrow()
        },
      ),
    )
  })
})

describe('a trusted comment', () => {
  test.each<[string, object]>([
    ['timestamp:1700000000\tfile:App.exe\tversion:1.2.3', { timestamp: 1700000000, file: 'App.exe', version: '1.2.3' }],
    ['timestamp:1700000000\tfile:f.bin\thashed', { timestamp: 1700000000, file: 'f.bin' }],
    ['timestamp:1\tfile:app-version:2.zip', { timestamp: 1, file: 'app-version:2.zip' }],
    ['timestamp:soon\tfile:', {}],
    ['file:a\tfile:b\thashed\thashed', { file: 'a', repeated: ['file'] }],
    ['version:1.2.3\tversion:', { version: '1.2.3', repeated: ['version'] }],
    ['signed by hand', {}],
  ])('%j', (text, fields) => {
    expect(parseTrustedComment(text)).toEqual(fields)
  })
})

/** minisign as the PATH has it: the reference implementation. */
const minisign = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'minisign'))
  .find((path) => existsSync(path))

/** Whether the reference accepts a signature; where there is none, Node's crypto over the parts that the format's page names. */
function isAccepted(signature: string, publicKey: string, bytes: Uint8Array): boolean {
  if (!minisign) return isAcceptedByHand(signature, publicKey, bytes)
  const [file, text] = ['checked', 'checked.minisig'].map((name) => join(tauri.folder, name)) as [string, string]
  writeFileSync(file, bytes)
  writeFileSync(text, signature)
  const key = publicKey.split('\n')[1] ?? ''
  return spawnSync(minisign, ['-V', '-q', '-m', file, '-x', text, '-P', key]).status === 0
}

function isAcceptedByHand(signature: string, publicKey: string, bytes: Uint8Array): boolean {
  const [, line = '', comment = '', global = ''] = signature.split('\n')
  const signed = Buffer.from(line, 'base64').subarray(10)
  const x = Buffer.from(publicKey.split('\n')[1] ?? '', 'base64')
    .subarray(10)
    .toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const message = Buffer.concat([signed, Buffer.from(comment.slice('trusted comment: '.length))])
  const isPrehashed = Buffer.from(line, 'base64').subarray(0, 2).toString() === 'ED'
  return (
    verify(null, isPrehashed ? blake2b(bytes) : bytes, key, signed) &&
    verify(null, message, key, Buffer.from(global, 'base64'))
  )
}

describe(minisign ? `minisign itself (${minisign})` : 'in place of minisign, which is not on the PATH', () => {
  /** A key and a signature of the bundle, made by the reference where it is there. */
  const signBundle = (signs: SignedMessage): { signature: string; publicKey: string } => {
    const bytes = readFileSync(tauri.bundle)
    const own = makeKeys()
    if (!minisign) return { signature: signWith(own, signs, bytes, 'timestamp:1\tfile:a'), publicKey: plain(own.text) }
    const [key, publicKey, out] = ['mini.key', 'mini.pub', 'mini.minisig'].map((file) => join(tauri.folder, file)) as [
      string,
      string,
      string,
    ]
    execFileSync(minisign, ['-G', '-W', '-f', '-s', key, '-p', publicKey], { stdio: 'pipe' })
    const options = signs === 'file' ? ['-l'] : []
    execFileSync(minisign, ['-S', ...options, '-s', key, '-m', tauri.bundle, '-x', out], { stdio: 'pipe' })
    return { signature: readFileSync(out, 'utf8'), publicKey: readFileSync(publicKey, 'utf8') }
  }

  test.each<SignedMessage>(['blake2b-512', 'file'])('signs the %s, and that verifies', (signs) => {
    const { signature, publicKey } = signBundle(signs)
    expect(parseSignature(signature, NAME).signs).toBe(signs)
    expect(verdict(signature, base64(publicKey), readFileSync(tauri.bundle))).toBeUndefined()
  })

  test('accepts a signature of the Tauri CLI, and refuses what is refused here', () => {
    const bytes = readFileSync(tauri.bundle)
    const [signature, key] = [plain(tauri.signature), plain(tauri.publicKey)]
    const lines = signature.split('\n')
    const spoil = (line: number, at: number) => {
      const decoded = Buffer.from(lines[line] ?? '', line === 2 ? 'utf8' : 'base64')
      decoded[at] = (decoded[at] ?? 0) ^ 1
      return lines.with(line, decoded.toString(line === 2 ? 'utf8' : 'base64')).join('\n')
    }
    const agree = (text: string, publicKey: string, content: Uint8Array) => [
      isAccepted(text, publicKey, content),
      verdict(text, base64(publicKey), content) === undefined,
    ]
    expect(agree(signature, key, bytes)).toEqual([true, true])
    expect(agree(signature, key, Buffer.concat([bytes, Buffer.from('x')]))).toEqual([false, false])
    expect(agree(signature, plain(tauri.otherKey), bytes)).toEqual([false, false])
    for (const [line, at] of [
      [1, 40],
      [2, 25],
      [3, 20],
    ] as const)
      expect(agree(spoil(line, at), key, bytes)).toEqual([false, false])
  })
})
