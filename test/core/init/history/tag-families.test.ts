import { expect, test } from '@jest/globals'
import {
  isRecent,
  proofsOf,
  readFamilies,
  strangeTags,
  YEAR,
} from '../../../../shared/core/init/history/tag-families.ts'

test('tags of one prefix are a family, the newest first; markers of withdrawn versions are none', () => {
  const families = readFamilies({ tags: ['v1.0.0', 'v1.0.1-rc.1', 'v1.0.1', 'tray-v2.0.0', 'withdrawn/v1.0.0', 'x'] })
  expect(families.map(({ prefix, word, tags }) => [prefix, word, tags.map(({ name }) => name)])).toEqual([
    ['tray-v', 'tray', ['tray-v2.0.0']],
    ['v', '', ['v1.0.1', 'v1.0.1-rc.1', 'v1.0.0']],
  ])
  expect(families[1] && proofsOf(families[1]).map(({ name }) => name)).toEqual(['v1.0.1', 'v1.0.0'])
})

test('where it is known when tags were made, that decides which are newest', () => {
  const places = new Map([
    ['v2.0.0', { commit: 'a', time: 10 }],
    ['v1.9.1', { commit: 'b', time: 10 + YEAR }],
  ])
  const facts = { tags: [...places.keys()], places }
  expect(readFamilies(facts)[0]?.tags[0].name).toBe('v1.9.1')
  expect([isRecent('v2.0.0', facts), isRecent('v1.9.1', facts), isRecent('v2.0.0', {})]).toEqual([false, true, true])
})

test('tags that no track could have are counted by what stands before their version', () => {
  expect(strangeTags({ tags: ['v1.0.0', '2026.07.30', '2026.07.31', 'a-1.2', 'x'] })).toEqual([
    { example: '2026.07.31', count: 2 },
    { example: 'a-1.2', count: 1 },
  ])
})
