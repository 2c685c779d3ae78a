import { decodeBase64, encodeBase64 } from '../text/base64.ts'
import { failure, type Problem, quote, type ReleaseTracksError } from '../text/error.ts'

/** A minisign public key: Ed25519, 32 bytes, known by its key id. */
export interface PublicKey {
  /** 16 upper-case hex digits, as minisign and Tauri print it. */
  readonly keyId: string
  readonly bytes: Uint8Array
}

/** What the signature of a file signs: the very bytes of the file (legacy, `Ed`) or their BLAKE2b-512 digest (`ED`). */
export type SignedMessage = 'file' | 'blake2b-512'

/** A minisign signature as its file says it; nothing in it is verified yet. */
export interface Signature {
  readonly keyId: string
  readonly signs: SignedMessage
  /** Ed25519 over what `signs` names, 64 bytes. */
  readonly bytes: Uint8Array
  /** The text after `trusted comment: `. */
  readonly trustedComment: string
  /** Ed25519 over `bytes` and the trusted comment, 64 bytes. */
  readonly globalBytes: Uint8Array
  /** The signature as a Tauri manifest carries it: base64 of the minisign text, on one line. */
  readonly text: string
}

/** Says whether `signature` (64 bytes) is the Ed25519 signature of `message` by `publicKey` (32 bytes). */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

const COMMENT = 'untrusted comment:'
const TRUSTED = 'trusted comment: '

/**
 * Reads a public key just as tauri-plugin-updater does, since apps can read it in no other way: base64 without anything around or in it, of
 * UTF-8 text whose second line is the base64 of the key. `source` names where the text comes from, for the message.
 *
 * @throws ReleaseTracksError `public-key` for every other text.
 * @see https://github.com/tauri-apps/plugins-workspace/blob/v2/plugins/updater/src/updater.rs `base64_to_string`
 * @see https://jedisct1.github.io/minisign/#public-key-format
 */
