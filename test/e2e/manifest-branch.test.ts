import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { CONFIG, publishedText } from '../support/products.ts'
import { protectBranches } from '../support/protected-branches.ts'
import { git, Remote } from '../support/remote.ts'
import { productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

/** What live had before the branch was made. */
const OLD = publishedText('1.8.4').replace('linux-x86_64', 'windows-x86_64').replace('app.AppImage', 'App-setup.exe')
const BRANCH = 'release-manifests'
const ON_GITHUB = { env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' } }

let signed: SignedBundles
let remote: Remote
beforeAll(async () => {
  signed = SignedBundles.make()
  remote = new Remote()
  const config = CONFIG.replace('live: main', `live: main\n  manifests: ${BRANCH}`)
  const files = {
    ...productFiles(signed.publicKey(), `land: pull-request\n${config}`),
    'release-manifests/tray-live.json': OLD,
    'release-manifests/tray-alpha.json': OLD,
  }
  remote.set('refs/heads/main', remote.commit('feat: two products', files))
  remote.commit('feat(tray): a lamp', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' })
  tagRemote(remote, 'tray-v1.8.4', 'main')
  protectBranches(remote.bare, ['main', 'next'])
})
afterAll(() => {
  remote.remove()
  signed.remove()
})

const publish = (tag: string) => {
  const inputs = { 'artifacts-dir': signed.copy(), tag, publish: 'true' }
  return runAction('write-updater-manifest', remote.checkout(tag), inputs, ON_GITHUB)
}
const offers = (channel: string) => publishedManifest(remote, channel, BRANCH)?.version
const heads = () => ['main', 'next'].map((branch) => remote.at(branch))

/** A row of docs/protected-branches.md: main and next take pull requests alone, and manifests have a branch of their own. */
test('the first manifest makes the branch with those that live has; from then on it is the one that counts', async () => {
  const before = heads()
  tagRemote(remote, 'tray-v1.8.5-alpha.1')
  const first = await publish('tray-v1.8.5-alpha.1')
  expect([first.code, first.outputs.published, first.outputs.sha]).toEqual([0, 'true', remote.at(BRANCH)])
  expect(['live', 'alpha', 'beta'].map(offers)).toEqual(['1.8.4', '1.8.5-alpha.1', undefined])
  expect(git(remote.bare, 'rev-list', '--count', BRANCH)).toBe('1')
  expect(git(remote.bare, 'ls-tree', '-r', '--name-only', BRANCH).split('\n')).toEqual([
    'release-manifests/tray-alpha.json',
    'release-manifests/tray-live.json',
  ])
  tagRemote(remote, 'tray-v1.8.5-alpha.2')
  await publish('tray-v1.8.5-alpha.2')
  const late = await publish('tray-v1.8.5-alpha.1')
  expect([late.outputs.published, offers('alpha')]).toEqual(['false', '1.8.5-alpha.2'])
  expect([git(remote.bare, 'rev-list', '--count', BRANCH), heads()]).toEqual(['2', before])
})

test('a withdrawal takes its channels back there, to a manifest of before the branch, too, and nothing else moves', async () => {
  const before = heads()
  const withdraw = (tag: string) =>
    runAction('withdraw', remote.checkout('next'), { tag, reason: 'no start' }, ON_GITHUB)
  const { code, outputs } = await withdraw('tray-v1.8.5-alpha.2')
  expect([code, outputs.sha, offers('alpha')]).toEqual([0, remote.at(BRANCH), '1.8.5-alpha.1'])
  await withdraw('tray-v1.8.5-alpha.1')
  expect([offers('alpha'), offers('live'), heads()]).toEqual(['1.8.4', '1.8.4', before])
})

test('check-invariants and the next version go by it', async () => {
  const broken = async () => {
    const { outputs } = await runAction('check-invariants', remote.checkout('next', 0), { 'open-issue': 'false' })
    const all = JSON.parse(outputs.violations ?? '') as { rule: string; message: string; command: string }[]
    return all.filter(({ rule }) => rule === 'manifests')
  }
  expect(await broken()).toEqual([])
  tagRemote(remote, 'tray-v1.9.0', 'main')
  await publish('tray-v1.9.0')
  git(remote.bare, 'tag', '-d', 'tray-v1.9.0')
  expect(await broken()).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('there is no tag "tray-v1.9.0"') }),
  )
  remote.commit('feat(tray): two lamps', { 'crates/client/src/main.rs': 'fn main() { lamps() }\n' })
  const inputs = { tracks: 'tray', channel: 'alpha', 'dry-run': 'true' }
  const plan = await runAction('bump-version', remote.checkout('next'), inputs)
  expect([plan.code, plan.outputs.tag]).toEqual([0, 'tray-v1.9.1-alpha.1'])
})
