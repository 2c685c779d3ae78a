import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { tagsByTrack, tracksByPrefix } from '../../../shared/core/tags/tags-by-track.ts'

const { tracks } = parseConfig(
  'release-tracks.yml',
  `tracks:
  web: { tag: "v{version}", paths: [web] }
  view: { tag: "v-{version}", paths: [view] }
  linux: { tag: "v{version}+linux", paths: [linux] }
  bare: { tag: "{version}", paths: [bare] }
`,
)

test('a tag goes to every track whose tags begin as it does, however long the prefix', () => {
  const of = tracksByPrefix(tracks)
  const names = (tag: string) =>
    of(tag)
      .map(({ name }) => name)
      .sort()
  expect(names('v1.0.0')).toEqual(['bare', 'linux', 'web'])
  expect(names('v-1.0.0')).toEqual(['bare', 'linux', 'view', 'web'])
  expect(names('1.0.0')).toEqual(['bare'])
  expect(names('')).toEqual(['bare'])
})

test('each track has its tags in their order, and one without has none', () => {
  const tags = ['v1.0.0', 'other', 'v-1.0.0'].map((name) => ({ name }))
  const sorted = tagsByTrack(tracks.slice(0, 2), tags)
  expect([...sorted].map(([track, found]) => [track.name, found.map(({ name }) => name)])).toEqual([
    ['web', ['v1.0.0', 'v-1.0.0']],
    ['view', ['v-1.0.0']],
  ])
  expect([...tagsByTrack(tracks.slice(0, 1), [])].map(([, found]) => found)).toEqual([[]])
})
