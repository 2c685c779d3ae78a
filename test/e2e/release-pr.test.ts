import { afterEach, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
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
