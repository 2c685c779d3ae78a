import { expect, test } from '@jest/globals'
import type { Config } from '../../../shared/core/config.ts'
import { bumpOfLabels, releaseUnits } from '../../../shared/core/release-pr/release-units.ts'

test('a unit for each group and each track outside of one, or one for all', () => {
  const tracks = ['a', 'b', 'c'].map((name) => ({ name })) as unknown as Config['tracks']
  const groups = [{ name: 'sdk', tracks: ['c', 'a'], policy: 'fixed' as const }]
  const named = (together: boolean) =>
    releaseUnits({ tracks, groups }, together).map((unit) => [unit.name, ...unit.tracks.map(({ name }) => name)])
  expect(named(false)).toEqual([
    ['sdk', 'a', 'c'],
    ['b', 'b'],
  ])
  expect(named(true)).toEqual([['all', 'a', 'b', 'c']])
})

test('a label says how far to raise the version', () => {
  expect(bumpOfLabels(['bug', 'bump/minor', 'bump/huge'])).toBe('minor')
  expect(bumpOfLabels(['bump'])).toBe('')
})
