import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Config } from '../../../shared/core/config.ts'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { formatTag, formatTemplate, matchTag, tagsOf } from '../../../shared/core/tags/tag-template.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

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

const version: fc.Arbitrary<Version> = fc
  .tuple(fc.nat(2), fc.nat(2), fc.nat(11), fc.constantFrom('', '-alpha.1', '-alpha.10', '-beta.2', '-rc.1'))
  .map(([x, y, z, suffix]) => parseVersion(`${x}.${y}.${z}${suffix}`) as Version)

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
