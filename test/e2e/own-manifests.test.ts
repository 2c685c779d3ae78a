import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { detectTracksReport } from '../../shared/flows/detect/detect-tracks.ts'
import { runAction } from '../support/action.ts'
import { runFlow } from '../support/in-process.ts'
import { Remote } from '../support/remote.ts'
import {
  BUNDLES,
  type Manifest,
  productFiles,
  publishedManifest,
  SignedBundles,
  tagRemote,
} from '../support/signed-bundles.ts'

const ON_GITHUB = { env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' } }
const TRAILERS = '\n\nRelease-Track: tray\nRelease-Channel: alpha\n'
const PATH = 'release-manifests/tray-alpha.json'

let signed: SignedBundles
let remote: Remote
let config: string
/** `main` before a publication, and after it. */
const published: [before: string, after: string][] = []

beforeAll(async () => {
  signed = SignedBundles.make()
  remote = new Remote()
  const files = productFiles(signed.publicKey())
  config = files['release-tracks.yml'] as string
  remote.set('refs/heads/main', remote.commit('feat: two products', files))
  for (const version of ['1.8.5-alpha.1', '1.8.5-alpha.2', '1.8.5-beta.1', '1.8.5', '1.8.6-alpha.1']) {
    remote.commit('feat(tray): a lamp', { 'crates/client/src/main.rs': `fn main() { lamp("${version}") }\n` })
    tagRemote(remote, `tray-v${version}`)
  }
  for (const version of ['1.8.5-alpha.1', '1.8.5-alpha.2', '1.8.5-beta.1']) {
    const tag = `tray-v${version}`
    const before = remote.at('main')
    const inputs = { 'artifacts-dir': signed.copy(), tag, publish: 'true', notes: `New in ${tag}: a lamp.` }
    const { code, log } = await runAction('write-updater-manifest', remote.checkout(tag), inputs, ON_GITHUB)
    expect([code, log]).toEqual([0, expect.stringContaining(version)])
    published.push([before, remote.at('main')])
  }
})
afterAll(() => {
  signed.remove()
  remote.remove()
})

/** What detect-tracks says of a push to `main`: whether only the actions made it. */
async function onlyOwn(before: string, after: string, action: typeof runAction | undefined = undefined) {
  const folder = remote.checkout('main')
  const ref = 'refs/heads/main'
  if (action === undefined) {
    const push = { ref, before, after, deleted: false, commitCount: 1 }
    const context = { eventName: 'push', ref, sha: after, push }
    const inputs = { track: '', channel: '', since: 'push', base: '', head: '' }
    return runFlow((run) => detectTracksReport(inputs, run), folder, config, context)
  }
  const event = { name: 'push', payload: { ref, before, after } }
  return (await action('detect-tracks', folder, { since: 'push' }, { ...ON_GITHUB, event, ref, sha: after })).outputs
}
const saying = (onlyOwn: string) => expect.objectContaining({ 'only-own': onlyOwn })

test('incident 34: a manifest that goes on from the last one is the actions’ own, the first of a track nobody’s', async () => {
  const answers = await Promise.all(published.map((push) => onlyOwn(...push, runAction)))
  expect(answers).toEqual(['false', 'true', 'true'].map(saying))
  expect(publishedManifest(remote, 'alpha')?.version).toBe('1.8.5-beta.1')
})

type Forgery = (manifest: Manifest) => Manifest
const text = (manifest: Manifest) => `${JSON.stringify(manifest, undefined, 2)}\n`
const each = (manifest: Manifest, change: (platform: Manifest['platforms'][string]) => object): Manifest => ({
  ...manifest,
  platforms: Object.fromEntries(
    Object.entries(manifest.platforms).map(([key, platform]) => [key, { ...platform, ...change(platform) }]),
  ),
})
const of = (version: string) => (manifest: Manifest) =>
  JSON.parse(JSON.stringify(manifest).replaceAll('1.8.5-beta.1', version)) as Manifest
const at = (from: string, to: string) => (manifest: Manifest) =>
  each(manifest, ({ url }) => ({ url: url.replace(from, to) }))

/** The text of a trusted comment changed in a signature that was good. */
const otherComment: Forgery = (manifest) =>
  each(manifest, ({ signature }) => {
    const minisign = Buffer.from(signature, 'base64').toString()
    return { signature: Buffer.from(minisign.replace(/timestamp:\d+/, 'timestamp:1')).toString('base64') }
  })

test.each<[string, Forgery, string?]>([
  ['leads to another host', at('github.com', 'evil.example')],
  ['leads to another repository', at('acme/shop', 'evil/shop')],
  ['leads to the release of another version', at('1.8.5-beta.1/', '1.8.5-alpha.2/')],
  ['leads to another file', at('App_x64-setup.exe', 'readme.txt')],
  [
    'gives the bundle of one system to another',
    (m) => ({ ...m, platforms: { 'darwin-x86_64': m.platforms['windows-x86_64'] as never } }),
  ],
  ['serves nobody', (m) => ({ ...m, platforms: {} })],
  ['has a version without a tag', of('1.8.9')],
  ['has an older version', of('1.8.5-alpha.2')],
  ['has a text for a signature', (m) => each(m, () => ({ signature: 'x' }))],
  ['has a signature that was changed', otherComment],
  ['has notes that name no tag', (m) => ({ ...m, notes: 'Call 555.' })],
  ['is that of a lower channel', (m) => m, 'release-manifests/tray-live.json'],
])('incident 34: a commit with copied trailers whose manifest %s is a person’s', async (_, forge, path = PATH) => {
  const [, before] = published.at(-1) as [string, string]
  remote.set('refs/heads/main', before)
  const now = publishedManifest(remote, 'alpha') as Manifest
  const after = remote.commit(`chore: publish${TRAILERS}`, { [path]: text(forge(now)) }, 'main')
  expect(await onlyOwn(before, after)).toEqual(saying('false'))
})

test('incident 34: nor is one with a signature by another key; one by the app’s key, by hand, is as good as ours', async () => {
  const [, before] = published.at(-1) as [string, string]
  const folder = signed.copy()
  const signatures: string[] = []
  for (const key of ['other', 'app'] as const) {
    await signed.sign(join(folder, BUNDLES.exe), key)
    signatures.push(readFileSync(join(folder, `${BUNDLES.exe}.sig`), 'utf8'))
  }
  remote.set('refs/heads/main', before)
  const now = publishedManifest(remote, 'alpha') as Manifest
  const answers: object[] = []
  for (const signature of signatures) {
    remote.set('refs/heads/main', before)
    const forged = each(of('1.8.6-alpha.1')(now), () => ({ signature }))
    const platforms = { 'windows-x86_64': forged.platforms['windows-x86_64'] as never }
    const after = remote.commit(`chore: publish${TRAILERS}`, { [PATH]: text({ ...forged, platforms }) }, 'main')
    answers.push(await onlyOwn(before, after))
  }
  expect(answers).toEqual(['false', 'true'].map(saying))
})
