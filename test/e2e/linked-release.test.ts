import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { git, Remote } from '../support/remote.ts'
import { BUNDLES, productFiles, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const TAG = 'tray-v1.8.5'

let signed: SignedBundles
beforeAll(async () => {
  signed = SignedBundles.make()
})
afterAll(() => signed.remove())

/** Publishes on a GitHub of its own; `prepare` makes the release. */
async function publish(
  prepare: (github: FakeGitHub, artifacts: string) => void,
  inputs: Record<string, string> = {},
): Promise<ActionResult & { readonly calls: readonly string[] }> {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
  tagRemote(remote, TAG)
  const github = new FakeGitHub({ bare: remote.bare })
  await github.start()
  try {
    const artifacts = signed.copy()
    prepare(github, artifacts)
    const folder = remote.checkout(TAG)
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const all = { token: github.token, tag: TAG, publish: 'true', 'artifacts-dir': artifacts, ...inputs }
    const result = await runAction('write-updater-manifest', folder, all, { env: github.env })
    return { ...result, calls: github.calls.map(({ route }) => route) }
  } finally {
    await github.close()
    remote.remove()
  }
}

/** A release with the assets of some of the bundles, or other bytes. */
function addRelease(github: FakeGitHub, artifacts: string, names = Object.values(BUNDLES) as string[], bytes?: Buffer) {
  const release = github.state.addRelease(TAG)
  for (const path of names)
    github.state.addAsset(release, path.split('/').pop() as string, bytes ?? readFileSync(join(artifacts, path)))
  return release
}

const warnings = ({ log }: ActionResult) => log.split('\n').filter((line) => line.startsWith('::warning'))

test('a manifest whose release has all of its files goes out without a word, after one call', async () => {
  const result = await publish((github, artifacts) => addRelease(github, artifacts))
  expect([result.code, result.outputs.published, warnings(result)]).toEqual([0, 'true', []])
  expect(result.calls).toEqual(['GET /repos/{owner}/{repo}/releases/tags/{tag}'])
})

test.each<[string, Parameters<typeof publish>[0], RegExp]>([
  ['none', () => undefined, /tray-v1\.8\.5 has no published release.*404/],
  [
    'a draft',
    ({ state }) => state.addRelease(TAG, { draft: true }),
    /has no published release.*a draft does not count/,
  ],
  [
    'one without some of the files',
    (github, artifacts) => addRelease(github, artifacts, [BUNDLES.deb]),
    /The release tray-v1\.8\.5 lacks App_aarch64\.app\.tar\.gz, App_x64-setup\.exe, which the manifest links.*404/,
  ],
  [
    'one with other bytes',
    (github, artifacts) => addRelease(github, artifacts, undefined, Buffer.from('another build')),
    /The release tray-v1\.8\.5 has other bytes of App_aarch64\.app\.tar\.gz, App_amd64\.deb, App_x64-setup\.exe.*apps refuse/,
  ],
])('where the release is %s, one warning says what apps will see', async (_, prepare, words) => {
  const result = await publish(prepare)
  expect([result.code, result.outputs.published, warnings(result)]).toEqual([0, 'true', [expect.stringMatching(words)]])
})

test('assets without a digest are compared by name alone; files of which a part is there are missing', async () => {
  const without = await publish((github, artifacts) => {
    for (const asset of addRelease(github, artifacts, undefined, Buffer.from('x')).assets)
      Object.assign(asset, { digest: null })
  })
  expect(warnings(without)).toEqual([])
  const part = await publish((github, artifacts) => {
    for (const asset of addRelease(github, artifacts).assets) Object.assign(asset, { state: 'starter' })
  })
  expect(warnings(part)).toEqual([expect.stringContaining('lacks App_aarch64.app.tar.gz, App_amd64.deb, App_x64')])
})

test('bundles that lie elsewhere, and a GitHub that does not answer, keep nothing from being published', async () => {
  const elsewhere = await publish(() => undefined, { 'base-url': 'https://cdn.example.com/tray' })
  expect([elsewhere.outputs.published, warnings(elsewhere), elsewhere.calls]).toEqual(['true', [], []])
  const refused = await publish((github) =>
    github.failNext(/releases/, { status: 403, message: 'Resource not accessible by integration' }),
  )
  expect([refused.code, refused.outputs.published, warnings(refused)]).toEqual([0, 'true', []])
  expect(refused.log).toContain(`GitHub does not tell what the release of ${TAG} has`)
})
