import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { readManifestTemplate, trackOfVersion } from '../../../shared/core/lines/line-manifest.ts'
import { findManifest, isManifestPath } from '../../../shared/core/updater-manifest/manifest-path.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const configOf = (manifest: string) =>
  parseConfig(
    'release-tracks.yml',
    `branches: { lines: "{major}.{minor}.x" }\ntracks:\n  tray: { tag: "v{version}", paths: [a], updater: { manifest: "${manifest}" } }\n`,
  )
const version = (text: string) => parseVersion(text) as Version
const tags = ['1.8.4', '1.9.0', '1.9.1'].map((text) => ({ name: `v${text}`, version: version(text) }))

describe.each([
  ['m/tray-{line}-{channel}.json', 'm/tray-live.json', 'm/tray-1.8-live.json'],
  ['m/tray-{channel}-{line}.json', 'm/tray-live.json', 'm/tray-live-1.8.json'],
  ['m/{line}/{channel}.json', 'm/live.json', 'm/1.8/live.json'],
  ['m/{channel}{line}.json', 'm/live.json', 'm/live1.8.json'],
  ['{line}-{channel}.json', 'live.json', '1.8-live.json'],
])('%s', (template, whole, ofLine) => {
  const config = configOf(template)
  const [track] = config.tracks
  if (!track?.updater) throw new Error('no updater')

  test('is of the line for its versions alone', () => {
    expect(readManifestTemplate(template).manifest.replace('{channel}', 'live')).toBe(whole)
    expect(trackOfVersion(track, version('1.9.2'), tags, config)).toBe(track)
    expect(trackOfVersion(track, version('1.8.5'), tags, config).updater?.manifest.replace('{channel}', 'live')).toBe(
      ofLine,
    )
  })

  test('is told from its path', () => {
    expect(findManifest(whole, config)).toEqual({ track, channel: 'live' })
    expect(findManifest(ofLine, config)).toMatchObject({ channel: 'live', track: { name: 'tray' } })
    expect([whole, ofLine].every((path) => isManifestPath(path, track.updater as never))).toBe(true)
    expect(findManifest(ofLine.replace('1.8', '1.8.0'), config)).toBeUndefined()
  })
})

test('an old version has no manifest where the path has no {line}', () => {
  const config = configOf('m/{channel}.json')
  const [track] = config.tracks
  expect(track && trackOfVersion(track, version('1.8.5'), tags, config).updater).toBeUndefined()
  const withdrawn = tags.map((tag) => (tag.version.minor === 9 ? { ...tag, withdrawn: true as const } : tag))
  expect(track && trackOfVersion(track, version('1.8.5'), withdrawn, config)).toBe(track)
})

test.each(['m/{line}.json', 'm/{line}{line}{channel}.json', 'm/{channel}-{lines}.json'])(
  '%s is refused',
  (template) => {
    expect(() => configOf(template)).toThrow(/The manifest path/)
  },
)
