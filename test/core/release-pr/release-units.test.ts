import { expect, test } from '@jest/globals'
import type { Config } from '../../../shared/core/config.ts'
import { isReleaseBranch, releaseUnits } from '../../../shared/core/release-pr/release-units.ts'

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

test('the branch of a unit on a line is one of its own', () => {
  const tracks = [{ name: 'a' }] as unknown as Config['tracks']
  const line = { major: 1, minor: 8, branch: 'a-1.8.x' } as NonNullable<Config['line']>
  const [[usual], [ofLine]] = [releaseUnits({ tracks }, false), releaseUnits({ tracks, line }, false)]
  expect([usual?.branch, ofLine?.branch]).toEqual(['release-tracks/a', 'release-tracks-line/a-1.8.x/a'])
  expect([usual, ofLine].map((unit) => isReleaseBranch(unit?.branch ?? ''))).toEqual([true, true])
})
