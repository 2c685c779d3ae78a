import { expect, test } from '@jest/globals'
import { authorsOf, distinct, isBot, loginOf, nameAuthor } from '../../../shared/core/changelog/authors.ts'

const ADA = { name: 'Ada', email: 'ada@acme.example' }

test.each([
  ['GitHub told it', { ...ADA, login: 'ada-l' }, 'ada-l', '@ada-l'],
  ['a no-reply address with an id', { name: 'A', email: '1+ada@users.noreply.github.com' }, 'ada', '@ada'],
  ['a managed user', { ...ADA, login: 'ada_acme' }, 'ada_acme', '@ada_acme'],
  ['it cannot be a login', { ...ADA, login: 'acme/owners' }, undefined, 'Ada'],
  ['nobody knows it', { ...ADA, name: '@ada' }, undefined, '`@ada`'],
  ['there is no name', { ...ADA, name: '' }, undefined, ''],
])('an author where %s', (_, author, login, name) => {
  expect([loginOf(author), nameAuthor(author)]).toEqual([login, name])
})

test('co-authors stand beside the author, each once, where they are asked for', () => {
  const body =
    'x\n\nCo-authored-by: Bo <bo@acme.example>\nco-authored-by: Ada L <ADA@acme.example>\nCo-authored-by: no address'
  const commit = { sha: 'a'.repeat(40), subject: 'feat: x', body, author: ADA }
  expect(authorsOf(commit, true)).toEqual([ADA, { name: 'Bo', email: 'bo@acme.example' }])
  expect(authorsOf(commit, false)).toEqual([ADA])
})

test('one login with two addresses is one person', () => {
  const twice = [
    { ...ADA, login: 'ada' },
    { name: 'A', email: 'ada@users.noreply.github.com' },
  ]
  expect(distinct(twice)).toEqual([twice[0]])
})

test.each([
  [{ name: 'renovate[bot]', email: 'x' }, true],
  [{ name: 'x', email: '29139614+renovate[bot]@users.noreply.github.com' }, true],
  [ADA, false],
])('%j is a program: %s', (author, expected) => expect(isBot(author)).toBe(expected))
