import { describe, expect, test } from '@jest/globals'
import type { LoggedCommit } from '../../../shared/core/changelog/change.ts'
import { renderChangelog } from '../../../shared/core/changelog/changelog.ts'
import {
  MOST_ENTRIES,
  type OriginsAnswer,
  originsQuery,
  readOrigins,
  shownFirst,
  withOrigins,
} from '../../../shared/core/changelog/origins.ts'

const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]
const commit = (sha: string, subject = 'fix: a'): LoggedCommit => ({
  sha,
  subject,
  body: '',
  author: { name: 'Ada', email: 'ada@acme.example' },
})

describe('the query', () => {
  test('asks about each commit by an alias of its own', () => {
    expect(originsQuery([ONE, TWO])).toBe(`query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    c0: object(oid: "${ONE}") { ...origin }
    c1: object(oid: "${TWO}") { ...origin }
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number merged } }
}`)
  })

  test('incident 30: takes nothing but object ids', () => {
    expect(() => originsQuery([`${ONE}") { id } x: object(oid: "`])).toThrow('not an object id')
  })
})

describe('the answer', () => {
  const user = { user: { login: 'ada' } }
  test.each<[string, OriginsAnswer['repository'], object | undefined]>([
    [
      'all of it',
      { c0: { author: user, associatedPullRequests: { nodes: [{ number: 7, merged: true }] } } },
      { login: 'ada', pullRequest: 7 },
    ],
    [
      'the first that was merged',
      {
        c0: {
          associatedPullRequests: {
            nodes: [{ number: 5, merged: false }, null, { number: 7, merged: true }, { number: 9, merged: true }],
          },
        },
      },
      { pullRequest: 7 },
    ],
    ['nobody whom GitHub knows', { c0: { author: { user: null }, associatedPullRequests: { nodes: [] } } }, {}],
    ['a commit that was never pushed', { c0: null }, undefined],
    ['a repository that the token may not see', null, undefined],
  ])('%s', (_, repository, origin) => {
    expect(new Map(readOrigins([ONE], { repository })).get(ONE)).toEqual(origin)
  })

  test('is added to the commits it is about', () => {
    const origins = new Map([
      [ONE, { login: 'ada-l', pullRequest: 7 }],
      [TWO, {}],
    ])
    expect(withOrigins([commit(ONE), commit(TWO), commit(THREE)], origins)).toEqual([
      { ...commit(ONE), author: { ...commit(ONE).author, login: 'ada-l' }, pullRequest: 7 },
      commit(TWO),
      commit(THREE),
    ])
  })
})

describe('the commits that are asked about', () => {
  const many = Array.from({ length: 3 * MOST_ENTRIES }, (_, index) =>
    commit(index.toString(16).padStart(40, '0'), index % 3 === 2 ? 'feat: a' : 'fix: a'),
  )

  test('are all, as long as a body can hold them', () => {
    expect(shownFirst(many.slice(0, 10), 'grouped')).toEqual(many.slice(0, 10))
  })

  test.each(['grouped', 'flat'] as const)('else those that the body shows (%s)', (format) => {
    const repository = 'https://github.com/a/b'
    const { body } = renderChangelog({
      track: 'a',
      tag: 'v2',
      head: ONE,
      previousTag: 'v1',
      commits: many,
      repository,
      format,
    })
    const shown = [...body.matchAll(/\/commit\/([0-9a-f]{40})\)/g)].map(([, sha]) => sha)
    const asked = shownFirst(many, format).map(({ sha }) => sha)
    expect(asked.slice(0, shown.length)).toEqual(shown)
    expect(asked).toHaveLength(MOST_ENTRIES)
  })

  test('are as many as the shortest entries that a body has room for', () => {
    const repository = 'https://github.com/a/b'
    const tiny = many.map((each) => ({ ...each, subject: 'a', author: { name: '', email: '' } }))
    const { body } = renderChangelog({
      track: 'a',
      head: ONE,
      previousTag: 'v1',
      commits: tiny,
      repository,
      format: 'flat',
    })
    expect(body.match(/^- /gm)?.length).toBeGreaterThan(MOST_ENTRIES * 0.9)
  })
})
