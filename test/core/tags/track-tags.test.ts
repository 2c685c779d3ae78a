import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare } from 'semver'
import type { TrackTag } from '../../../shared/core/tags/tag-template.ts'
import { highestByChannel, highestTag, isNewestLive } from '../../../shared/core/tags/track-tags.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version: fc.Arbitrary<Version> = fc
  .tuple(fc.nat(2), fc.nat(2), fc.nat(11), fc.constantFrom('', '-alpha.1', '-alpha.10', '-beta.2', '-rc.1'))
  .map(([x, y, z, suffix]) => parseVersion(`${x}.${y}.${z}${suffix}`) as Version)
const tag = version.map((each): TrackTag => ({ name: `tray-v${formatVersion(each)}`, version: each }))

describe('tags of a track', () => {
  const text = (each: TrackTag | undefined) => each?.name.slice('tray-v'.length)

  test('incident 8: the highest tag is the one that semver puts last', () => {
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        const sorted = tags.map((each) => formatVersion(each.version)).sort(compare)
        expect(text(highestTag(tags))).toBe(sorted.at(-1))
      }),
    )
  })

  test('the highest of each channel is the highest of those on it', () => {
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        const expected = ['live', 'alpha', 'beta', 'rc'].flatMap((channel) => {
          const on = tags.filter(({ name }) => (channel === 'live' ? !name.includes('-', 6) : name.includes(channel)))
          return on.length > 0 ? [[channel, text(highestTag(on))]] : []
        })
        const found = [...highestByChannel(tags)].map(([channel, each]) => [channel, text(each)])
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  test('the newest live version is live, with no live one above it, whatever pre-releases there are', () => {
    fc.assert(
      fc.property(version, fc.array(tag), (each, tags) => {
        const above = tags
          .map((other) => text(other) as string)
          .filter((other) => !other.includes('-') && compare(other, formatVersion(each)) > 0)
        expect(isNewestLive(each, tags)).toBe(!formatVersion(each).includes('-') && above.length === 0)
      }),
    )
  })
})
