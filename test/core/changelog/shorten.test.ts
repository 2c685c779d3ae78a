import { expect, test } from '@jest/globals'
import { shorten } from '../../../shared/core/changelog/shorten.ts'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc…'],
  ['ab😀d', 3, 'ab…'],
])('%j in %d is %j', (text, longest, short) => expect(shorten(text, longest)).toBe(short))
