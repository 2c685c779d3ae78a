import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Track } from '../../../shared/core/config.ts'
import { newestOfEach, tellUntested, testedApart, testedTags } from '../../../shared/core/promote/tested-release.ts'
import type { PlacedTag } from '../../../shared/core/tags/tag-template.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import { CONFIG } from '../../support/products.ts'

const config = parseConfig('release-tracks.yml', CONFIG)
const [TRAY, PLATFORM] = config.tracks as [Track, Track]

/** Tags of versions, each on the commit that stands behind it. */
const tags = (...at: readonly (readonly [string, string, true?])[]) =>
  at.map(
    ([version, commit, withdrawn]) =>
      ({
        name: `v${version}`,
        version: parseVersion(version) as Version,
        commit,
        ...(withdrawn && { withdrawn }),
      }) as unknown as PlacedTag,
  )
const newest = (...of: (readonly PlacedTag[])[]) =>
  newestOfEach([TRAY, PLATFORM].slice(0, of.length), (track) => of[track === TRAY ? 0 : 1] ?? [], config)

describe('what was tested', () => {
  test.each<[string, PlacedTag[], string]>([
    [
      'the highest channel',
      tags(['1.8.4', 'l'], ['1.8.5-alpha.9', 'a'], ['1.8.5-rc.1', 'r'], ['1.9.0-beta.1', 'b']),
      'r',
    ],
    ['the newest there', tags(['1.8.5-rc.2', 'r2'], ['1.8.5-rc.10', 'r10'], ['1.8.5-rc.1', 'r1']), 'r10'],
    ['what live did not overtake', tags(['1.8.5-rc.1', 'r'], ['1.8.5', 'l'], ['1.8.6-alpha.1', 'a']), 'a'],
    ['what was not withdrawn', tags(['1.8.5-rc.1', 'r1'], ['1.8.5-rc.2', 'r2', true]), 'r1'],
  ])('is %s', (_, of, commit) => expect(newest(of).map(({ tag }) => tag.commit)).toEqual([commit]))

  test('of several tracks is looked for in each, and said of each where it differs', () => {
    const found = newest(tags(['1.8.5-rc.1', 'r']), tags(['2.0.0-beta.1', 'b']))
    expect(testedApart(found).message).toMatch(/tray as v1\.8\.5-rc\.1 \(r\), platform as v2\.0\.0-beta\.1 \(b\)/)
    expect(() => newest(tags(['1.8.5-rc.1', 'r']), tags(['2.0.0', 'b']))).toThrow(/platform has no pre-release/)
  })

  test('since the last live version is what counts', () => {
    expect(
      testedTags(tags(['1.8.5', 'l'], ['1.8.5-rc.1', 'r'], ['1.8.6-alpha.1', 'a'])).map(({ name }) => name),
    ).toEqual(['v1.8.6-alpha.1'])
  })

  test.each([
    [1, '1 commit was in no pre-release of tray'],
    [2, '2 commits were in no pre-release of tray'],
  ])('%d commits: %s', (count, text) => expect(tellUntested('tray', Array(count).fill({}))).toBe(text))
})
