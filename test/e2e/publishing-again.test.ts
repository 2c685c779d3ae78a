import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'
import { BUNDLES, productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const ON_GITHUB = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }

let signed: SignedBundles
beforeAll(async () => {
  signed = SignedBundles.make()
})
afterAll(() => signed.remove())

/** A remote with tags of versions of the tray on `next`. */
async function withTags(versions: readonly string[], work: (remote: Remote) => Promise<void>): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
    for (const version of versions) tagRemote(remote, `tray-v${version}`)
    await work(remote)
  } finally {
    remote.remove()
  }
}

/** Publishes a version with some of the bundles. */
function publish(
  remote: Remote,
  version: string,
  { inputs = {}, env = {}, without = [] }: { inputs?: object; env?: object; without?: (keyof typeof BUNDLES)[] } = {},
): Promise<ActionResult> {
  const artifacts = signed.copy()
  for (const each of without) rmSync(join(artifacts, BUNDLES[each]))
  for (const each of without) rmSync(join(artifacts, `${BUNDLES[each]}.sig`))
  const tag = `tray-v${version}`
  const all = { 'artifacts-dir': artifacts, tag, publish: 'true', ...inputs }
  return runAction('write-updater-manifest', remote.checkout(tag), all, { env: { ...ON_GITHUB, ...env } })
}

const offered = (remote: Remote, channel = 'live') => publishedManifest(remote, channel)?.version

test('a channel that begins with what overtook the version says so in its outputs, and in the file', () =>
  withTags(['1.8.5', '1.8.5-beta.1'], async (remote) => {
    await publish(remote, '1.8.5', { without: ['mac'] })
    const output = join(remote.folder, 'out', 'beta.json')
    const { outputs } = await publish(remote, '1.8.5-beta.1', { inputs: { output } })
    expect([outputs.published, offered(remote, 'beta')]).toEqual(['true', '1.8.5'])
    expect(outputs.manifest).toBe(remote.file('main', 'release-manifests/tray-beta.json'))
    expect(readFileSync(output, 'utf8')).toBe(outputs.manifest)
    expect(JSON.parse(outputs.platforms as string)).not.toContain('darwin-aarch64')
  }))

test('a version keeps the platforms that it serves: a job that has other bundles of it fails, and changes nothing', () =>
  withTags(['1.8.5'], async (remote) => {
    await publish(remote, '1.8.5', { without: ['mac'] })
    const before = git(remote.bare, 'for-each-ref')
    const { code, log } = await publish(remote, '1.8.5', { without: ['exe', 'deb'] })
    expect([code, git(remote.bare, 'for-each-ref')]).toEqual([1, before])
    expect(log).toMatch(
      /::error file=release-manifests.tray-live.json.*live serves 1\.8\.5 for .*windows-x86_64.*Publish once/,
    )
    expect((await publish(remote, '1.8.5')).outputs.published).toBe('true')
  }))

test('a newer version with fewer platforms goes out with a warning, and a word in the summary', () =>
  withTags(['1.8.5', '1.8.6'], async (remote) => {
    await publish(remote, '1.8.5')
    const { code, outputs, log, summary } = await publish(remote, '1.8.6', { without: ['mac'] })
    expect([code, outputs.published, log.match(/^::warning/gm)]).toEqual([0, 'true', ['::warning']])
    const words = '1.8.6 follows 1.8.5 on live, without darwin-aarch64, darwin-aarch64-app, which 1.8.5 served.'
    expect(log).toContain(`tray: ${words} Apps there find no update`)
    expect(summary).toContain('without darwin')
  }))

describe('a manifest or its folder that is something else on main is refused by name, and nothing changes', () => {
  /** Puts things into a branch that a commit of texts cannot have. */
  function commitByHand(remote: Remote, branch: string, make: (folder: string) => void): void {
    git(remote.work, 'fetch', '-q', 'origin', branch)
    git(remote.work, 'checkout', '-q', '-B', branch, 'FETCH_HEAD')
    make(remote.work)
    git(remote.work, 'add', '-A')
    git(remote.work, 'commit', '-q', '-m', 'chore: by hand')
    git(remote.work, 'push', '-q', 'origin', `HEAD:refs/heads/${branch}`)
  }

  const folder = 'release-manifests'
  test.each<[string, (work: string) => void, string]>([
    [
      'a link as folder',
      (work) => linkTo(work, 'public', folder),
      'It lies below "release-manifests", which is a link',
    ],
    [
      'a file as folder',
      (work) => writeFileSync(join(work, folder), 'precious\n'),
      'It lies below "release-manifests", which is a file and no folder.',
    ],
    [
      'a submodule as folder',
      (work) => git(work, 'update-index', '--add', '--cacheinfo', `160000,${git(work, 'rev-parse', 'HEAD')},${folder}`),
      'It lies below "release-manifests", which is a submodule',
    ],
    [
      'a link as file',
      (work) => {
        mkdirSync(join(work, folder))
        linkTo(work, 'latest.json', `${folder}/tray-live.json`, '../latest.json')
      },
      'It is a link: writing a manifest to it would change where it points.',
    ],
  ])('%s', (title, make, words) =>
    withTags(['1.8.5'], async (remote) => {
      if (title.includes('submodule')) commitSubmodule(remote, make)
      else commitByHand(remote, 'main', make)
      const before = git(remote.bare, 'for-each-ref')
      const { code, log } = await publish(remote, '1.8.5')
      expect([code, log.match(/^::error/gm)]).toEqual([1, ['::error']])
      expect(log).toContain(words)
      expect(log).toContain('Set updater.manifest to the path of the file itself, or make room for it on main.')
      expect(git(remote.bare, 'for-each-ref')).toBe(before)
    }),
  )

  function linkTo(work: string, target: string, path: string, to = target): void {
    writeFileSync(join(work, target), '{"version":"1.8.6","platforms":{}}')
    symlinkSync(to, join(work, path))
  }

  function commitSubmodule(remote: Remote, make: (work: string) => void): void {
    git(remote.work, 'checkout', '-q', '-B', 'main', remote.at('main'))
    make(remote.work)
    git(remote.work, 'commit', '-q', '-m', 'chore: by hand')
    git(remote.work, 'push', '-q', 'origin', 'HEAD:refs/heads/main')
  }

  test.each<[string, (work: string, file: string) => void, string]>([
    [
      'a link',
      (work, file) => {
        rmSync(join(work, file))
        symlinkSync('../../release-tracks.yml', join(work, file))
      },
      'It is a link, and links are not followed.',
    ],
    [
      'below a link',
      (work, file) => {
        rmSync(join(work, dirname(file)), { recursive: true })
        symlinkSync('../apps', join(work, dirname(file)))
      },
      'It lies below "crates/client", which is a link and no folder.',
    ],
  ])('a tauri-config that is %s', (_, make, words) =>
    withTags([], async (remote) => {
      commitByHand(remote, 'next', (work) => make(work, 'crates/client/tauri.conf.json'))
      tagRemote(remote, 'tray-v1.8.5')
      const { code, log } = await publish(remote, '1.8.5')
      expect([code, log]).toEqual([1, expect.stringContaining(`::error file=crates/client/tauri.conf.json`)])
      expect(log).toContain(`${words} The app's public key is read from it.`)
    }),
  )
})
