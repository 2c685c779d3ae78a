import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { CLAIM_OIDS, type SignerClaims } from '../../core/attestation/origin.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { AttestationVerifier } from '../../flows/ports/attestations.ts'

/** One root, and how it is called in messages. */
interface RootVerifier {
  readonly name: string
  readonly verifier: Verifier
}

type Signer = ReturnType<Verifier['verify']>

/** Opens trusted roots as JSON; a bundle has to hold against one of them alone. Throws what the library throws for one that it cannot read. */
export function sigstoreVerifier(roots: readonly unknown[]): AttestationVerifier {
  const verifiers = roots.map(openRoot)
  return {
    verify(json) {
      const bundle = bundleFromJSON(json)
      if (bundle.content.$case !== 'dsseEnvelope') throw new Error('it signs bytes, and no statement')
      const { payloadType, payload } = bundle.content.dsseEnvelope
      const { identity } = verifyByOne(verifiers, toSignedEntity(bundle))
      return { claims: claimsOf(identity), payloadType, payload: payload.toString('utf8') }
    },
  }
}

/**
 * What is required is what the root has to verify it with, and a time always: Sigstore's public instance logs certificates and signatures in public, that of
 * GitHub for private repositories has a time stamp alone.
 */
function openRoot(json: unknown): RootVerifier {
  const root = TrustedRoot.fromJSON(json)
  const verifier = new Verifier(toTrustMaterial(root), {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  })
  const authority = root.certificateAuthorities.at(-1)
  return { name: authority?.subject?.organization || authority?.uri || 'a root', verifier }
}

function verifyByOne(verifiers: readonly RootVerifier[], entity: Parameters<Verifier['verify']>[0]): Signer {
  const refusals: string[] = []
  for (const { name, verifier } of verifiers) {
    try {
      return verifier.verify(entity)
    } catch (error) {
      refusals.push(`${name}: ${describe(error)}`)
    }
  }
  throw new Error(refusals.join('; '))
}

/** The library keeps why a chain does not hold below the error. */
function describe(error: unknown): string {
  const { cause } = Object(error) as { readonly cause?: unknown }
  return cause instanceof Error ? `${wordsOf(error)}, ${wordsOf(cause)}` : wordsOf(error)
}

function claimsOf(identity: Signer['identity']): SignerClaims {
  const values = new Map(identity?.oids?.map(({ oid, value }) => [oid?.id.join('.'), decodeUtf8String(value)]))
  const [issuer, repository, workflow, ref, commit] = [
    CLAIM_OIDS.issuer,
    CLAIM_OIDS.repository,
    CLAIM_OIDS.workflow,
    CLAIM_OIDS.ref,
    CLAIM_OIDS.commit,
  ].map((oid) => values.get(oid))
  return { issuer, repository, workflow, ref, commit }
}

/** The text of a DER UTF8String (X.690, 8.23) of less than 64 kB; undefined for anything else. */
function decodeUtf8String(der: Buffer): string | undefined {
  const [tag, first = 0] = der
  const more = first > 0x80 ? first - 0x80 : 0
  if (tag !== 0x0c || more > 2 || first === 0x80 || der.length < 2 + more) return undefined
  const length = more === 0 ? first : der.readUIntBE(2, more)
  const text = der.subarray(2 + more)
  return text.length === length ? text.toString('utf8') : undefined
}
