import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { GIT_ENV, git, Remote } from '../support/remote.ts'
import { publishedManifest, SignedBundles } from '../support/signed-bundles.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAGE = readFileSync(join(ROOT, 'docs/adopt.md'), 'utf8')

/** What the page shows in a language, in its order. */
function shown(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text as string)
}

/** The client's configuration of the time of one version line: it polls the old place. */
function tauriConfig(publicKey: string): string {
  const text = readFileSync(join(ROOT, 'examples/tray-and-platform/crates/client/tauri.conf.json'), 'utf8')
  return text
    .replace(/"pubkey": ".*"/, () => `"pubkey": "${publicKey}"`)
    .replace('release-manifests/tray-live.json', 'latest.json')
}

describe('docs/adopt.md, followed to the letter', () => {
  const remote = new Remote()
  const [markStart, moveManifest, begin, pointOn] = shown('sh') as [string, string, string, string]
  const shell = (script: string) =>
    execFileSync('sh', ['-euc', script], { cwd: work, env: { ...GIT_ENV, GIT_EDITOR: 'false' }, stdio: 'pipe' })
  const put = (text: string) => writeFileSync(join(work, /^# (\S+)/.exec(text)?.[1] as string), text)
  const client = 'crates/client/tauri.conf.json'
  const manifest = (version: string) => `${JSON.stringify({ version, platforms: {} })}\n`

  let signed: SignedBundles
  let work: string

  beforeAll(async () => {
    signed = SignedBundles.make()
    // One version line: tags v1.8.3 and v1.8.4 on main for both products, and one manifest.
    const { 'release-tracks.yml': _, ...files } = FILES
    const oneVersion = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, (text as string).replaceAll('"1.8.0"', '"1.8.4"')]),
    )
    const crate = '[package]\nname = "client"\nversion.workspace = true\nedition.workspace = true\n'
    const begun = remote.commit(
      'feat: begin',
      {
        ...oneVersion,
        'crates/client/Cargo.toml': crate,
        [client]: tauriConfig(signed.publicKey()),
        'latest.json': manifest('1.8.3'),
      },
      'main',
    )
    git(remote.bare, 'tag', '-a', '-m', '1.8.3', 'v1.8.3', begun)
    const last = remote.commit(
      'feat: the last of one line',
      { 'apps/web/index.html': '<h1>1.8.4</h1>\n', 'latest.json': manifest('1.8.4') },
      'main',
    )
    git(remote.bare, 'tag', '-a', '-m', '1.8.4', 'v1.8.4', last)
    remote.commit('fix: the lamp, not released yet', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' }, 'main')
    work = remote.work
    shell(markStart)
    shell(moveManifest)
    for (const text of [...shown('yaml'), ...shown('toml')]) put(text)
    const [endpoints] = shown('json') as [string]
    const app = readFileSync(join(work, client), 'utf8')
    writeFileSync(
      join(work, client),
      app.replace(/"endpoints": \[.*\]/, () => endpoints.trim()),
    )
    const workflows = join(work, '.github/workflows')
    cpSync(join(ROOT, 'examples/tray-and-platform/.github'), join(work, '.github'), { recursive: true })
    for (const name of readdirSync(workflows)) {
      const text = readFileSync(join(workflows, name), 'utf8')
      writeFileSync(join(workflows, name), text.replaceAll('OWNER/', 'acme/'))
    }
    shell(begin)
  })
  afterAll(() => {
    remote.remove()
    signed.remove()
  })

  const act = (name: string, inputs: Record<string, string> = {}, around: object = {}, ref = 'next') =>
    runAction(name, remote.checkout(ref), inputs, {
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/next',
      ...around,
    })

  const check = async () => (await act('check-invariants', { 'open-issue': 'false', token: '' })).outputs.healthy

  test('doctor finds nothing to fix', () => {
    const arguments_ = [join(ROOT, 'dist/cli/index.js'), 'doctor', '--offline']
    const said = execFileSync(process.execPath, arguments_, { cwd: work, env: GIT_ENV, encoding: 'utf8' })
    expect(said).toMatch(/^All is well: 2 tracks, 5 workflows/)
  })

  test('history goes on to the old name of the manifest, and installed clients get what they got', () => {
    const subjects = git(work, 'log', '--follow', '--format=%s', 'main', '--', 'release-manifests/tray-live.json')
    expect(subjects).toContain('feat: the last of one line')
    expect(remote.file('main', 'latest.json')).toBe(manifest('1.8.4'))
  })

  test('the first push cuts the alpha of what changed, which goes on from the last version of the one line', async () => {
    const { code, outputs } = await act('promote')
    expect({ code, tags: JSON.parse(outputs.tags as string) }).toEqual({
      code: 0,
      tags: ['tray-v1.8.5-alpha.1'],
    })
    const notes = await act('component-changelog', { tag: 'tray-v1.8.5-alpha.1', since: 'tag' })
    expect(notes.outputs['previous-tag']).toBe('tray-v1.8.4')
    expect(notes.outputs.body).toContain('the lamp, not released yet')
    expect(notes.outputs.body).not.toContain('the last of one line')
  })

  test('from then on the products go their own ways, and everything agrees', async () => {
    remote.commit('feat: web', { 'apps/web/index.html': '<h1>web</h1>\n' })
    const push = await act('promote')
    expect(JSON.parse(push.outputs.tags as string)).toEqual(['v1.8.5-alpha.1'])
    const live = await act('bump-version', { tracks: 'tray', channel: 'live' })
    expect([live.code, live.outputs.tag]).toEqual([0, 'tray-v1.8.5'])
    expect(await check()).toBe('true')
  })

  test("what was built is published once its signatures pass by the app's own key", async () => {
    const publish = { 'artifacts-dir': signed.copy(), tag: 'tray-v1.8.5', publish: 'true' }
    const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }
    const { log, outputs } = await act('write-updater-manifest', publish, { env })
    expect({ log, published: outputs.published }).toEqual({ log: expect.any(String), published: 'true' })
    expect(publishedManifest(remote, 'live')?.version).toBe('1.8.5')
    expect(await check()).toBe('true')
  })

  test('old installs are pointed on to the version that polls the new place', async () => {
    shell(pointOn)
    expect(remote.file('main', 'latest.json')).toBe(remote.file('main', 'release-manifests/tray-live.json'))
    expect(await act('sync-branches')).toMatchObject({ code: 0, outputs: { synced: 'true' } })
    expect(await check()).toBe('true')
  })
})
