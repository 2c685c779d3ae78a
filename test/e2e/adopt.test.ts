import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { GIT_ENV, git, Remote } from '../support/remote.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAGE = readFileSync(join(ROOT, 'docs/adopt.md'), 'utf8')

/** What the page shows in a language, in its order. */
function shown(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text as string)
}

describe('docs/adopt.md, followed to the letter', () => {
  const remote = new Remote()
  const { work } = remote
  const [markStart, moveManifest, begin, pointOn] = shown('sh') as [string, string, string, string]
  const shell = (script: string) =>
    execFileSync('sh', ['-euc', script], { cwd: work, env: { ...GIT_ENV, GIT_EDITOR: 'false' }, stdio: 'pipe' })
  const put = (text: string) => writeFileSync(join(work, /^# (\S+)/.exec(text)?.[1] as string), text)
  const manifest = (version: string) => `${JSON.stringify({ version, platforms: {} })}\n`

  beforeAll(() => {
    // One version line: tags v1.8.3 and v1.8.4 on main for both products, and one manifest.
    const { 'release-tracks.yml': _, ...files } = FILES
    const oneVersion = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, (text as string).replaceAll('"1.8.0"', '"1.8.4"')]),
    )
    const client = '[package]\nname = "client"\nversion.workspace = true\nedition.workspace = true\n'
    remote.commit(
      'feat: begin',
      { ...oneVersion, 'crates/client/Cargo.toml': client, 'latest.json': manifest('1.8.3') },
      'main',
    )
    git(work, 'tag', '-a', '-m', '1.8.3', 'v1.8.3')
    remote.commit(
      'feat: the last of one line',
      { 'apps/web/index.html': '<h1>1.8.4</h1>\n', 'latest.json': manifest('1.8.4') },
      'main',
    )
    git(work, 'tag', '-a', '-m', '1.8.4', 'v1.8.4')
    git(work, 'push', '-q', 'origin', 'v1.8.3', 'v1.8.4')
    remote.commit('fix: the lamp, not released yet', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' }, 'main')
    shell(markStart)
    shell(moveManifest)
    for (const text of [...shown('yaml'), ...shown('toml')]) put(text)
    cpSync(join(ROOT, 'examples/tray-and-platform/.github'), join(work, '.github'), { recursive: true })
    shell(begin)
  })
  afterAll(() => remote.remove())

  const act = (name: string, inputs: Record<string, string> = {}, around: object = {}, ref = 'next') =>
    runAction(name, remote.checkout(ref), inputs, {
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/next',
      ...around,
    })

  const check = async () => (await act('check-invariants', { 'open-issue': 'false', token: '' })).outputs.healthy

  test('doctor finds nothing to mend', () => {
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

  test('old installs are pointed on to the version that polls the new place', async () => {
    remote.commit('chore: manifest', { 'release-manifests/tray-live.json': manifest('1.8.5') }, 'main')
    shell(pointOn)
    expect(remote.file('main', 'latest.json')).toBe(manifest('1.8.5'))
    expect(await act('sync-branches')).toMatchObject({ code: 0, outputs: { synced: 'true' } })
    expect(await check()).toBe('true')
  })
})
