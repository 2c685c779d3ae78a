import { expect, test } from '@jest/globals'
import {
  isWithdrawn,
  markerOf,
  markWithdrawn,
  offered,
  unmark,
  withdrawnNames,
} from '../../../shared/core/tags/withdrawn-tags.ts'

const tag = (name: string, patch: number) => ({ name, version: { major: 1, minor: 8, patch } })

test('a marker says that a tag is withdrawn: it is taken, and offered to nobody', () => {
  const names = withdrawnNames(['v1.8.4', 'v1.8.5', markerOf('v1.8.5')])
  const tags = markWithdrawn([tag('v1.8.4', 4), tag('v1.8.5', 5)], names)
  expect([...names]).toEqual(['v1.8.5'])
  expect(offered(tags).map(({ name }) => name)).toEqual(['v1.8.4'])
  expect([4, 5, 6].map((patch) => isWithdrawn({ major: 1, minor: 8, patch }, tags))).toEqual([false, true, false])
})

test('tags can be looked at as if one of them, or none, had been withdrawn', () => {
  const tags = markWithdrawn([tag('a', 1), tag('b', 2)], new Set(['a', 'b']))
  expect(offered(unmark(tags)).map(({ name }) => name)).toEqual(['a', 'b'])
  expect(offered(unmark(tags, 'a')).map(({ name }) => name)).toEqual(['a'])
})
