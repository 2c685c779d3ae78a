import { expect, test } from '@jest/globals'
import { releaseAnew } from '../../../shared/core/invariants/commands.ts'

test('what releases a track anew is a line for a shell', () =>
  expect(releaseAnew('platform', 'live')).toBe('release-tracks promote platform live --force --yes'))
