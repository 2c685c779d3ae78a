import { describe, expect, test } from '@jest/globals'
import { editBetween } from '../../../shared/core/doctor/finding.ts'
import { applyEdits } from '../../../shared/core/doctor/fix-plan.ts'

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
})
