import { failure } from '../text/error.ts'

const PEM = /^-----BEGIN ([A-Z0-9 ]+)-----\n([\s\S]+)\n-----END \1-----$/
const OPENSSH = 'OPENSSH PRIVATE KEY'
const OLDER = new Set(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'])

const MAKE = 'Make one with: ssh-keygen -t ed25519 -N "" -f signing-key. Store the content of signing-key as a secret.'

/**
 * Checks a private ssh key and gives it as ssh-keygen reads it. Throws `signing-key` for anything else, by name where it is known; no
 * part of it is ever shown.
 */
export function readSigningKey(text: string): string {
  const key = text.replaceAll('\r', '').trim()
  const [, kind = '', body = ''] = PEM.exec(key) ?? []
  if (/^-----BEGIN PGP /.test(key)) throw wrong('It is a GPG key.', IMPORT)
  if (/^(?:ssh-|ecdsa-|sk-)\S+ /.test(key)) throw wrong('It is a public key.', `The private one signs. ${MAKE}`)
  if (kind === 'ENCRYPTED PRIVATE KEY' || isEncrypted(kind, body)) {
    throw wrong('It is encrypted.', `No one can type its passphrase in a workflow. ${MAKE}`)
  }
  if (OLDER.has(kind)) throw wrong('It is not in the format of OpenSSH.', CONVERT)
  if (kind !== OPENSSH) throw wrong('It is not a private ssh key.', MAKE)
  return `${key}\n`
}

const CONVERT = 'Convert it with: ssh-keygen -p -N "" -f <key>'
const IMPORT =
  'Import it in a step before, for example with crazy-max/ghaction-import-gpg, and leave signing-key empty: git signs with user.signingkey then.'

function wrong(what: string, fix: string): Error {
  return failure('signing-key', `signing-key: ${what}`, fix)
}

/** A key of OpenSSH names its cipher at its start (PROTOCOL.key); older ones say so in a header. */
function isEncrypted(kind: string, body: string): boolean {
  if (kind !== OPENSSH) return /^Proc-Type: 4,ENCRYPTED$/m.test(body)
  const bytes = decode(body)
  const cipher = bytes?.slice(MAGIC.length + 4, MAGIC.length + 8)
  return bytes?.startsWith(MAGIC) === true && cipher !== 'none'
}

const MAGIC = 'openssh-key-v1\0'

function decode(base64: string): string | undefined {
  try {
    return atob(base64.replaceAll('\n', ''))
  } catch {
    return undefined
  }
}
