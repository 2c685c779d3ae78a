import { describe, expect, test } from '@jest/globals'
import { editBetween } from '../../../shared/core/doctor/finding.ts'
import { applyEdits } from '../../../shared/core/doctor/fix-plan.ts'
import { unifiedDiff } from '../../../shared/core/doctor/line-diff.ts'

describe('edits', () => {
  test.each([
    ['abc', 'abc'],
    ['abc', 'axc'],
    ['aaa', 'aa'],
    ['', 'x'],
    ['version = "1.8.4"\n', 'version = "1.8.14"\n'],
  ])('%j becomes %j', (before, after) => {
    expect(applyEdits(before, [editBetween('f', before, after)])).toBe(after)
  })

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
})
