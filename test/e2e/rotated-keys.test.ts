import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'
import { BUNDLES, productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const PATH = 'crates/client/tauri.conf.json'

let signed: SignedBundles
const folders = { app: '', other: '' }
beforeAll(async () => {
  signed = SignedBundles.make()
  for (const key of ['app', 'other'] as const) {
    folders[key] = mkdtempSync(join(tmpdir(), 'release-tracks-keys-'))
    const file = join(folders[key], BUNDLES.exe)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'bytes')
    await signed.sign(file, key)
  }
})
afterAll(() => {
  signed.remove()
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
})

/** Publishes a tag whose bundles are signed with one of the keys, which is the one given by `public-key` where the app has the other. */
function publish(
  remote: Remote,
  tag: string,
  by: 'app' | 'other',
  inputs: Record<string, string> = {},
): Promise<ActionResult> {
  const given = { 'artifacts-dir': folders[by], tag, publish: 'true', ...inputs }
  return runAction('write-updater-manifest', remote.checkout(tag, 1), given, {
    env: { GITHUB_REPOSITORY: 'acme/shop' },
  })
}

/** Commits the key that the app has from now on, and tags it. */
function tagWithKey(remote: Remote, tag: string, key: 'app' | 'other'): void {
  remote.commit(`chore: key for ${tag}`, { [PATH]: productFiles(signed.publicKey(key))[PATH] as string })
  tagRemote(remote, tag)
}

describe('incident 29: a key that installed apps do not have', () => {
  let remote: Remote
  beforeEach(async () => {
    remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
    tagRemote(remote, 'tray-v1.8.5')
    expect((await publish(remote, 'tray-v1.8.5', 'app')).outputs.published).toBe('true')
  })
  afterEach(() => remote.remove())

  const version = (channel: string) => publishedManifest(remote, channel)?.version

  test('is refused with how to change keys, and nothing is published', async () => {
    tagWithKey(remote, 'tray-v1.8.6', 'other')
    const before = git(remote.bare, 'for-each-ref')
    const { code, log } = await publish(remote, 'tray-v1.8.6', 'other')
    expect([code, log]).toEqual([
      1,
      expect.stringMatching(
        /::error file=crates\/client\/tauri\.conf\.json::Apps on live have "tray-v1\.8\.5" with key [0-9A-F]{16}, and this release is signed with key [0-9A-F]{16}: all of them would refuse it\..*release one version that has the new key in its configuration and is signed with the old one/,
      ),
    ])
    expect(git(remote.bare, 'for-each-ref')).toBe(before)
  })

  test('goes out with one release that the old key signs; the next one is signed with it', async () => {
    tagWithKey(remote, 'tray-v1.8.6', 'other')
    const bridge = await publish(remote, 'tray-v1.8.6', 'app', { 'public-key': signed.publicKey() })
    expect([bridge.code, bridge.outputs.published]).toEqual([0, 'true'])
    tagRemote(remote, 'tray-v1.8.7')
    const [late, next] = [
      await publish(remote, 'tray-v1.8.7', 'app', { 'public-key': signed.publicKey() }),
      await publish(remote, 'tray-v1.8.7', 'other'),
    ]
    expect([late.code, late.log]).toEqual([1, expect.stringContaining('Apps on live have "tray-v1.8.6"')])
    expect([next.code, version('live'), next.log]).toEqual([0, '1.8.7', expect.not.stringContaining('::warning')])
  })

  test('may be built again', async () => {
    tagWithKey(remote, 'tray-v1.8.6', 'other')
    const old = { 'public-key': signed.publicKey() }
    await publish(remote, 'tray-v1.8.6', 'app', old)
    expect((await publish(remote, 'tray-v1.8.6', 'app', { ...old, notes: 'Again.' })).outputs.published).toBe('true')
  })

  test('stops a release on a lower channel that it would converge to, unless it leaves that alone', async () => {
    tagWithKey(remote, 'tray-v1.8.6-alpha.1', 'other')
    expect((await publish(remote, 'tray-v1.8.6-alpha.1', 'other')).outputs.published).toBe('true')
    tagRemote(remote, 'tray-v1.8.6')
    const old = { 'public-key': signed.publicKey() }
    const [both, alone] = [
      await publish(remote, 'tray-v1.8.6', 'app', old),
      await publish(remote, 'tray-v1.8.6', 'app', { ...old, converge: 'false' }),
    ]
    expect([both.code, both.log.match(/^::error.*/gm)?.length]).toEqual([1, 1])
    expect(both.log).toContain('Apps on alpha have "tray-v1.8.6-alpha.1"')
    expect(both.log).toContain('Or leave alpha as it is, by `converge: false`.')
    expect([alone.code, version('live'), version('alpha')]).toEqual([0, '1.8.6', '1.8.6-alpha.1'])
  })

  test.each<[string, (remote: Remote) => unknown, string]>([
    ['the tag is gone', () => git(remote.bare, 'tag', '-d', 'tray-v1.8.5'), 'The tag "tray-v1.8.5" does not exist'],
    [
      'the file was not there',
      () => {
        remote.commit('chore: no file', { [PATH]: null })
        tagRemote(remote, 'tray-v1.8.6-alpha.1')
        git(remote.bare, 'tag', '-f', 'tray-v1.8.5', 'next')
      },
      'There is no such file at the tag',
    ],
  ])('cannot be told where %s: a warning', async (_, spoil, words) => {
    spoil(remote)
    tagWithKey(remote, 'tray-v1.8.6', 'app')
    const { code, log, outputs } = await publish(remote, 'tray-v1.8.6', 'app')
    expect([code, outputs.published]).toEqual([0, 'true'])
    const warnings = log.match(/^::warning.*/gm) ?? []
    expect(warnings).toEqual([expect.stringContaining('the key of "tray-v1.8.5", which they have, cannot be read.')])
    expect(warnings[0]).toContain(words)
  })
})
