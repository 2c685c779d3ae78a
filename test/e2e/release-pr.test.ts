import { afterEach, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { git } from '../support/git.ts'
import { ReleasePulls } from '../support/release-pulls.ts'

let here: ReleasePulls
afterEach(() => here.close())

test('the bundle opens a pull request on a push, and releases it when it was merged', async () => {
  here = await ReleasePulls.open('push')
  here.commit('feat: of a', { 'a/src': '1\n' })
  const { github, remote } = here
  const run = (around: object) =>
    runAction('release-pr', remote.checkout(), { token: github.token }, { env: github.env, ...around })
  const opened = await run({ event: { name: 'push', payload: { ref: 'refs/heads/next' } } })
  expect([opened.code, opened.outputs]).toEqual([0, { tags: '[]', 'pull-requests': '{"a":1}', pushed: 'false' }])
  expect(opened.summary).toContain('#1: a 1.0.1')
  const head = { ref: 'release-tracks/a', sha: remote.at('release-tracks/a'), repo: { full_name: 'acme/shop' } }
  const base = { ref: 'main', sha: remote.at('main'), repo: { full_name: 'acme/shop' } }
  const proposed = {
    name: 'pull_request',
    payload: { number: 1, pull_request: { number: 1, state: 'open', head, base } },
  }
  const { log } = await runAction('preview-release', remote.checkout(), {}, { event: proposed })
  expect(log).toContain('#1 itself says what it releases')
  const { number } = here.merge('a', 'rebase')
  const payload = { action: 'closed', number, pull_request: { number, state: 'closed', merged: true } }
  const released = await run({ event: { name: 'pull_request', payload }, ref: 'refs/pull/1/merge' })
  expect([released.code, released.outputs.tags, remote.at('a-v1.0.1')]).toEqual([0, '["a-v1.0.1"]', remote.at('main')])
})

test('the command does the same with a token of its own, and says what it lacks without one', async () => {
  here = await ReleasePulls.open('push')
  here.commit('feat: of a', { 'a/src': '1\n' })
  const { github, remote } = here
  const clone = remote.checkout()
  const { serverUrl, repository } = github.git
  const basic = Buffer.from(`x-access-token:${github.token}`).toString('base64')
  git(clone, 'remote', 'set-url', 'origin', `${serverUrl}/${repository}`)
  git(clone, 'config', `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  const call = (...words: string[]) =>
    runCommand(clone, ['release-pr', ...words], { ...github.env, GITHUB_TOKEN: github.token })
  const alone = await runCommand(clone, ['release-pr', '--yes'])
  expect([alone.code, alone.stderr]).toEqual([1, expect.stringMatching(/no token[\s\S]*GH_TOKEN/)])
  const asked = await call()
  expect([asked.code, here.open, asked.stderr]).toEqual([2, [], expect.stringContaining('release-tracks/a: a-v1.0.1')])
  expect(await call('--yes')).toMatchObject({ code: 0, stdout: expect.stringContaining('#1 a 1.0.1') })
  here.merge('a', 'squash')
  const { stdout } = await call('--yes', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ released: [{ tag: 'a-v1.0.1', sha: remote.at('main') }], pushed: true })
})
