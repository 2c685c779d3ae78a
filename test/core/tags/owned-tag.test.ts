import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Config } from '../../../shared/core/config.ts'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { formatVersion } from '../../../shared/core/versions/version.ts'

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
    expect(refusal('tray-v1').message).toContain('track tray holds "1", which is not a version')
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
