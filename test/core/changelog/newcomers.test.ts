import { expect, test } from '@jest/globals'
import { newcomersQuery, readNewcomers } from '../../../shared/core/changelog/newcomers.ts'

test('the first merged pull request of each login is asked for by an alias, and read by it', () => {
  const query = newcomersQuery('acme/shop', ['ada', 'bo'])
  expect(query).toContain('a0: search(query: "repo:acme/shop is:pr is:merged author:ada sort:created-asc"')
  expect(query).toContain('a1: search(query: "repo:acme/shop is:pr is:merged author:bo ')
  const answer = { a0: { nodes: [{ number: 7 }] }, a1: { nodes: [] }, a2: { nodes: [null] }, a3: null }
  expect(readNewcomers(['ada', 'bo', 'cy', 'di', 'ed'], answer)).toEqual([['ada', 7]])
})
