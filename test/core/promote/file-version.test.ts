import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Track } from '../../../shared/core/config.ts'
import { versionInFiles } from '../../../shared/core/promote/file-version.ts'
import { planTrack } from '../../../shared/core/promote/release-plan.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const [WEB, BARE] = parseConfig(
  'release-tracks.yml',
  'tracks: { web: { tag: "v{version}", paths: [a], version-files: [VERSION] }, bare: { tag: "b{version}", paths: [b] } }\n',
).tracks as readonly [Track, Track]

const v = (text: string) => parseVersion(text) as Version

/** What comes of a track with some tags whose files say a version, on a channel. */
function plan(tags: string, files: string, channel: string, track = WEB, changed = true) {
  const known = tags.split(' ').filter(Boolean)
  const decision = { changed, base: known.at(-1), commits: [], files: [], reason: 'a changed' }
  const facts = {
    track,
    tags: known.map((name, at) => ({ name: `v${name}`, version: v(name), commit: `${at}` })),
    published: [],
    fromFiles: v(files),
    decision,
  }
  const planned = attempt(() =>
    planTrack(versionInFiles(facts), { channel, target: 'x', n: undefined, force: false, trailers: [] }),
  )
  if (planned instanceof Error) return planned.message
  return planned.kind === 'release' ? formatVersion(planned.version) : planned.reason
}

test.each([
  ['what a person wrote is released as it is', '1.8.4', '2.0.0', 'live', '2.0.0'],
  ['on a pre-release channel with the next N', '1.8.4 1.9.0-alpha.1', '1.9.0', 'alpha', '1.9.0-alpha.2'],
  ['also as an earlier release left it', '1.8.4 1.9.0-alpha.1', '1.9.0-alpha.1', 'beta', '1.9.0-beta.1'],
  ['and for the first time', '', '0.1.0', 'alpha', '0.1.0-alpha.1'],
  [
    'where nobody wrote the next one, nothing is',
    '1.8.4',
    '1.8.4',
    'alpha',
    'nothing new since 1.8.4: its files say 1.8.4, and 1.8.4 is live: they must say the next version',
  ],
])('%s', (_, tags, files, channel, expected) => expect(plan(tags, files, channel)).toBe(expected))

test('a version below a pre-release is refused, and so is a track without version files', () => {
  expect(plan('1.8.4 1.9.0-alpha.1', '1.8.5', 'alpha')).toContain(
    'The version files of web say 1.8.5, which is not above 1.9.0-alpha.1. Write a higher version into them.',
  )
  expect(plan('', '0.0.0', 'alpha', BARE)).toContain('bump: file, but the track "bare" has no version-files.')
})

test('a commit that only writes a version is new, once', () => {
  const unchanged = (tags: string, files: string, channel: string) => plan(tags, files, channel, WEB, false)
  expect(unchanged('1.8.4', '1.9.0', 'live')).toBe('1.9.0')
  expect(unchanged('1.8.4', '1.9.0', 'alpha')).toBe('1.9.0-alpha.1')
  expect(unchanged('1.8.4 1.9.0-alpha.1', '1.9.0', 'alpha')).toContain('nothing new since')
})
