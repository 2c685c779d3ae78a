import { expect, test } from '@jest/globals'
import {
  isKnown,
  isTrue,
  plainValue,
  resultOf,
  textOf,
  truthOf,
  UNKNOWN,
  unknown,
  type Value,
} from '../../../shared/core/workflows/expression-value.ts'

test.each<[Value, boolean | undefined, string | undefined]>([
  ['x', true, 'x'],
  ['', false, ''],
  [0, false, '0'],
  [1.5, true, '1.5'],
  [true, true, 'true'],
  [null, false, ''],
  [UNKNOWN, undefined, undefined],
])('%p counts as %s, and is the text %j', (value, truth, text) => {
  const result = resultOf(value)
  expect([plainValue(result), truthOf(result), isTrue(value), textOf(value)]).toEqual([value, truth, truth, text])
  expect(isKnown(result)).toBe(value !== UNKNOWN)
})

test('of a result its truth alone may be known', () => {
  expect([truthOf(unknown(true)), plainValue(unknown(true)), truthOf(unknown())]).toEqual([true, UNKNOWN, undefined])
})
