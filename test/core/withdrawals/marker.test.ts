import { expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { layOutMarker, readMarker } from '../../../shared/core/withdrawals/marker.ts'

const { config } = inspectConfig('release-tracks.yml', 'tracks: { app: { tag: "v{version}", paths: [app] } }\n')
const messageOf = (reason: string, floats: readonly string[]) =>
  layOutMarker(readTag(config, 'v2.0.0'), { reason, floats }, '7.1.x').find(({ kind }) => kind === 'tag')?.message ?? ''

test.each([
  ['crashes on start', []],
  ['crashes: on start', ['v2', 'v2.0']],
  ['Release-Floats: v9 v1', []],
])('a marker tells what it was made of: %j, %j', (reason, floats) => {
  expect(readMarker(messageOf(reason, floats))).toEqual({ reason, floats })
})

test.each(['', 'v2.0.0', 'withdrawn\n\nby hand\n', 'a\n\nb\n\nc: d'])(
  'a tag by hand says nothing of floating tags: %j',
  (text) => {
    expect(readMarker(text).floats).toEqual([])
  },
)
