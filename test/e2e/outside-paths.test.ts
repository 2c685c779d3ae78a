import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { FILES } from '../support/products.ts'
import { Remote } from '../support/remote.ts'

/*
 * A checkout, or an artifact that was unpacked in it, may hold links of its own. A path of an input that begins in the workspace is a
 * file of the workspace, or it is refused before anything is done.
 */

/** One that no signature is made with: what is refused is refused before. */
const KEY = (() => {
  const key = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(8, 1), Buffer.alloc(32, 2)]).toString('base64')
  return Buffer.from(`untrusted comment: minisign public key\n${key}\n`).toString('base64')
})()
const TAG = 'tray-v1.8.1'
const ON_TAG = { event: { name: 'push' }, ref: `refs/tags/${TAG}` }

let remote: Remote
let github: FakeGitHub
let workspace: string
let elsewhere: string
beforeEach(async () => {
  remote = new Remote()
  const commit = remote.commit('feat: begin', FILES)
  for (const ref of ['refs/heads/main', 'refs/tags/tray-v1.8.0', `refs/tags/${TAG}`]) remote.set(ref, commit)
  github = await new FakeGitHub({ bare: remote.bare }).start()
  workspace = remote.checkout(TAG, 0)
  elsewhere = join(remote.folder, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'secret.txt'), 'secret')
  symlinkSync(elsewhere, join(workspace, 'artifacts'))
  symlinkSync(join(elsewhere, 'secret.txt'), join(workspace, 'secret.txt'))
  symlinkSync(join(elsewhere, 'not-there'), join(workspace, 'dangling'))
  execFileSync('mkfifo', [join(workspace, 'pipe')])
})
afterEach(async () => {
  await github.close()
  remote.remove()
})

describe('incident 39: publish-release', () => {
  test.each([
    [{ assets: 'artifacts/*.txt' }, '"artifacts"'],
    [{ assets: 'artifacts/**' }, '"artifacts"'],
    [{ assets: 'artifacts/secret.txt' }, '"artifacts/secret.txt"'],
    [{ assets: 'secret.txt' }, '"secret.txt"'],
    [{ 'body-path': 'secret.txt' }, '"secret.txt"'],
    [{ 'body-path': 'artifacts/secret.txt' }, '"artifacts/secret.txt"'],
  ])('%j is refused, and there is no release', async (inputs, path) => {
    const { code, log } = await runAction(
      'publish-release',
      workspace,
      { token: github.token, ...inputs },
      { ...ON_TAG, env: github.env },
    )
    expect([code, log]).toEqual([1, expect.stringContaining(`a link leads ${path} out of the folder where it begins`)])
    expect(github.state.releases).toEqual([])
  })

  test('takes a folder by a link that stays within, and notes from the temporary folder', async () => {
    mkdirSync(join(workspace, 'built/linux'), { recursive: true })
    writeFileSync(join(workspace, 'built/linux/app.txt'), 'app')
    symlinkSync('built/linux', join(workspace, 'out'))
    const inputs = { token: github.token, assets: 'out/*.txt', body: 'Notes' }
    const { code, log } = await runAction('publish-release', workspace, inputs, { ...ON_TAG, env: github.env })
    expect([code, log]).toEqual([0, expect.any(String)])
    expect(github.state.releases.flatMap(({ assets }) => assets.map(({ name }) => name))).toEqual(['app.txt'])
  })
})

test('incident 39: component-changelog writes nothing where a link leads out', async () => {
  for (const output of ['artifacts/notes.md', 'artifacts/deep/er/notes.md', 'dangling']) {
    const { code, log } = await runAction('component-changelog', workspace, { output }, ON_TAG)
    expect([code, log]).toEqual([1, expect.stringContaining(`output: a link leads "${output}" out of the folder`)])
  }
  expect(readdirSync(elsewhere)).toEqual(['secret.txt'])
  expect((await runAction('component-changelog', workspace, { output: 'new/notes.md' }, ON_TAG)).code).toBe(0)
  expect(existsSync(join(workspace, 'new/notes.md'))).toBe(true)
})

test.each([
  [{ 'artifacts-dir': 'artifacts' }, 'artifacts-dir: a link leads "artifacts" out of'],
  [{ 'artifacts-dir': '.', 'notes-path': 'secret.txt' }, 'notes-path: a link leads "secret.txt" out of'],
  [{ 'artifacts-dir': '.', 'base-url': 'https://me:hunter2@example.com/d' }, 'The base URL has credentials in it.'],
  [{ 'artifacts-dir': '.', 'base-url': 'https://example.com/d#' }, 'cannot be followed by file names.'],
  [{ 'artifacts-dir': '.', 'base-url': 'https://example.com\\@evil.example' }, 'cannot be followed by file names.'],
  [{ 'artifacts-dir': '.', 'notes-path': 'pipe' }, 'notes-path: "pipe" cannot be read: it is not a regular file.'],
])('incident 39: write-updater-manifest refuses %j', async (inputs, message) => {
  const given = { tag: TAG, 'base-url': 'https://example.com/d', 'public-key': KEY, ...inputs }
  const { code, log } = await runAction('write-updater-manifest', workspace, given, ON_TAG)
  expect([code, log]).toEqual([1, expect.stringContaining(message)])
  expect(log).not.toContain('hunter2')
})

test('incident 50: publish-release does not wait for notes from a pipe', async () => {
  const { code, log } = await runAction(
    'publish-release',
    workspace,
    { token: github.token, 'body-path': 'pipe' },
    { ...ON_TAG, env: github.env },
  )
  expect([code, log]).toEqual([
    1,
    expect.stringContaining('body-path: "pipe" cannot be read: it is not a regular file.'),
  ])
})

test.each([
  [['status', '--html', 'artifacts/page.html'], '--html'],
  [['doctor', '--offline', '--sarif', 'artifacts/found.sarif'], '--sarif'],
  [['changelog', '--track', 'tray', '--head', 'next', '-o', 'artifacts/notes.md'], 'output'],
  [
    ['manifest', 'artifacts', '--tag', TAG, '--base-url', 'https://example.com/d', '--public-key', KEY],
    'artifacts-dir',
  ],
])('incident 39: release-tracks %j leaves what is elsewhere alone', async (words, input) => {
  const { code, stderr } = await runCommand(workspace, words)
  expect([code, stderr]).toEqual([1, expect.stringContaining(`${input}: a link leads`)])
  expect(readdirSync(elsewhere)).toEqual(['secret.txt'])
})
