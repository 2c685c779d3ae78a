import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exampleFiles } from '../support/example.ts'
import type { StoredRelease } from '../support/github-state.ts'
import { type Manifest, publishedManifest } from '../support/signed-bundles.ts'
import { HostedRepository, type WorkflowRun } from './hosted-repository.ts'
import { registryOf } from './machine.ts'
import { acceptsDownload, makeKeys } from './tauri-client.ts'

const CONF = 'crates/client/tauri.conf.json'

/** One repository for all tests, in which both tracks have an alpha; each test also stands alone. */
describe('release and release-images, as the example has them', () => {
  const keyFolder = mkdtempSync(join(tmpdir(), 'release-tracks-key-'))
  const keys = makeKeys(keyFolder, 'app')
  const secretsOf = ({ secret }: { readonly secret: string }) => ({
    TAURI_SIGNING_PRIVATE_KEY: secret,
    TAURI_SIGNING_PRIVATE_KEY_PASSWORD: '',
  })
  let site: HostedRepository
  let firstRuns: ReadonlyMap<string, WorkflowRun>

  beforeAll(async () => {
    const files = exampleFiles()
    const conf = JSON.parse(files[CONF] as string)
    conf.plugins.updater.pubkey = keys.public
    site = await HostedRepository.create(
      { ...files, [CONF]: `${JSON.stringify(conf, undefined, 2)}\n` },
      {
        plays: ['promote.yml', 'release.yml', 'release-images.yml'],
        secrets: secretsOf(keys),
      },
    )
    site.remote.commit('fix(web): a calmer green', { 'apps/web/src/green.css': ':root {}\n' })
    await play(site.push('fix(tray): lamps in order', { 'apps/tray-ui/src/order.js': 'export {}\n' }))
    firstRuns = await play(site.runQueued())
  })
  afterAll(async () => {
    await site.close()
    rmSync(keyFolder, { recursive: true, force: true })
  })

  /** Waits for runs that all end well, and gives them by workflow and ref. */
  async function play(start: Promise<readonly WorkflowRun[]>): Promise<Map<string, WorkflowRun>> {
    const runs = await start
    for (const { code, text } of runs) if (code !== 0) throw new Error(text)
    return new Map(runs.map((run) => [`${run.workflow} ${run.happening.ref.split('/').slice(2).join('/')}`, run]))
  }

  const release = (tag: string) => site.github.state.releases.find((each) => each.tag === tag) as StoredRelease
  const images = () => readdirSync(registryOf(site.remote.folder)).map(decodeURIComponent)
  const image = (name: string) =>
    JSON.parse(readFileSync(join(registryOf(site.remote.folder), encodeURIComponent(name)), 'utf8'))

  /** The platforms that a channel serves; throws unless an installed app would take each download. */
  function checkDownloads(channel: string, tag: string): string[] {
    const { platforms } = publishedManifest(site.remote, channel) as Manifest
    for (const [platform, { url, signature }] of Object.entries(platforms)) {
      const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
      const asset = release(tag).assets.find((each) => each.name === name)
      if (!url.includes(`/releases/download/${tag}/`) || !asset) throw new Error(`${platform}: ${url} is not an asset`)
      if (!acceptsDownload(keys.public, signature, asset.bytes)) throw new Error(`${platform}: refused`)
    }
    return Object.keys(platforms)
  }

  test('a tray tag: a release of its own commits alone, with signed bundles, and a manifest on main and next', () => {
    expect([...firstRuns.keys()]).toEqual(['release.yml tray-v1.8.5-alpha.1', 'release-images.yml v2.3.2-alpha.1'])
    const { body, draft, prerelease, assets } = release('tray-v1.8.5-alpha.1')
    expect({ draft, prerelease }).toEqual({ draft: false, prerelease: true })
    expect(body).toContain('lamps in order')
    expect(body).not.toContain('calmer green')
    expect(assets.map(({ name }) => name).filter((name) => !name.endsWith('.sig'))).toEqual(
      expect.arrayContaining([
        'Lighthouse_1.8.5-alpha.1_amd64.AppImage',
        'Lighthouse_1.8.5-alpha.1_amd64.deb',
        'Lighthouse_1.8.5-alpha.1_x64-setup.exe',
        'Lighthouse_1.8.5-alpha.1_x64_en-US.msi',
        'Lighthouse_1.8.5-alpha.1_universal.dmg',
      ]),
    )
    expect(publishedManifest(site.remote, 'alpha')?.version).toBe('1.8.5-alpha.1')
    expect(checkDownloads('alpha', 'tray-v1.8.5-alpha.1')).toEqual(
      expect.arrayContaining(['linux-x86_64', 'windows-x86_64', 'darwin-x86_64', 'darwin-aarch64']),
    )
    expect(site.remote.contains('next', 'main')).toBe(true)
    expect(publishedManifest(site.remote, 'alpha', 'next')).toEqual(publishedManifest(site.remote, 'alpha'))
  })

  test("a platform tag: images, and a release of the platform's own commits", () => {
    expect(release('v2.3.2-alpha.1').body).toContain('calmer green')
    expect(release('v2.3.2-alpha.1').body).not.toContain('lamps in order')
    for (const name of ['server', 'web']) {
      expect(images()).toContain(`ghcr.io/acme/shop/${name}:2.3.2-alpha.1`)
      expect(image(`ghcr.io/acme/shop/${name}:2.3.2-alpha.1`).commit).toBe(site.remote.at('v2.3.2-alpha.1'))
    }
    expect(images().filter((name) => name.endsWith(':latest'))).toEqual([])
  })

  test('incident 23: the same release run again repeats nothing, though its build gives other bytes', async () => {
    const [main, assets, calls] = [
      site.remote.at('main'),
      release('tray-v1.8.5-alpha.1').assets,
      site.github.calls.length,
    ]
    const names = assets.map(({ name, digest }) => `${name} ${digest}`)
    const again = await site.rerun(firstRuns.get('release.yml tray-v1.8.5-alpha.1') as WorkflowRun)
    if (again.code !== 0) throw new Error(again.text)
    expect(release('tray-v1.8.5-alpha.1').assets.map(({ name, digest }) => `${name} ${digest}`)).toEqual(names)
    expect(site.github.calls.slice(calls).filter(({ route }) => /^(?:POST|PATCH|DELETE) \/repos/.test(route))).toEqual(
      [],
    )
    expect(site.remote.at('main')).toBe(main)
    checkDownloads('alpha', 'tray-v1.8.5-alpha.1')
  })

  test('incident 29: signed with another key, nothing is published; with the right key the run is run again', async () => {
    await play(site.push('feat(tray): a lamp for each region', { 'apps/tray-ui/src/regions.js': 'export {}\n' }))
    site.secrets = secretsOf(makeKeys(keyFolder, 'other'))
    const [run] = await site.runQueued()
    expect([run?.code, run?.happening.ref]).toEqual([1, 'refs/tags/tray-v1.8.5-alpha.2'])
    expect(run?.text).toMatch(/made with key \w+, and the app has key \w+: installed apps would refuse/)
    expect(release('tray-v1.8.5-alpha.2')).toBeUndefined()
    expect(publishedManifest(site.remote, 'alpha')?.version).toBe('1.8.5-alpha.1')

    site.secrets = secretsOf(keys)
    await play(site.rerun(run as WorkflowRun).then((again) => [again]))
    expect(publishedManifest(site.remote, 'alpha')?.version).toBe('1.8.5-alpha.2')
    checkDownloads('alpha', 'tray-v1.8.5-alpha.2')
  })

  test('incident 17: live overtakes a queued alpha, whose run stops early and is green; live is released', async () => {
    await play(site.push('fix(tray): regions in order', { 'apps/tray-ui/src/order.js': 'export const sorted = 1\n' }))
    const alpha = site.queued[0]?.on as string
    await play(site.dispatch('promote.yml', 'next', { track: 'all', channel: 'live' }).then((run) => [run]))
    const runs = await play(site.runQueued())
    expect([...runs.keys()]).toEqual([`release.yml ${alpha}`, 'release.yml tray-v1.8.5', 'release-images.yml v2.3.2'])
    expect(runs.get(`release.yml ${alpha}`)?.jobs.map(({ id }) => id)).toEqual(['validate'])
    expect(release(alpha)).toBeUndefined()

    expect(release('tray-v1.8.5').prerelease).toBe(false)
    expect(site.github.state.latest).toBe('tray-v1.8.5')
    for (const channel of ['live', 'alpha']) {
      expect(publishedManifest(site.remote, channel)?.version).toBe('1.8.5')
      checkDownloads(channel, 'tray-v1.8.5')
    }
    expect(images()).toContain('ghcr.io/acme/shop/web:latest')
    expect(image('ghcr.io/acme/shop/web:latest').commit).toBe(site.remote.at('v2.3.2'))
    expect(site.remote.contains('next', 'main')).toBe(true)
  })

  test("a tag that an app's token pushed starts the workflow of its own track alone", async () => {
    const runs = await play(site.announceTag('tray-v1.8.5-alpha.1'))
    expect([...runs.keys()]).toEqual(['release.yml tray-v1.8.5-alpha.1'])
  })

  test('a push to next moves the image of that name; the sentry finds nothing wrong at the end', async () => {
    await play(site.push('fix(server): a clearer log line', { 'crates/server/src/log.rs': '// clearer\n' }))
    expect(image('ghcr.io/acme/shop/server:next').commit).toBe(site.remote.at('next~1'))
    const sentry = await site.dispatch('invariant-sentry.yml', 'main')
    if (sentry.code !== 0) throw new Error(sentry.text)
    expect(site.github.state.issues).toEqual([])
  })

  test('while one of the images cannot be built, the tags of the others stay where they are', async () => {
    const before = image('ghcr.io/acme/shop/server:next')
    const runs = await site.push('feat(web): another base', { 'apps/web/Dockerfile': null })
    const [run] = runs.filter(({ workflow }) => workflow === 'release-images.yml')
    expect([run?.code, run?.of('tag')]).toEqual([1, []])
    expect(images()).toContain(`ghcr.io/acme/shop/server:sha-${run?.happening.sha.slice(0, 12)}`)
    expect(image('ghcr.io/acme/shop/server:next')).toEqual(before)
  })
})
