import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare } from 'semver'
import { parseConfig } from '../../shared/config/load.ts'
import type { Config } from '../../shared/core/config.ts'
import { readTag } from '../../shared/core/tags/owned-tag.ts'
import { formatTag, formatTemplate, matchTag, type TrackTag, tagsOf } from '../../shared/core/tags/tag-template.ts'
import { highestByChannel, highestTag, isNewestLive } from '../../shared/core/tags/track-tags.ts'
import { ReleaseTracksError } from '../../shared/core/text/error.ts'
import { formatVersion, parseVersion, type Version } from '../../shared/core/versions/version.ts'

/** A configuration whose tracks have these templates. */
function config(templates: Readonly<Record<string, string>>): Config {
  const tracks = Object.entries(templates).map(([name, tag]) => ({ [name]: { tag, paths: [name] } }))
  return parseConfig(
    'release-tracks.yml',
    JSON.stringify({ channels: ['alpha', 'beta', 'rc'], tracks: Object.assign({}, ...tracks) }),
  )
}

const PRODUCTS = config({
  platform: 'v{version}',
  tray: 'tray-v{version}',
  web: 'web@{version}',
  sdk: 'sdk/go/v{version}',
  linux: 'v{version}_linux',
})

function refusal(name: string, of = PRODUCTS): ReleaseTracksError {
  try {
    readTag(of, name)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error
  }
  throw new Error(`${name} was taken`)
}

describe('readTag', () => {
  test.each([
    ['v1.8.5', 'platform', '1.8.5', 'live'],
    ['v1.8.5-alpha.2', 'platform', '1.8.5-alpha.2', 'alpha'],
    ['tray-v1.8.5', 'tray', '1.8.5', 'live'],
    ['tray-v1.8.5-rc.1', 'tray', '1.8.5-rc.1', 'rc'],
    ['web@0.0.1-beta.10', 'web', '0.0.1-beta.10', 'beta'],
    ['sdk/go/v2.0.0', 'sdk', '2.0.0', 'live'],
  ])('%s is of %s, version %s, on %s', (name, track, version, channel) => {
    const tag = readTag(PRODUCTS, name)
    expect([tag.name, tag.track.name, formatVersion(tag.version), tag.channel]).toEqual([name, track, version, channel])
  })

  test.each(['platform first', 'linux first'])('a suffix tells two tracks apart, %s', (order) => {
    const templates = Object.entries({ platform: 'v{version}', linux: 'v{version}_linux' })
    const both = config(Object.fromEntries(order === 'linux first' ? templates.reverse() : templates))
    expect(readTag(both, 'v1.8.5').track.name).toBe('platform')
    expect(readTag(both, 'v1.8.5_linux').track.name).toBe('linux')
    expect(readTag(both, 'v1.8.5-alpha.1_linux').track.name).toBe('linux')
  })

  test.each([
    ['release-1.8.5', 'tag-unknown'],
    ['', 'tag-unknown'],
    ['v', 'tag-unknown'],
    ['version-2', 'tag-unknown'],
    ['xtray-v1.8.5', 'tag-unknown'],
    ['refs/tags/v1.8.5', 'tag-unknown'],
    ['v1.8', 'tag-shape'],
    ['v01.8.5', 'tag-shape'],
    ['v1.8.5-alpha', 'tag-shape'],
    ['v1.8.5-alpha.1.2', 'tag-shape'],
    ['v1.8.5+build', 'tag-shape'],
    ['tray-v1.8.5 ', 'tag-shape'],
    ['tray-v1.8.5\n', 'tag-shape'],
    ['tray-v1.8.5-nightly.1', 'tag-channel'],
    ['tray-v1.8.5-live.1', 'tag-shape'],
    ['tray-v1.8.5-Alpha.1', 'tag-channel'],
  ])('%j is refused: %s', (name, code) => {
    const error = refusal(name)
    expect(error.code).toBe(code)
    expect(error.message).toContain(`The tag ${JSON.stringify(name)} `)
  })

  test('a refusal tells what tags read as', () => {
    expect(refusal('release-1').message).toContain('platform: v{version}, tray: tray-v{version}, web: web@{version}')
    expect(refusal('tray-v1').message).toContain('track tray holds "1", which is no version')
    expect(refusal('tray-v1').message).toContain('X.Y.Z or X.Y.Z-<channel>.N, with channel one of alpha, beta, rc')
    expect(refusal('v1.0.0-edge.1').message).toContain('on the channel "edge", which release-tracks.yml does not have')
  })

  test('incident 30: a hostile tag comes into a message on one line', () => {
    for (const name of ['v1.0.0\n::set-output name=x::y', 'x\x1b[31m', '$(id)\r\n']) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be kept out
      expect(refusal(name).message).not.toMatch(/[\x00-\x1f]/)
    }
  })
})

const version: fc.Arbitrary<Version> = fc
  .tuple(fc.nat(2), fc.nat(2), fc.nat(11), fc.constantFrom('', '-alpha.1', '-alpha.10', '-beta.2', '-rc.1'))
  .map(([x, y, z, suffix]) => parseVersion(`${x}.${y}.${z}${suffix}`) as Version)
const tag = version.map((each): TrackTag => ({ name: `tray-v${formatVersion(each)}`, version: each }))

describe('a tag template', () => {
  test('a tag that is written is read back as its track and version, and by no other track', () => {
    fc.assert(
      fc.property(version, fc.constantFrom(...PRODUCTS.tracks), (each, track) => {
        const name = formatTag(track.tag, each)
        const owners = PRODUCTS.tracks.filter((other) => matchTag(other.tag, name))
        expect(owners).toEqual([track])
        expect(readTag(PRODUCTS, name)).toMatchObject({ name, track, version: each })
      }),
    )
  })

  test('is written as the configuration has it', () => {
    expect(PRODUCTS.tracks.map((track) => formatTemplate(track.tag))).toEqual([
      'v{version}',
      'tray-v{version}',
      'web@{version}',
      'sdk/go/v{version}',
      'v{version}_linux',
    ])
  })

  test('prefix and suffix never share a character', () => {
    expect(matchTag({ prefix: 'a1.0.0', suffix: '1.0.0b' }, 'a1.0.0b')).toBeUndefined()
  })

  test('finds the tags of its track alone', () => {
    const names = ['v1.0.0', 'tray-v1.0.0', 'v1.0.0_linux', 'tray-v1', 'tray-v1.0.1-alpha.1', 'xtray-v1.0.0']
    const [platform, tray] = PRODUCTS.tracks
    expect(platform && tagsOf(platform, names).map(({ name }) => name)).toEqual(['v1.0.0'])
    expect(tray && tagsOf(tray, names).map(({ name }) => name)).toEqual(['tray-v1.0.0', 'tray-v1.0.1-alpha.1'])
  })
})

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
