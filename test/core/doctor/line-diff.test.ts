import { expect, test } from '@jest/globals'
import { unifiedDiff } from '../../../shared/core/doctor/line-diff.ts'

test('a diff shows what changed and nothing else', () => {
  const before = 'a\nb\nc\nd\ne\n'
  expect(unifiedDiff({ path: 'f', before, after: 'a\nB\nc\nd\nnew\ne\n' })).toEqual([
    '--- a/f',
    '+++ b/f',
    '@@ -2 +2 @@',
    '-b',
    '+B',
    '@@ -4,0 +5 @@',
    '+new',
  ])
  expect(unifiedDiff({ path: 'f', before, after: 'a\nc\nd\ne\n' }).slice(2)).toEqual(['@@ -2 +1,0 @@', '-b'])
})
