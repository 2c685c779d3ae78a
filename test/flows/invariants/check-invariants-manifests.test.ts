import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Violation } from '../../../shared/core/invariants/facts.ts'
import { runAction } from '../../support/action.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { CONFIG } from '../../support/products.ts'
import { Remote } from '../../support/remote.ts'
import { BUNDLES, productFiles, publishedManifest, SignedBundles, tagRemote } from '../../support/signed-bundles.ts'
import { fix } from '../../support/violation-commands.ts'

/** An updater manifest without bundles, as nobody should have written it. */
const byHand = (version: string) => JSON.stringify({ version, platforms: {} })
const pathOf = (channel: string) => `release-manifests/tray-${channel}.json`
const TAGS = ['tray-v1.8.0-alpha.1', 'tray-v1.8.0-rc.1', 'tray-v1.8.0']
const WORKFLOW = '    release-workflow: release.yml\n'

describe('the manifests: each command that is printed fixes', () => {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })
  let signed: SignedBundles

  beforeAll(async () => {
    signed = SignedBundles.make()
    const release = 'on:\n  workflow_dispatch:\n'
    const files = {
      ...productFiles(signed.publicKey(), CONFIG.replaceAll(WORKFLOW, '')),
      '.github/workflows/release.yml': release,
    }
    remote.set('refs/heads/main', remote.commit('feat: begin', files))
    for (const tag of TAGS) tagRemote(remote, tag)
    await github.start()
    const folder = signed.copy()
    for (const tag of TAGS) {
      const stored = github.state.addRelease(tag)
      for (const path of Object.values(BUNDLES).flatMap((bundle) => [bundle, `${bundle}.sig`]))
        github.state.addAsset(stored, basename(path), readFileSync(join(folder, path)))
      await publish(tag)
    }
  })
  beforeEach(async () => {
    // What the test before left is healthy.
    expect(await look()).toEqual([])
  })
  afterAll(async () => {
    signed.remove()
    remote.remove()
    await github.stop()
  })

  const env = () => ({ env: github.env })
  const look = async (): Promise<Violation[]> => {
    const inputs = { token: github.token, 'open-issue': 'false' }
    return JSON.parse(
      (await runAction('check-invariants', remote.checkout(), inputs, env())).outputs.violations as string,
    )
  }

  async function publish(tag: string): Promise<void> {
    const inputs = { 'artifacts-dir': signed.copy(), tag, publish: 'true' }
    expect(await runAction('write-updater-manifest', remote.checkout(), inputs, env())).toMatchObject({ code: 0 })
  }

  async function writeByHand(channel: string, text: string | null): Promise<void> {
    remote.commit('chore: by hand', { [pathOf(channel)]: text }, 'main')
    expect((await runAction('sync-branches', remote.checkout())).code).toBe(0)
  }

  /** Runs what is printed, and does for the workflow that it starts what that would do. */
  async function expectFixed(channel: string, version: string): Promise<string[]> {
    const run = async () => {
      for (const { branch } of github.state.runs.splice(0)) await publish(branch)
      return look()
    }
    const commands = await fix(run, remote, github)
    expect(publishedManifest(remote, channel)).toMatchObject({
      version,
      platforms: { 'windows-x86_64': { url: expect.stringMatching(/App_x64-setup\.exe$/) } },
    })
    return commands
  }

  test('one that is behind', async () => {
    await writeByHand('live', byHand('1.7.0'))
    // Without its tag a version counts as ahead.
    tagRemote(remote, 'tray-v1.7.0', 'main')
    const commands = await expectFixed('live', '1.8.0')
    remote.delete('refs/tags/tray-v1.7.0')
    expect(commands).toEqual([
      'gh release download tray-v1.8.0 -D artifacts/tray-v1.8.0 --clobber && release-tracks manifest artifacts/tray-v1.8.0 --tag tray-v1.8.0 --publish --yes',
    ])
  })

  test('one that is not there', async () => {
    await writeByHand('live', null)
    await expectFixed('live', '1.8.0')
  })

  test('one that is ahead of all tags', async () => {
    await writeByHand('live', byHand('9.0.0'))
    expect(await expectFixed('live', '1.8.0')).toEqual([
      expect.stringMatching(/git apply --index && git commit .* && release-tracks sync --yes$/),
    ])
  })

  test('one that holds a version of a lower channel', async () => {
    await writeByHand('rc', byHand('1.8.0-alpha.1'))
    await expectFixed('rc', '1.8.0')
  })

  test('one that holds a version of a channel that left the ladder stands, save on live', async () => {
    const path = 'release-tracks.yml'
    const whole = remote.file('next', path)
    await writeByHand('alpha', byHand('1.8.0-rc.1'))
    remote.commit('chore: two channels are enough', { [path]: `channels: [alpha, beta]\n${whole}` })
    expect(await look()).toEqual([])
    await writeByHand('live', byHand('1.8.0-rc.1'))
    expect(await look()).toMatchObject([{ message: expect.stringContaining('belongs to a lower channel than live') }])
    await expectFixed('live', '1.8.0')
    remote.commit('chore: three again', { [path]: whole })
  })

  test('incident 2: those that somebody set back or deleted on next, before they go live', async () => {
    remote.commit('chore: tidy up', { [pathOf('live')]: byHand('1.7.0'), [pathOf('rc')]: null })
    expect((await look()).map(({ rule, message }) => [rule, message])).toEqual([
      ['manifests', `${pathOf('live')} was changed on next, but manifests change only on main.`],
      ['manifests', `${pathOf('rc')} was changed on next, but manifests change only on main.`],
    ])
    expect(new Set(await expectFixed('live', '1.8.0'))).toEqual(new Set(['release-tracks sync --yes']))
    expect(publishedManifest(remote, 'rc', 'next')?.version).toBe(publishedManifest(remote, 'rc')?.version)
  })

  test('two at once, of two tags', async () => {
    await writeByHand('live', byHand('9.0.0'))
    await writeByHand('rc', byHand('9.0.0'))
    await expectFixed('live', '1.8.0')
  })

  test('one whose release is a draft', async () => {
    const stored = github.state.releases.find(({ tag }) => tag === 'tray-v1.8.0')
    if (stored) stored.draft = true
    expect(await expectFixed('live', '1.8.0')).toContain('gh release edit tray-v1.8.0 --draft=false')
  })

  test('one of a track that a workflow releases', async () => {
    const path = 'release-tracks.yml'
    remote.commit('chore: workflow', { [path]: productFiles(signed.publicKey())[path] as string })
    await writeByHand('live', null)
    expect(await expectFixed('live', '1.8.0')).toEqual(['gh workflow run release.yml --ref tray-v1.8.0'])
  })
})
