import { expect, test } from '@jest/globals'
import { lostPlatforms, platformsLost } from '../../../shared/core/updater-manifest/lost-platforms.ts'
import type { PublishedManifest } from '../../../shared/core/updater-manifest/manifest.ts'

const manifest = (...platforms: string[]) =>
  ({ version: { major: 1, minor: 8, patch: 5 }, platforms }) as unknown as PublishedManifest

test('what a manifest serves and its successor does not is named', () => {
  const lost = lostPlatforms(manifest('a', 'b', 'c'), manifest('b', 'd'))
  expect(lost).toEqual(['a', 'c'])
  const error = platformsLost({ channel: 'live', path: 'm/live.json' }, manifest(), lost)
  expect([error.code, error.problems[0]?.place?.file]).toEqual(['platforms-lost', 'm/live.json'])
  expect(error.message).toContain('live serves 1.8.5 for a, c already')
})
