import { describe, expect, test } from '@jest/globals'
import type { SignerClaims } from '../../../shared/core/attestation/origin.ts'
import { findFlaws } from '../../../shared/core/attestation/provenance.ts'

const COMMIT = 'c'.repeat(40)
const DIGEST = `sha256:${'a'.repeat(64)}`
const ORIGIN = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  workflow: 'release.yml',
  tag: 'v1.8.5',
  commit: COMMIT,
}
const CLAIMS: SignerClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/shop',
  workflow: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.8.5',
  ref: 'refs/tags/v1.8.5',
  commit: COMMIT,
}
const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
}

const flawsOf = (claims: Partial<SignerClaims>, statement: unknown = STATEMENT, origin = ORIGIN) =>
  findFlaws(
    {
      claims: { ...CLAIMS, ...claims },
      payloadType: 'application/vnd.in-toto+json',
      payload: typeof statement === 'string' ? statement : JSON.stringify(statement),
    },
    DIGEST,
    origin,
  )

describe('the run', () => {
  const atMain = {
    ref: 'refs/heads/main',
    workflow: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main',
  }

  test.each<[string, Partial<SignerClaims>]>([
    ['as it has to be', {}],
    ['with names in other case', { repository: 'https://github.com/Acme/Shop' }],
    ['of an enterprise', { issuer: `${CLAIMS.issuer}/acme-corp` }],
  ])('%s is taken', (_, claims) => {
    expect(flawsOf(claims)).toEqual([])
  })

  test('on a server of an enterprise has its issuer', () => {
    const server = 'https://acme.ghe.com'
    const moved = (text = '') => text.replace('https://github.com', server)
    const claims = { repository: moved(CLAIMS.repository), workflow: moved(CLAIMS.workflow) }
    const issuer = 'https://token.actions.acme.ghe.com'
    expect(flawsOf({ ...claims, issuer }, STATEMENT, { ...ORIGIN, serverUrl: `${server}/` })).toEqual([])
    expect(flawsOf(claims, STATEMENT, { ...ORIGIN, serverUrl: server })).toEqual([expect.stringContaining(issuer)])
  })

  test.each<[string, Partial<SignerClaims>, RegExp]>([
    ['another issuer', { issuer: 'https://evil.example' }, /^names the issuer "https:\/\/evil\.example" \(expected "/],
    ['an issuer that begins alike', { issuer: `${CLAIMS.issuer}.evil.example` }, /^names the issuer/],
    ['an issuer in a folder below', { issuer: `${CLAIMS.issuer}/a/b` }, /^names the issuer/],
    [
      'another repository',
      { repository: 'https://github.com/acme/shop-fork' },
      /^names the repository "[^"]*shop-fork"/,
    ],
    ['another ref, told once', atMain, /^names the ref "refs\/heads\/main" \(expected "refs\/tags\/v1\.8\.5"\)$/],
    [
      'another workflow',
      { workflow: CLAIMS.workflow?.replace('release', 'nightly') },
      /^names the workflow "[^"]*nightly/,
    ],
    [
      'a workflow of another repository',
      { workflow: CLAIMS.workflow?.replace('acme/shop', 'evil/shop') },
      /^names the workflow "https:\/\/github\.com\/evil/,
    ],
    [
      'a workflow in a folder that ends alike',
      { workflow: CLAIMS.workflow?.replace('acme/shop', 'acme/shop/x') },
      /^names the workflow/,
    ],
    ['another commit', { commit: 'd'.repeat(40) }, /^names the commit "d{40}" \(expected "c{40}"\)$/],
    ['nothing of its ref', { ref: undefined }, /^names the workflow .*, no ref/],
  ])('of %s is not', (_, claims, words) => {
    expect(flawsOf(claims)).toEqual([expect.stringMatching(words)])
  })

  test('that is foreign altogether is told with every claim', () => {
    const all = { issuer: 'a', repository: 'b', workflow: 'c', ref: 'd', commit: 'e' }
    expect(flawsOf(all)[0]?.match(/the (?:issuer|repository|workflow|ref|commit) /g)).toHaveLength(5)
  })
})

test.each<[string, unknown, string]>([
  ['other bytes', { ...STATEMENT, subject: [{ digest: { sha256: 'b'.repeat(64) } }] }, 'is about other bytes'],
  [
    'the same digits of another kind',
    { ...STATEMENT, subject: [{ digest: { sha512: 'a'.repeat(64) } }] },
    'is about other bytes',
  ],
  ['no subjects', { ...STATEMENT, subject: null }, 'is about other bytes'],
  ['odd subjects', { ...STATEMENT, subject: [null, 1, {}] }, 'is about other bytes'],
  [
    'something else than a build',
    { ...STATEMENT, predicateType: 'https://spdx.dev/Document' },
    'says "https://spdx.dev/Document" of it, and not how it was built',
  ],
  ['what is not a statement', { ...STATEMENT, _type: 'https://example.com' }, 'is no in-toto statement'],
  ['what is not JSON', '{', 'is no in-toto statement'],
  ['null', 'null', 'is no in-toto statement'],
])('a statement about %s proves nothing', (_, statement, flaw) => {
  expect(flawsOf({}, statement)).toEqual([flaw])
})

test('one of several subjects is enough', () => {
  expect(flawsOf({}, { ...STATEMENT, subject: [{ digest: { sha256: '0' } }, ...STATEMENT.subject] })).toEqual([])
})
