import { afterEach, expect, test } from '@jest/globals'
import { git } from '../../support/git.ts'
import { ReleasePulls } from '../../support/release-pulls.ts'
import { unverified } from '../../support/signatures.ts'

let here: ReleasePulls
afterEach(() => here.close())

test('one branch for all, by pull requests alone: what is merged is tagged, also what a run missed', async () => {
  here = await ReleasePulls.open('pull-request', { branches: '{ live: main }' })
  here.protect('main')
  for (const track of ['a', 'b', 'c']) here.commit(`feat: of ${track}`, { [`${track}/src`]: '1\n' })
  expect((await here.promote('a', 'alpha')).tags).toBe('["a-v1.0.1-alpha.1"]')
  await here.run()
  expect(here.open).toEqual(['a 1.0.1', 'b 1.0.1', 'c 1.0.1'])
  const { tags } = await here.run(here.merge('a', 'squash'))
  expect([tags, here.remote.at('a-v1.0.1')]).toEqual(['["a-v1.0.1"]', here.remote.at('main')])
  expect(await here.run()).toMatchObject({ tags: '[]', pushed: 'false' })
  here.commit('feat: meanwhile of c', { 'c/src': '2\n' })
  const late = here.merge('c', 'squash')
  here.merge('b', 'rebase')
  expect((await here.run()).tags).toBe('["b-v1.0.1"]')
  expect(late.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/main had .* "feat: meanwhile of c", which was not planned with/),
  ])
  expect(here.open).toEqual(['c 1.0.1'])
  expect([(await here.run(here.merge('c', 'merge'))).tags, here.said.at(-1)]).toEqual([
    '["c-v1.0.1"]',
    expect.anything(),
  ])
  expect(await here.notesOf('c-v1.0.1')).toEqual(['feat: meanwhile of c', 'feat: of c'])
  expect([(await here.run()).tags, here.open, late.comments.length, await here.broken()]).toEqual(['[]', [], 1, []])
})

test('a label sends a pull request to another channel, on next, and says so where it cannot', async () => {
  here = await ReleasePulls.open('push', { more: 'label-trailers: { Roadmap-Item: "roadmap/*" }\n' })
  const labels = ['roadmap/dark-mode']
  const feature = here.commit('feat: of a', { 'a/src': '1\n' })
  here.github.state.pullRequests.set(feature, [{ number: 90, title: 'x', author: 'x', labels }])
  await here.run()
  const pull = here.pullOf('a') as NonNullable<ReturnType<typeof here.pullOf>>
  pull.labels.push('channel/rc', 'channel/beta')
  const before = pull.body
  for (const _ of ['once', 'and the same']) await here.run()
  expect(pull.body.replace(/<!-- release-tracks:note -->[\s\S]*release-tracks:note -->\n\n/, '')).toBe(before)
  expect(pull.body).toMatch(/> The labels .*channel\/rc.* and .*channel\/beta.* contradict each other/)
  pull.labels.pop()
  await here.run()
  expect([here.open, pull.pull?.base, pull.body.includes('release-tracks:note')]).toEqual([
    ['a 1.0.1-rc.1'],
    'next',
    false,
  ])
  const { tags } = await here.run(here.merge('a', 'squash'))
  expect([tags, here.remote.at('a-v1.0.1-rc.1')]).toEqual(['["a-v1.0.1-rc.1"]', here.remote.at('next')])
  expect(git(here.remote.bare, 'tag', '-l', '--format=%(contents)', 'a-v1.0.1-rc.1')).toContain(
    'Roadmap-Item: dark-mode',
  )
  expect([here.open, here.pullOf('a')?.pull?.base]).toEqual([['a 1.0.1'], 'main'])
  expect((await here.run(here.merge('a', 'squash'))).tags).toBe('["a-v1.0.1"]')
  expect(await here.notesOf('a-v1.0.1')).toEqual(['feat: of a'])
  expect(git(here.remote.bare, 'tag', '-l', '--format=%(contents)', 'a-v1.0.1')).toContain('Roadmap-Item: dark-mode')
})

test('a line has release pull requests of its own, on its branch', async () => {
  here = await ReleasePulls.open('pull-request', { branches: '{ lines: "{track}-{major}.{minor}.x" }' })
  const { remote } = here
  remote.set('refs/heads/a-1.0.x', remote.at('main'))
  remote.set('refs/tags/a-v1.1.0', remote.at('next'))
  remote.set('refs/heads/main', remote.at('next'))
  here.protect('main', 'next', 'a-1.0.x')
  here.commit('fix: of the line', { 'a/src': 'fixed\n' }, 'a-1.0.x')
  await here.run(undefined, 'a-1.0.x')
  const pull = here.github.state.issues.find(({ title }) => title === 'a 1.0.1')
  expect([pull?.pull, here.open]).toEqual([
    expect.objectContaining({ head: 'release-tracks-line/a-1.0.x/a', base: 'a-1.0.x' }),
    ['a 1.0.1'],
  ])
  const { tags } = await here.run(here.mergePull(pull, 'squash'))
  expect([tags, remote.at('a-v1.0.1'), here.open]).toEqual(['["a-v1.0.1"]', remote.at('a-1.0.x'), []])
})

test('signed by GitHub: every commit of the branches is verified, on a server that takes no other', async () => {
  here = await ReleasePulls.open('push', { signs: true })
  const { remote } = here
  here.commit('feat: of a', { 'a/src': '1\n' })
  expect(await here.run()).toMatchObject({ 'pull-requests': '{"a":1}' })
  expect(unverified(remote, [remote.at('release-tracks/a')])).toBe('')
  const { tags } = await here.run(here.merge('a', 'squash'))
  expect([tags, remote.contains('next', 'main')]).toEqual(['["a-v1.0.1"]', true])
  expect(unverified(remote, [remote.at('next')])).toBe('')
  await here.run()
  expect(here.remote.has('refs/heads/release-tracks/a')).toBe(false)
})
