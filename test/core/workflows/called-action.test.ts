import { expect, test } from '@jest/globals'
import { calledAction, findHomes, missingAction } from '../../../shared/core/workflows/called-action.ts'

test('whoever calls an action by its name has all of them there', () => {
  const texts = [
    '- uses: acme/fork/actions/validate-tag@v1',
    "- 'uses': './actions/promote-all'",
    'uses: a/b/actions/other@v1',
  ]
  expect([...findHomes(texts)]).toEqual(['acme/fork'])
})

test.each([
  ['acme/release-tracks@v1', 'promote', undefined],
  ['acme/release-tracks/actions/bump-version@v1', 'bump-version', undefined],
  ['acme/fork/actions/validate-tag@abc', 'validate-tag', undefined],
  ['acme/fork/actions/validate-tags@abc', undefined, 'validate-tags'],
  ['./actions/validate-tag', undefined, undefined],
  ['actions/checkout@v5', undefined, undefined],
  ['docker://x', undefined, undefined],
])('%s calls %s, and misses %s', (uses, action, missing) => {
  const homes = new Set(['acme/fork'])
  expect([calledAction(uses, homes), missingAction(uses, homes)]).toEqual([action, missing])
})

test('the actions of the repository itself are there where something calls them', () => {
  expect(calledAction('./actions/validate-tag', new Set(['.']))).toBe('validate-tag')
  expect(calledAction('./', new Set(['.']))).toBe('promote')
  expect(missingAction('./actions/own-one', new Set(['.']))).toBeUndefined()
})
