import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { ok, refuse } from '../support/github-route.ts'
import { git, Remote } from '../support/remote.ts'
import { BUNDLES, productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'
import { type Attesting, publicInstance, type SigstoreInstance } from '../support/sigstore.ts'

const TAG = 'tray-v1.8.5'
const ROUTE = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}'

let signed: SignedBundles
let sigstore: SigstoreInstance
let remote: Remote
let github: FakeGitHub
beforeAll(async () => {
  ;[signed, sigstore] = await Promise.all([SignedBundles.make(), publicInstance()])
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
  tagRemote(remote, TAG)
  github = await new FakeGitHub({ bare: remote.bare }).start()
})
afterAll(async () => {
  await github.stop()
  remote.remove()
  signed.remove()
})

/** What a certificate says of the run that was to build the tag, or of another one. */
function claims({ repository = 'acme/shop', workflow = 'release.yml', ref = `refs/tags/${TAG}`, commit = '' } = {}) {
  const page = `https://github.com/${repository}`
  return {
    issuer: 'https://token.actions.githubusercontent.com',
    repository: page,
    workflow: `${page}/.github/workflows/${workflow}@${ref}`,
    ref,
    commit: commit || remote.at(TAG),
  }
}

type Kept = Partial<Attesting> | 'none'

/** Publishes bundles of which GitHub keeps attestations that differ by what is given for each; the others have right ones. */
async function publish(
  kept: Partial<Record<keyof typeof BUNDLES, Kept>> = {},
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<ActionResult> {
  const artifacts = signed.copy()
  const bundles = new Map<string, object[]>()
  for (const [name, path] of Object.entries(BUNDLES)) {
    const digest = createHash('sha256')
      .update(readFileSync(join(artifacts, path)))
      .digest('hex')
    const special = kept[name as keyof typeof BUNDLES]
    if (special !== 'none')
      bundles.set(`sha256:${digest}`, [await sigstore.attest({ digest, claims: claims(), ...special })])
  }
  github.on(ROUTE, ({ path }) => {
    const found = bundles.get(path.subject_digest as string)
    return found
      ? ok({ attestations: found.map((bundle) => ({ bundle, repository_id: 1 })) })
      : refuse(404, 'Not Found')
  })
  const folder = remote.checkout(TAG)
  writeFileSync(join(folder, 'root.jsonl'), `${sigstore.trustedRoot}\n`)
  const asked = { 'require-attestation': 'true', 'trusted-root': 'root.jsonl', publish: 'true', output: 'latest.json' }
  const all = { token: github.token, tag: TAG, 'artifacts-dir': artifacts, ...asked, ...inputs }
  const around = { env: { ...github.env, GITHUB_SERVER_URL: 'https://github.com', ...env } }
  return runAction('write-updater-manifest', folder, all, around)
}

const errors = ({ log }: ActionResult) => log.split('\n').filter((line) => line.startsWith('::error'))

/** Publishes nothing, and gives the errors. */
async function refused(...args: Parameters<typeof publish>): Promise<string[]> {
  const before = git(remote.bare, 'for-each-ref')
  const result = await publish(...args)
  expect([result.code, result.outputs]).toEqual([1, {}])
  expect(git(remote.bare, 'for-each-ref')).toBe(before)
  return errors(result)
}

test('nothing is published of bundles from elsewhere, and one error has all of them', async () => {
  const [other] = await refused({
    exe: { claims: claims({ repository: 'evil/shop' }) },
    deb: { claims: claims({ ref: 'refs/heads/main' }) },
    mac: { claims: claims({ commit: 'd'.repeat(40) }) },
  })
  expect(other).toContain(`"${BUNDLES.exe}": its attestation names the repository "https://github.com/evil/shop"`)
  expect(other).toContain(
    `"${BUNDLES.deb}": its attestation names the ref "refs/heads/main" (expected "refs/tags/tray-v1.8.5").`,
  )
  expect(other).toContain(`"${BUNDLES.mac}": its attestation names the commit "${'d'.repeat(40)}"`)
  expect(other).toContain('actions/attest')
})

test('nor of bundles whose attestations do not hold', async () => {
  const [broken] = await refused({ exe: { isLate: true }, deb: { isSigned: false }, mac: { digest: '0'.repeat(64) } })
  expect(broken).toContain(`"${BUNDLES.exe}": its attestation does not verify: sigstore.mock: `)
  expect(broken).toContain('certificate is not valid or expired')
  expect(broken).toContain(`"${BUNDLES.deb}": its attestation does not verify: sigstore.mock: signature verification`)
  expect(broken).toContain(`"${BUNDLES.mac}": its attestation is about other bytes.`)
})

test('nor of one that another workflow built, or nobody attested, while the third is right', async () => {
  const [missing] = await refused({ exe: { claims: claims({ workflow: 'nightly.yml' }) }, deb: 'none' })
  expect(missing).toContain(`"${BUNDLES.exe}": its attestation names the workflow "`)
  expect(missing).toContain(`"${BUNDLES.deb}": GitHub has no attestation of how it was built`)
  expect(missing).not.toContain(BUNDLES.mac)
})

test('nor where GitHub does not tell, there is no token, or the root is missing or another file', async () => {
  github.failNext(
    /attestations/,
    ...Array.from({ length: 3 }, () => ({ status: 403, message: 'Resource not accessible' })),
  )
  expect(await refused()).toEqual([
    expect.stringMatching(/GitHub would not list attestations: Resource not accessible.*attestations: read/),
  ])
  const away = { GITHUB_API_URL: 'http://127.0.0.1:65535' }
  expect(await refused({}, {}, away)).toEqual([expect.stringContaining('GitHub could not list attestations')])
  expect(await refused({}, { 'trusted-root': '' })).toEqual([expect.stringContaining('gh attestation trusted-root >')])
  expect(await refused({}, { 'trusted-root': 'release-tracks.yml' })).toEqual([
    expect.stringContaining('has no trusted root'),
  ])
  expect(await refused({}, { 'require-attestation': 'false' })).toEqual([expect.stringContaining('is not true')])
})

test('what the release workflow built from the tag is published', async () => {
  const run = await publish()
  expect([errors(run), run.outputs.published]).toEqual([[], 'true'])
  expect(publishedManifest(remote, 'live')?.version).toBe('1.8.5')
  expect(run.log).toContain(`"${BUNDLES.deb}": built by release.yml on ${TAG}, as its attestation proves`)
})
