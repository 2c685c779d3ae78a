import { expect, test } from '@jest/globals'
import { groupBy } from '../../../shared/core/text/group.ts'

test('groups are as Map.groupBy makes them', () => {
  const words = ['b1', 'a1', 'b2', 'a2']
  const first = (word: string) => word.charAt(0)
  expect([...groupBy(words, first)]).toEqual([...Map.groupBy(words, first)])
})
