import { expect, test } from '@jest/globals'
import { placeAt } from '../../../shared/core/documents/place.ts'
import { locateIn } from '../../../shared/core/documents/places.ts'

test.each([
  ['abc', 1, 1, 2],
  ['a\nb\nc', 4, 3, 1],
  ['a\r\nb', 3, 2, 1],
  ['\ufeffab', 2, 1, 2],
  ['\ufeffab', 0, 1, 1],
  ['', 0, 1, 1],
])('in %j offset %d is line %d, column %d, for one offset as for many', (text, offset, line, column) => {
  const place = { file: 'f', line, column }
  expect([placeAt('f', text, offset), locateIn('f', text)(offset)]).toEqual([place, place])
})
