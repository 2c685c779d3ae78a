import { expect, test } from '@jest/globals'
import { highestOf, readTagHistory } from '../../../../shared/core/init/scan/tag-history.ts'

const YEAR = 365 * 24 * 3600

test('tags are sorted by what stands before their version; channels by name', () => {
  const { byPrefix, channels, strange } = readTagHistory({
    tags: ['v1.0.0', 'v1.1.0-rc.1', 'v1.1.0-beta.1', 'tray-v2.0.0', 'v1.2.0-sp.1', 'v2026.07', 'x'],
  })
  expect([...byPrefix.keys()].sort()).toEqual(['tray-v', 'v'])
  expect([channels, [...strange.keys()]]).toEqual([['beta', 'rc'], ['sp']])
  expect(highestOf({ byPrefix } as never, { prefix: 'v', suffix: '' })?.name).toBe('v1.2.0-sp.1')
})

test('a channel whose last tag is years older than the newest is out of use', () => {
  const places = new Map([
    ['v1.0.0-beta.1', { commit: 'a', time: 0 }],
    ['v2.0.0-rc.1', { commit: 'b', time: 4 * YEAR }],
  ])
  expect(readTagHistory({ tags: [...places.keys()], places }).channels).toEqual(['rc'])
})
