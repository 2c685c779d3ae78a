import { afterEach, describe, expect, test } from '@jest/globals'
import type { MergeMethod } from '../../support/github-pulls.ts'
import { ReleasePulls } from '../../support/release-pulls.ts'

let pulls: ReleasePulls | undefined
afterEach(async () => {
  await pulls?.close()
  pulls = undefined
})

const NEW = ['a-v1.0.1', 'b-v1.0.1', 'c-v1.0.1']

async function open(land: string): Promise<ReleasePulls> {
  pulls = await ReleasePulls.open(land)
  return pulls
}

async function prepare(land: string): Promise<ReleasePulls> {
  const pulls = await open(land)
  pulls.commit('feat: of a', { 'a/src': '1\n' })
  pulls.commit('fix: of all', { 'shared/x': '1\n' })
  pulls.commit('feat: of c', { 'c/src': '1\n' })
  await pulls.run()
  expect(pulls.open).toEqual(['a 1.0.1', 'b 1.0.1', 'c 1.0.1'])
  return pulls
}

type Way = readonly (readonly [track: string, method: MergeMethod])[]

const ORDERS = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
const METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase']
/** One way that has each method; all orders by each of the methods where that is asked for. */
const WAYS: readonly Way[] =
  process.env.RELEASE_ORDERS === 'all'
    ? METHODS.flatMap((method) => ORDERS.map((order) => [...order].map((track) => [track, method] as const)))
    : [
        [
          ['c', 'rebase'],
          ['a', 'squash'],
          ['b', 'merge'],
        ],
      ]

describe('three pull requests that are open at once', () => {
  test.each(WAYS.map((way) => ({ way })))(
    'make three tags with their notes, and the next ones begin after that: $way',
    async ({ way }) => {
      const order = way.map(([track]) => track)
      const here = await prepare('push')
      const { remote } = here
      for (const [at, [track, method]] of way.entries()) {
        here.commit(`feat: later ${at} of ${track}`, { [`${track}/src`]: `later ${at}\n` })
        const pull = here.merge(track, method)
        const merged = remote.at('main')
        const { tags } = await here.run(pull)
        if (tags === '[]') throw new Error(here.said.join('\n'))
        expect([tags, remote.at(`${track}-v1.0.1`)]).toEqual([JSON.stringify([`${track}-v1.0.1`]), merged])
        expect(remote.contains('next', 'main')).toBe(true)
      }
      expect(remote.tags().filter((tag) => tag.endsWith('1.0.1'))).toEqual(NEW)
      for (const name of ['a', 'b', 'c'])
        expect(remote.file(`${name}-v1.0.1`, `${name}/package.json`)).toContain('"1.0.1"')
      const notes: Record<string, string[]> = {}
      for (const tag of NEW) notes[tag] = await here.notesOf(tag)
      const [first = '', second = '', third = ''] = order
      const own = (track: string) => (track === 'b' ? [] : [`feat: of ${track}`])
      const sorted = Object.fromEntries(Object.entries(notes).map(([tag, list]) => [tag, list.toSorted()]))
      expect(sorted).toEqual({
        [`${first}-v1.0.1`]: [...own(first), 'fix: of all'],
        [`${second}-v1.0.1`]: [...own(second), 'fix: of all'],
        [`${third}-v1.0.1`]: [...own(third), 'fix: of all'],
      })
      expect(here.open.toSorted()).toEqual(['a 1.0.2', 'b 1.0.2', 'c 1.0.2'])
      expect(here.pullOf(first)?.body).toMatch(
        new RegExp(`## ${first} 1\\.0\\.2\\n\\n### Features\\n\\n- later 0 of ${first} `),
      )
      expect(here.pullOf(first)?.body).not.toContain('of all')
    },
  )
})