export function parsePublicKey(given: string, source: string): PublicKey {
  const refuse = (what: string): ReleaseTracksError =>
    failure(
      'public-key',
      `The public key in ${source} ${what}.`,
      'It is the content of the .pub file that `tauri signer generate` wrote, on one line, with nothing around it.',
    )
  if (given === '') throw refuse('is empty')
  if (given.startsWith(COMMENT)) throw refuse('is the text of minisign, which apps expect as base64')
  if (/\s/.test(given))
    throw refuse(`has white space around it or in it, which apps do not read: ${quote(abbreviate(given))}`)
  const outer = decodeBase64(given)
  if (!outer) throw refuse(`is not base64: ${quote(abbreviate(given))}`)
  const text = decodeUtf8(outer)
  if (text === undefined) throw refuse(outer.length === 42 ? 'is only its second line' : 'is not base64 of UTF-8 text')
  const line = text.split(/\r?\n/)[1]
  if (line === undefined) throw refuse('has one line where a minisign public key has two')
  const bytes = decodeBase64(line)
  if (!bytes) throw refuse(`is not base64 in its second line: ${quote(abbreviate(line))}`)
  if (bytes.length !== 42) throw refuse(`has ${bytes.length} bytes where a minisign public key has 42`)
  const algorithm = ascii(bytes.subarray(0, 2))
  if (algorithm !== 'Ed' && algorithm !== 'ED')
    throw refuse(`has the algorithm ${quote(algorithm)} where minisign has "Ed" (Ed25519)`)
  return { keyId: keyIdOf(bytes), bytes: bytes.slice(10) }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Reads a `.sig` file: as the Tauri CLI writes it (base64 of the minisign text) or the minisign text itself.
 * `file` names it, for the message.
 *
 * @throws ReleaseTracksError `signature` for an empty file, bad base64, a missing line, a wrong length or an unknown algorithm.
 * @see https://jedisct1.github.io/minisign/#signature-format
 */
export function parseSignature(text: string, file: string): Signature {
  const refuse = (what: string): ReleaseTracksError => failure('signature', `${quote(file)} ${what}.`, SIGN_AGAIN)
  const given = text.trim()
  if (given === '') throw refuse('is empty')
  const minisign = unwrap(given)
  const [untrusted, signatureLine, trusted, globalLine] = minisign.split(/\r?\n/)
  if (!untrusted?.startsWith(COMMENT)) throw refuse('is neither base64 nor minisign text')
  const bytes = decodeBase64(signatureLine ?? '')
  if (!bytes) throw refuse('has no base64 signature in its second line')
  if (bytes.length !== 74) throw refuse(`has a signature of ${bytes.length} bytes where minisign has 74`)
  const signs = SIGNS[ascii(bytes.subarray(0, 2))]
  if (!signs) throw refuse(`has the algorithm ${quote(ascii(bytes.subarray(0, 2)))} where minisign has "Ed" or "ED"`)
  if (!trusted?.startsWith(TRUSTED)) throw refuse('has no trusted comment in its third line')
  const globalBytes = decodeBase64(globalLine ?? '')
  if (globalBytes?.length !== 64) throw refuse('has no global signature of 64 bytes in its fourth line')
  return {
    keyId: keyIdOf(bytes),
    signs,
    bytes: bytes.slice(10),
    trustedComment: trusted.slice(TRUSTED.length),
    globalBytes,
    text: encodeBase64(new TextEncoder().encode(`${minisign.trimEnd()}\n`)),
  }
}

/** A file with its signature. */
export interface SignedFile {
  /** How it is called in a message. */
  readonly file: string
  readonly signature: Signature
  /** The content of the file or its BLAKE2b-512 digest, as `signature.signs` asks. */
  readonly message: Uint8Array
}

/**
 * Verifies a signature as the Tauri updater does: the key, then the file, then the trusted comment. Undefined when all of it holds.
 */
export function checkSignature(
  { file, signature, message }: SignedFile,
  key: PublicKey,
  verify: VerifyEd25519,
): Problem | undefined {
  const refuse = (what: string, fix: string): Problem => ({ message: `The signature of ${quote(file)} ${what}.`, fix })
  if (signature.keyId !== key.keyId)
    return refuse(
      `was made with key ${signature.keyId}, and the app has key ${key.keyId}: installed apps would refuse the update`,
      'Sign with the private key that belongs to the public key of the app (TAURI_SIGNING_PRIVATE_KEY), or correct the public key.',
    )
  if (!verify(key.bytes, message, signature.bytes))
    return refuse(
      `does not match the bytes of the file, by key ${key.keyId}`,
      'The file changed after it was signed, or the .sig belongs to another file. Sign what is published, as the last step.',
    )
  if (!verify(key.bytes, globalMessage(signature), signature.globalBytes))
    return refuse('has a trusted comment that was changed after signing', SIGN_AGAIN)
  return undefined
}

/** What the trusted comment of a Tauri signature says; each field is absent when the comment lacks it. */
export interface TrustedComment {
  /** When it was signed, in seconds since 1970. */
  readonly timestamp?: number
  /** Name of the file at the time of signing. */
  readonly file?: string
  /** Version of the app that the signature is bound to. */
  readonly version?: string
  /** Names of these fields that are in it more than once: which value counts would depend on who reads it. Absent: none. */
  readonly repeated?: readonly string[]
}

/** Reads the fields of a trusted comment: `timestamp:N⇥file:NAME[⇥version:V]`, in any order, others passed over; of a repeated one the first. */
export function parseTrustedComment(text: string): TrustedComment {
  const fields = text.split('\t')
  const find = (name: string) => fields.find((field) => field.startsWith(`${name}:`))?.slice(name.length + 1)
  const [timestamp, file, version] = [find('timestamp'), find('file'), find('version')]
  const repeated = ['timestamp', 'file', 'version'].filter(
    (name) => fields.filter((field) => field.startsWith(`${name}:`)).length > 1,
  )
  return {
    ...(timestamp && /^\d{1,15}$/.test(timestamp) && { timestamp: Number(timestamp) }),
    ...(file && { file }),
    ...(version && { version }),
    ...(repeated.length > 0 && { repeated }),
  }
}

const SIGNS: Readonly<Record<string, SignedMessage>> = { Ed: 'file', ED: 'blake2b-512' }
const SIGN_AGAIN =
  'Sign the bundle again: `tauri build` does it when TAURI_SIGNING_PRIVATE_KEY is set, or `tauri signer sign FILE`.'

/** The bytes that the global signature signs: the signature and the trusted comment, nothing between. */
export function globalMessage({ bytes, trustedComment }: Signature): Uint8Array {
  return Uint8Array.from([...bytes, ...new TextEncoder().encode(trustedComment)])
}

/** Takes the base64 that Tauri wraps around minisign text away; any other text comes back as it is. */
function unwrap(text: string): string {
  if (text.startsWith(COMMENT)) return text
  const bytes = decodeBase64(text.replace(/\s/g, ''))
  if (!bytes) return text
  try {
    const inner = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return inner.startsWith(COMMENT) ? inner : text
  } catch {
    return text
  }
}

/** Bytes 2 to 9 of a key or signature, a little-endian number, as minisign prints it. */
function keyIdOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(2, 10), (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('')
    .toUpperCase()
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

/** The start of a text that may be a secret key pasted by mistake: enough to recognise, not enough to use. */
function abbreviate(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text
}
