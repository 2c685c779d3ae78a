import { beforeAll, describe, expect, test } from '@jest/globals'
import type { SignerClaims } from '../../../shared/core/attestation/origin.ts'
import { sigstoreVerifier } from '../../../shared/io/attestation/sigstore-verifier.ts'
import { privateInstance, publicInstance, type SigstoreInstance } from '../../support/sigstore.ts'

const DIGEST = 'a'.repeat(64)
const CLAIMS: SignerClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/shop',
  // Longer than what one byte of DER counts.
  workflow: `https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/${'v'.repeat(200)}`,
  ref: 'refs/tags/v1.8.5',
  commit: 'c'.repeat(40),
}

let instances: Readonly<Record<'public' | 'private' | 'foreign', SigstoreInstance>>
beforeAll(async () => {
  const [open, closed, foreign] = await Promise.all([publicInstance(), privateInstance(), publicInstance()])
  instances = { public: open, private: closed, foreign }
})

/** Opens the roots of instances, in this order. */
function verifierOf(...names: (keyof typeof instances)[]) {
  return sigstoreVerifier(names.map((name) => JSON.parse(instances[name].trustedRoot)))
}

describe.each(['public', 'private'] as const)('the %s instance', (name) => {
  test('gives what its certificates say and what is signed, whichever of the roots it is', async () => {
    const bundle = await instances[name].attest({ digest: DIGEST, claims: CLAIMS })
    const attested = verifierOf('public', 'private').verify(bundle)
    expect(attested).toMatchObject({ claims: CLAIMS, payloadType: 'application/vnd.in-toto+json' })
    expect(JSON.parse(attested.payload)).toMatchObject({ subject: [{}, { digest: { sha256: DIGEST } }] })
  })

  test('is not believed where its root is not among those that are trusted', async () => {
    const bundle = await instances[name].attest({ digest: DIGEST, claims: CLAIMS })
    expect(() => verifierOf('foreign').verify(bundle)).toThrow(/^sigstore\.mock: /)
  })

  test('does not sign what another key signed', async () => {
    const bundle = await instances[name].attest({ digest: DIGEST, claims: CLAIMS, isSigned: false })
    expect(() => verifierOf('public', 'private').verify(bundle)).toThrow('signature verification failed')
  })
})

test('a certificate that was over when it signed is refused', async () => {
  const bundle = await instances.public.attest({ digest: DIGEST, claims: CLAIMS, isLate: true })
  expect(() => verifierOf('public').verify(bundle)).toThrow('certificate is not valid or expired at the specified date')
})

test('what the public instance signed without its log, or a time, is refused', async () => {
  const bundle = (await instances.public.attest({ digest: DIGEST, claims: CLAIMS })) as Record<string, object>
  const without = { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [] } }
  expect(() => verifierOf('public').verify(without)).toThrow('expected 1 timestamps, got 0')
})

test('another statement instead of what was signed is refused', async () => {
  const bundle = (await instances.public.attest({ digest: DIGEST, claims: CLAIMS })) as Record<string, object>
  const payload = Buffer.from('{"subject":[]}').toString('base64')
  expect(() => verifierOf('public').verify({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } })).toThrow()
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'bundle'],
  ['another object', { mediaType: 'application/json' }],
  ['a bundle without content', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
])('%s is an error and no crash', (_, bundle) => {
  expect(() => verifierOf('public').verify(bundle)).toThrow(Error)
})

test('claims that a certificate does not make, or makes in another type, are left out', async () => {
  const claims = { ...CLAIMS, ref: undefined }
  const bundle = await instances.public.attest({ digest: DIGEST, claims })
  expect(verifierOf('public').verify(bundle).claims).toEqual(claims)
})
