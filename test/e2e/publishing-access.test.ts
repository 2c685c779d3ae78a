import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { GitServer } from '../support/git-server.ts'
import { git, Remote } from '../support/remote.ts'
import { productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

/** A manifest is published over HTTP, by a token: the server asks for it, and says whether it may push. */

const TOKEN = 'ghs_publisher'
const TAG = 'tray-v1.8.5-alpha.1'
const remote = new Remote()
const server = new GitServer(remote.bare, { token: TOKEN })
let signed: SignedBundles

beforeAll(async () => {
  signed = SignedBundles.make()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
  remote.commit('feat(tray): a lamp', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' })
  tagRemote(remote, TAG)
  await server.start()
})
afterAll(async () => {
  await server.stop()
  signed.remove()
  remote.remove()
})
beforeEach(() => {
  server.mayPush = () => true
  server.requests.length = 0
})

function publish(token: string): Promise<ActionResult> {
  const folder = remote.checkout(TAG)
  git(folder, 'remote', 'set-url', 'origin', server.url)
  const env = { GITHUB_SERVER_URL: server.serverUrl, GITHUB_REPOSITORY: server.repository }
  return runAction(
    'write-updater-manifest',
    folder,
    { 'artifacts-dir': signed.copy(), tag: TAG, publish: 'true', token },
    { env },
  )
}

const pushes = () => server.requests.filter(({ method, path }) => method === 'POST' && path.includes('receive-pack'))

test.each<[string, string, boolean, RegExp]>([
  ['a wrong token', 'ghs_another', true, /^::error::The remote refused the credentials: /m],
  ['none', '', true, /^::error::The remote refused the credentials: /m],
  ['one that may not write', TOKEN, false, /^::error::.*(?:permission|contents: write)/im],
])('with %s the run fails by one error, and nothing is pushed', async (_, token, mayPush, words) => {
  const before = git(remote.bare, 'for-each-ref')
  server.mayPush = () => mayPush
  const { code, log, outputs } = await publish(token)
  expect([code, log, outputs]).toEqual([1, expect.stringMatching(words), {}])
  expect(log.match(/^::error/gm)).toHaveLength(1)
  expect([git(remote.bare, 'for-each-ref'), pushes()]).toEqual([before, []])
})

test('with the right token the manifest is on main and next by one push, each request by one header, and no token in the log', async () => {
  const { code, log, outputs } = await publish(TOKEN)
  expect([code, outputs.published, outputs.sha]).toEqual([0, 'true', remote.at('main')])
  expect(publishedManifest(remote, 'alpha')?.version).toBe('1.8.5-alpha.1')
  expect(remote.contains('next', 'main')).toBe(true)
  expect(pushes()).toHaveLength(1)
  for (const { authorizations } of server.requests)
    expect(authorizations.map((each) => each.replace(/^basic /i, 'basic '))).toEqual([GitServer.header(TOKEN)])
  expect(log.replace(`::add-mask::${TOKEN}\n`, '')).not.toContain(TOKEN)
})
