import { expect, test } from '@jest/globals'
import { splice } from '../../../../shared/core/version-files/scan/splice.ts'

test('stretches are replaced in whatever order they are given', () => {
  const replacements = [
    { start: 4, end: 5, by: 'EE' },
    { start: 1, end: 3, by: '' },
  ]
  expect(splice('abcdef', replacements)).toBe('adEEf')
  expect(splice('abc', [])).toBe('abc')
})
