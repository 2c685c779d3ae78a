import { afterEach, expect, test } from '@jest/globals'
import { git } from '../../support/git.ts'
import { ReleasePulls } from '../../support/release-pulls.ts'

let here: ReleasePulls
afterEach(() => here.close())

/** A row of docs/protected-branches.md: what the server lets nobody push to, and how releases land. */
async function protect(land: string, ...branches: string[]): Promise<void> {
  here = await ReleasePulls.open(land)
  here.protect(...branches)
  here.commit('feat: of a', { 'a/src': '1\n' })
  await here.run()
}

test('live by pull requests, next by push: a merged release is tagged, next follows, and promote cuts pre-releases', async () => {
  await protect('{ live: pull-request }', 'main')
  expect(JSON.parse((await here.promote('a', 'alpha')).tags ?? '')).toEqual(['a-v1.0.1-alpha.1'])
  const push = () => git(here.remote.checkout(), 'push', '-qf', 'origin', 'HEAD:refs/heads/main')
  expect(push).toThrow('Changes must be made through a pull request')
  await expect(here.promote('a', 'live')).rejects.toThrow('land-by-pull-request: main takes pull requests alone')
  await here.run()
  const { tags } = await here.run(here.merge('a', 'squash'))
  expect([tags, here.remote.contains('next', 'main'), await here.broken()]).toEqual(['["a-v1.0.1"]', true, []])
})

test('both by pull requests: pre-releases are tags alone, and next follows by a pull request of its own', async () => {
  await protect('pull-request', 'main', 'next')
  expect(JSON.parse((await here.promote('a', 'alpha')).tags ?? '')).toEqual(['a-v1.0.1-alpha.1'])
  here.github.state.reviewed.add('next')
  here.commit('feat: meanwhile', { 'a/src': '2\n' })
  const { tags } = await here.run(here.merge('a', 'squash'))
  expect([tags, here.remote.at('a-v1.0.1'), here.remote.contains('next', 'main')]).toEqual([
    '["a-v1.0.1"]',
    here.remote.at('main'),
    false,
  ])
  const sync = here.github.state.issues.find(({ title }) => title === 'Sync main into next')
  expect([sync?.pull?.autoMerge, await here.broken()]).toEqual([true, []])
  here.mergeSync()
  expect([here.remote.contains('next', 'main'), await here.broken()]).toEqual([true, []])
  here.github.state.reviewed.clear()
  expect([await here.run(), here.open]).toEqual([expect.objectContaining({ tags: '[]' }), ['a 1.0.2']])
  await here.run(here.merge('a', 'rebase'))
  expect([here.remote.has('refs/tags/a-v1.0.2'), here.remote.contains('next', 'main'), here.open]).toEqual([
    true,
    true,
    [],
  ])
})

test('a merge queue on both, without auto-merge: the same, and the sync goes into the queue', async () => {
  here = await ReleasePulls.open('pull-request')
  here.queue('main', 'next')
  here.github.state.allowsAutoMerge = false
  here.commit('feat: of a', { 'a/src': '1\n' })
  here.commit('feat: of b', { 'b/src': '1\n' })
  await here.run()
  // A queue may merge several before a run sees the first.
  here.merge('a', 'squash')
  here.merge('b', 'squash')
  expect((await here.run()).tags).toBe('["a-v1.0.1","b-v1.0.1"]')
  const sync = here.github.state.issues.find(({ title }) => title === 'Sync main into next')
  expect([sync?.pull?.isQueued, here.said.join().includes('does not merge it by itself')]).toEqual([true, false])
  expect(await here.broken()).toEqual([])
  here.mergeSync()
  expect([here.remote.contains('next', 'main'), await here.broken()]).toEqual([true, []])
})
