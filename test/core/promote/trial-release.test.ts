import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { tryRelease } from '../../../shared/core/promote/trial-release.ts'

const { tracks } = parseConfig(
  'release-tracks.yml',
  'tracks:\n  app: { tag: "v{version}", paths: [a], version-files: [{ path: a.txt, pattern: "^v (\\\\d+\\\\.\\\\d+\\\\.\\\\d+)" }] }\n',
)
const [track] = tracks as [(typeof tracks)[number]]

test.each([
  ['the pattern has no room for a suffix', new Map([['a.txt', 'v 1.0.0\n']]), 'alpha'],
  ['the file is not there', new Map(), undefined],
  ['it has no version', new Map([['a.txt', '\n']]), undefined],
])('what would be refused is known before: %s', (_, texts, channel) => {
  expect(tryRelease(track, ['alpha', 'beta'], [], texts)?.channel).toBe(channel)
})

test('live is tried as well, and passes where it carries no suffix', () => {
  expect(tryRelease(track, [], [], new Map([['a.txt', 'v 1.0.0\n']]))).toBeUndefined()
})
