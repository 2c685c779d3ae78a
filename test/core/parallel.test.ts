import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { inParallel } from '../../shared/core/parallel.ts'

test.each([
  [0, 4],
  [3, 4],
  [9, 4],
  [5, 1],
])('of %d items at most %d are worked on at once, and results have their order', async (count, most) => {
  let now = 0
  let highest = 0
  const items = Array.from({ length: count }, (_, index) => index)
  const results = await inParallel(items, most, async (item) => {
    now++
    highest = Math.max(highest, now)
    for (let turns = 0; turns <= count - item; turns++) await turn()
    now--
    return item * 2
  })
  expect(results).toEqual(items.map((item) => item * 2))
  expect(highest).toBe(Math.min(count, most))
})

test('what a piece of work throws is thrown', () =>
  expect(inParallel([1, 2], 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no'))
