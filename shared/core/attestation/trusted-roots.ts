import { failure, quote } from '../text/error.ts'

const FIX =
  'Write it in the step before: gh attestation trusted-root > "$RUNNER_TEMP/trusted-root.jsonl"; and give trusted-root that path.'

/** The media type of Sigstore's trusted root, whatever its version. */
const ROOT = 'application/vnd.dev.sigstore.trustedroot'

/**
 * Splits what `gh attestation trusted-root` writes into trusted roots: one JSON document a line, or a single one on many. `path` is how the user called the
 * file. Throws `trusted-root`.
 */
export function parseTrustedRoots(text: string, path: string): unknown[] {
  const whole = parse(text)
  const roots = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [text]
  const found = roots.map((root) => parse(root))
  if (found.length > 0 && found.every(isRoot)) return found
  throw noRoot(path, 'it is not what gh writes')
}

/** The error for a file without usable roots; `why` says what is wrong with them. */
export function noRoot(path: string, why: string): Error {
  return failure('trusted-root', `trusted-root: ${quote(path)} has no trusted root of Sigstore: ${why}.`, FIX)
}

/** The error where none is given. */
export function rootMissing(): Error {
  return failure('trusted-root', 'require-attestation: there is no trusted-root to verify attestations with.', FIX)
}

function isRoot(value: unknown): boolean {
  const { mediaType, certificateAuthorities: authorities } = Object(value)
  return typeof mediaType === 'string' && mediaType.startsWith(ROOT) && Array.isArray(authorities)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
