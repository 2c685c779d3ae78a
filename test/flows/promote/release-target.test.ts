import { afterEach, expect, test } from '@jest/globals'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { runFlow } from '../../support/in-process.ts'
import { git, Remote } from '../../support/remote.ts'

const CONFIG = `branches: { live: main, next: next }
tracks:
  app: { tag: "v{version}", paths: [app], version-files: [app/VERSION] }
`
let remote: Remote
afterEach(() => remote.remove())

/** 1.0.0 is live, next has a feature beyond it, and somebody fixed something on main. */
function hotfixed(files: Record<string, string> = { 'app/hot': 'fixed\n' }): void {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', { 'app/VERSION': '1.0.0\n', 'app/a': '0\n' }))
  git(remote.bare, 'tag', '-am', 'v1.0.0', 'v1.0.0', 'main')
  remote.commit('feat: news', { 'app/a': '1\n' })
  remote.commit('fix: at once', files, 'main')
}

const promote = (sha: string, channel = 'live') =>
  runFlow(
    (run) =>
      bumpVersion(
        { tracks: 'app', channel, bump: '', sha, n: '', version: '', trailers: '', dryRun: false, force: false },
        run,
      ),
    remote.checkout('main'),
    CONFIG,
  )

const refs = () => git(remote.bare, 'for-each-ref', '--format=%(refname) %(objectname)')

test.each(['refs/heads/main', 'main'])(
  '%s goes live without what else is on next, which takes it in with the same push',
  async (sha) => {
    hotfixed()
    expect(await promote('')).toMatchObject({
      code: 'live-diverged',
      problems: [{ fix: expect.stringContaining('release-tracks hotfix app') }],
    })
    expect(await promote(sha)).toMatchObject({ tag: 'v1.0.1', pushed: 'true' })
    expect(remote.at('v1.0.1')).toBe(remote.at('main'))
    expect(git(remote.bare, 'show', 'v1.0.1:app/a')).toBe('0')
    expect([remote.contains('next', 'main'), git(remote.bare, 'show', 'next:app/a')]).toEqual([true, '1'])
    expect(await promote(sha)).toMatchObject({ tags: '[]', pushed: 'false' })
  },
)

test('what conflicts with next is not released, and nothing else than the head of live is', async () => {
  hotfixed({ 'app/a': '2\n' })
  const before = refs()
  expect(await promote('main')).toMatchObject({ code: 'merge-conflict' })
  expect(await promote('main', 'alpha')).toMatchObject({ code: 'not-on-next' })
  const old = remote.at('main')
  remote.commit('fix: more', { 'app/b': '2\n' }, 'main')
  expect(await promote(old)).toMatchObject({ code: 'not-on-next' })
  remote.set('refs/heads/main', old)
  expect(refs()).toBe(before)
})
