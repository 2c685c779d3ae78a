import { quote } from '../text/error.ts'
import { type BuildOrigin, findForeign, type SignerClaims } from './origin.ts'

/** An attestation whose signature, certificate and time hold: who signed, and what. */
export interface VerifiedAttestation {
  readonly claims: SignerClaims
  readonly payloadType: string
  /** The signed text. */
  readonly payload: string
}

/** The statement of in-toto, of which an attestation of a build is one (in-toto/attestation, spec/v1/statement.md). */
const PAYLOAD = 'application/vnd.in-toto+json'
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:1|0\.1)$/
/** What `actions/attest` says of a build unless told otherwise. */
const PROVENANCE = 'https://slsa.dev/provenance/v1'

/**
 * What keeps a verified attestation from proving that a run built a file: nothing where it does. `digest` is that of the file, `sha256:…`. Each clause says
 * what the attestation does.
 */
export function findFlaws(attested: VerifiedAttestation, digest: string, origin: BuildOrigin): string[] {
  const foreign = findForeign(attested.claims, origin)
  return [...checkStatement(attested, digest), ...(foreign.length > 0 ? [`names ${foreign.join(', ')}`] : [])]
}

function checkStatement({ payloadType, payload }: VerifiedAttestation, digest: string): string[] {
  const statement = payloadType === PAYLOAD ? parseObject(payload) : undefined
  const { _type: type, predicateType, subject } = statement ?? {}
  if (typeof type !== 'string' || !STATEMENT.test(type)) return ['is no in-toto statement']
  if (predicateType !== PROVENANCE) return [`says ${quote(String(predicateType))} of it, and not how it was built`]
  const subjects: unknown[] = Array.isArray(subject) ? subject : []
  const digests = subjects.map((each) => `sha256:${Object(Object(each).digest).sha256}`)
  return digests.includes(digest) ? [] : ['is about other bytes']
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    // What is not JSON is not a statement.
    return undefined
  }
}
