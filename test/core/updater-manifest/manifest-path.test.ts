import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { findManifest, isManifestPath, manifestPaths } from '../../../shared/core/updater-manifest/manifest-path.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  'channels: [beta]\ntracks:\n  web: { tag: "web-v{version}", paths: [a] }\n  tray: { tag: "v{version}", paths: [b], updater: { manifest: "m/t.{channel}.json" } }\n',
)
const [web, tray] = CONFIG.tracks as [(typeof CONFIG.tracks)[number], (typeof CONFIG.tracks)[number]]

test('a track has a manifest for each channel, the lowest first; none without an updater', () => {
  expect(manifestPaths(tray, CONFIG)).toEqual([
    { channel: 'beta', path: 'm/t.beta.json' },
    { channel: 'live', path: 'm/t.live.json' },
  ])
  expect(manifestPaths(web, CONFIG)).toEqual([])
})

test.each([
  ['m/t.live.json', 'live', true],
  ['m/t.old.json', undefined, true],
  ['m/tXlive.json', undefined, false],
  ['m/t.a/b.json', undefined, false],
])('%s is the manifest of %s, and is one at all: %s', (path, channel, isOne) => {
  expect(findManifest(path, CONFIG)?.channel).toBe(channel)
  expect(isManifestPath(path, tray.updater as never)).toBe(isOne)
})
