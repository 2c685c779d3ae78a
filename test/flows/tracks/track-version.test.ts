import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { readTrackVersion, taggedVersion } from '../../../shared/flows/tracks/track-version.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  `tracks:
  app: { tag: "app-v{version}", paths: [a], version-files: [a/package.json, "b/*/package.json"] }
  bare: { tag: "v{version}", paths: [b] }
`,
)
const source = (texts: Readonly<Record<string, string>>) => ({
  read: (path: string) => texts[path],
  list: (folder: string) => Object.keys(texts).filter((path) => path.startsWith(folder)),
})
const npm = (version: string) => `{ "version": "${version}" }`

test('a tag of the track has its version, another text has none', () => {
  expect([taggedVersion(CONFIG, 'app', 'app-v1.0.0-rc.1'), taggedVersion(CONFIG, 'app', 'v1.0.0')]).toEqual([
    '1.0.0-rc.1',
    undefined,
  ])
})

test('all files of a track say one version, those that a glob takes too', () => {
  const files = { 'a/package.json': npm('1.0.0'), 'b/x/package.json': npm('1.0.0') }
  expect(readTrackVersion(CONFIG, 'app', source(files))).toBe('1.0.0')
})

test.each([
  ['app', { 'a/package.json': npm('1.0.0'), 'b/x/package.json': npm('2.0.0') }, 'versions-differ'],
  ['app', {}, 'version-file-missing'],
  ['bare', {}, 'version-files-missing'],
  ['other', {}, 'track-unknown'],
])('%s with %j: %s', (track, files, code) => {
  const texts = files as unknown as Record<string, string>
  expect(() => readTrackVersion(CONFIG, track, source(texts))).toThrow(expect.objectContaining({ code }))
})
