import { describe, expect, test } from '@jest/globals'
import { problemsOf, TRACKS, withTrack } from './problems.ts'

describe('relations', () => {
  const two = (a: string, b: string) => `tracks:\n  tray: { paths: [a], ${a} }\n  web: { paths: [b], ${b} }\n`

  test.each([
    [
      two('tag: "v{version}"', 'tag: "v{version}"'),
      '3:27: The tracks "tray" ("v{version}", line 2) and "web" ("v{version}", line 3) can both produce the tag "v0.0.0". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "a-{version}"', 'tag: "a-1.0.0-{version}"'),
      '3:27: The tracks "tray" ("a-{version}", line 2) and "web" ("a-1.0.0-{version}", line 3) can both produce the tag "a-1.0.0-0.0.0". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "v{version}/sdk"', 'tag: "v{version}"'),
      '3:27: The tags of "tray" ("v{version}/sdk", line 2) and "web" ("v{version}", line 3) exclude each other: git cannot have "v0.0.0" and a tag below "v0.0.0/". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "a-{version}", latest: true', 'tag: "b-{version}", latest: true'),
      '3:50: The track "web" has latest: true, and so has "tray" (line 2). A repository has one "Latest" badge: keep one of them.',
    ],
    [
      two(
        'tag: "a-{version}", updater: { manifest: "m/{channel}.json" }',
        'tag: "b-{version}", updater: { manifest: "m/{channel}.json" }',
      ),
      '3:63: The manifests of "tray" (line 2) and "web" are both "m/alpha.json". Give each track its own, such as "release-manifests/web-{channel}.json".',
    ],
    [
      `channels: [a, x-a]\n${two('tag: "a-{version}", updater: { manifest: "m/{channel}.json" }', 'tag: "b-{version}", updater: { manifest: "m/x-{channel}.json" }')}`,
      '4:63: The manifests of "tray" (line 3) and "web" are both "m/x-a.json". Give each track its own, such as "release-manifests/web-{channel}.json".',
    ],
    [
      'tracks:\n  app: { paths: [a], tag: "a-{version}" }\n  App: { paths: [b], tag: "b-{version}" }\n',
      '3:3: The tracks "app" and "App" differ only in case. Outputs are compared without case: rename one of them.',
    ],
    [
      `${TRACKS}auto-channel: alhpa`,
      '2:15: auto-channel is "alhpa", which is none of the channels. Did you mean "alpha"? Allowed: alpha, beta, rc, or false.',
    ],
    [
      `${TRACKS}auto-channel: live`,
      '2:15: The channel "live" always stands at the top of the ladder. Remove it: `channels` are the pre-releases below it.',
    ],
    [
      `${TRACKS}branches: { live: a-1.8.x, lines: "a-{major}.{minor}.x" }`,
      '2:35: The branch "a-1.8.x" is the one that live or pre-releases are cut on, and "a-{major}.{minor}.x" would make it a line, too. Give the branches of lines another name.',
    ],
    [
      `${TRACKS}branches: { lines: "{major}{minor}" }`,
      '2:20: The template of lines "{major}{minor}" has a number right next to something that may be a number. Separate them, for example with "-" or ".": {track}-{major}.{minor}.x.',
    ],
    [
      `${TRACKS}branches: { manifests: next }`,
      '2:24: branches.manifests is "next", and releases are cut there. Give manifests a branch of their own: release-manifests.',
    ],
    [
      `${TRACKS}branches: { manifests: release-tracks/a }`,
      '2:24: branches.manifests is "release-tracks/a", and release-pr force-pushes such branches. Give manifests a branch of their own: release-manifests.',
    ],
    [
      `${TRACKS}branches: { manifests: a-1.8, lines: "a-{major}.{minor}" }`,
      '2:24: branches.manifests is "a-1.8", and releases are cut there. Give manifests a branch of their own: release-manifests.',
    ],
    [
      `${withTrack('updater: { manifest: "m/{channel}.json" }')}land: { next: pull-request }`,
      '3:7: The track "app" has an updater, whose manifests are pushed to "main", and by land "next" takes pull requests alone. Give manifests a branch of their own: branches.manifests: release-manifests, which installed apps poll then (docs/protected-branches.md).',
    ],
    [`${TRACKS}channels: [a, b, a]`, '2:18: channels has "a" twice. Keep one of the two.'],
    [
      'tracks: { app: { tag: "v{version}", paths: ["!a", "!b"] } }',
      '1:44: tracks.app.paths only excludes: every entry starts with "!". Begin with what belongs to the track: "**" for every file.',
    ],
  ])('%s', (text, expected) => expect(problemsOf(text)).toEqual([expected]))
})

test.each([
  ['[VERSION]', true],
  ['[{ path: package.json, key: dependencies.a }, pom.xml]', false],
  ['[crates/core/Cargo.toml]', false],
])('requirements: auto with version-files: %s', (files, isRefused) => {
  const text = `tracks:\n  app: { tag: "v{version}", paths: [a], requirements: auto, version-files: ${files} }\n`
  const found = problemsOf(text).filter((problem) => problem.includes('requirements: auto, but none'))
  expect(found).toHaveLength(isRefused ? 1 : 0)
})

test('groups: tracks of the file, each in one group, and no group of one', () => {
  const text = `tracks:
  a: { tag: "a{version}", paths: [a] }
  b: { tag: "b{version}", paths: [b] }
groups:
  x: { tracks: [a, b], policy: fixed }
  y: { tracks: [a, bb], policy: linked }
  z: { tracks: [b], policy: fixed }
`
  expect(problemsOf(text)).toEqual([
    '6:17: The track "a" is in the group "y" and in "x". A track can be in only one group: remove it from the other.',
    '6:20: The group "y" names "bb", which is not a track. Did you mean "b"? Tracks: a, b.',
    '7:17: The group "z" has one track. Name the others, or remove the group.',
    '7:17: The track "b" is in the group "z" and in "x". A track can be in only one group: remove it from the other.',
  ])
})
