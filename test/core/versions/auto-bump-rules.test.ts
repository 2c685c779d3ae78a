import { expect, test } from '@jest/globals'
import { withBreakingFooters } from '../../../shared/core/versions/auto-bump-rules.ts'

test.each([
  ['fix: a\n\nIncompatible: b', 'fix: a\n\nBREAKING CHANGE: b'],
  ['fix: Incompatible: b', 'fix: Incompatible: b'],
  ['fix: a\n\nReviewed-by: b', 'fix: a\n\nReviewed-by: b'],
])('%j says what breaks as Conventional Commits do', (message, expected) => {
  expect(withBreakingFooters(message, ['Incompatible'])).toBe(expected)
})