describe('one pull request', () => {
  test('follows next, keeps its branch while nothing changes, and a label raises its version', async () => {
    const here = await open('push')
    here.commit('feat: of a', { 'a/src': '1\n' })
    expect(await here.run()).toMatchObject({ 'pull-requests': '{"a":1}', pushed: 'false', tags: '[]' })
    const before = here.remote.at('release-tracks/a')
    await here.run()
    expect([here.remote.at('release-tracks/a'), here.open]).toEqual([before, ['a 1.0.1']])
    here.commit('feat: more of a', { 'a/src': '2\n' })
    here.pullOf('a')?.labels.push('bump/minor')
    await here.run()
    expect([here.open, here.remote.at('release-tracks/a^')]).toEqual([['a 1.1.0'], here.remote.at('next')])
    expect(here.pullOf('a')?.labels).toContain('release')
    here.commit('revert: of a', { 'a/src': '0\n' })
    for (const isThere of [true, false]) {
      await here.run()
      expect([here.open, here.remote.has('refs/heads/release-tracks/a')]).toEqual([[], isThere])
    }
    here.commit('feat: of a again', { 'a/src': '2\n' })
    await here.run()
    expect(here.open).toEqual(['a 1.0.1'])
  })

  test('closed by a person it stays closed until the version changes', async () => {
    const here = await open('push')
    here.commit('feat: of a', { 'a/src': '1\n' })
    await here.run()
    here.decline('a')
    here.commit('feat: more of a', { 'a/src': '2\n' })
    await here.run()
    expect([here.open, here.said.join()]).toEqual([[], expect.stringContaining('stays so until the version changes')])
    here.remote.set('refs/tags/a-v1.0.1', here.remote.at('main'))
    await here.run()
    expect(here.open).toEqual(['a 1.0.2'])
  })

  test('merged with something else than was shown it releases nothing, says so once, and is made anew', async () => {
    const here = await open('push')
    here.commit('feat: of a', { 'a/src': '1\n' })
    await here.run()
    const taken = here.remote.at('main')
    here.remote.set('refs/tags/a-v1.0.1', taken)
    const pull = here.merge('a', 'squash')
    for (const each of [pull, pull]) await here.run(each)
    expect([here.remote.at('a-v1.0.1'), here.open]).toEqual([taken, ['a 1.0.2']])
    expect(pull.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        /released nothing: a-v1\.0\.1 is taken[\s\S]*shown: `a-v1\.0\.1`[\s\S]*now: `a-v1\.0\.2` .*#2/,
      ),
    ])
    expect(here.remote.contains('next', 'main')).toBe(true)
    const again = here.pullOf('a') as NonNullable<ReturnType<typeof here.pullOf>>
    here.remote.commit('feat: pushed by hand', { 'a/src': 'hand\n' }, 'release-tracks/a')
    here.merge('a', 'merge')
    await here.run(again)
    expect(again.comments[0]?.body).toContain('its branch was at')
    expect(here.remote.tags()).not.toContain('a-v1.0.2')
    const main = here.remote.at('main')
    const gone = here.merge('a', 'squash')
    here.remote.set('refs/heads/main', main)
    await here.run(gone)
    expect(gone.comments[0]?.body).toMatch(/main no longer has/)
  })

  test('what a run did not get to is done by the next one, whatever starts it, and nothing twice', async () => {
    const here = await open('push')
    here.commit('fix: of all', { 'shared/x': '1\n' })
    await here.run()
    const methods = { a: 'squash', b: 'rebase', c: 'merge' } as const
    const merged: Record<string, string> = {}
    for (const [track, method] of Object.entries(methods)) {
      here.merge(track, method)
      merged[`${track}-v1.0.1`] = here.remote.at('main')
    }
    const ends = await Promise.all([here.run(), here.run()])
    expect(ends.map(({ pushed }) => pushed).sort()).toEqual(['false', 'true'])
    const tagged = Object.keys(merged).map((tag) => [tag, here.remote.at(tag)])
    expect(Object.fromEntries(tagged)).toEqual(merged)
    expect(here.open).toEqual([])
    for (const tag of NEW) expect(await here.notesOf(tag)).toEqual(['fix: of all'])
  })
})
