import { expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'
import { buildRule, raisableBuild, raisedBuild } from '../../../shared/core/version-files/build-numbers.ts'
import { findVersion } from '../../../shared/core/version-files/version-text.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const raised = (text: string, buildNumber?: 'keep' | 'raise' | number) => {
  const file = inferVersionFile('pubspec.yaml', buildNumber === undefined ? {} : { buildNumber })
  return raisedBuild(file, text, { ...findVersion(file, text), start: 9, end: 14 } as never)
}

test.each([
  ['version: 1.0.0+7\n', undefined, '8'],
  ['version: 1.0.0+7\n', 'keep', undefined],
  ['version: 1.0.0+7\n', 40, '40'],
  ['version: 1.0.0\n', undefined, undefined],
] as const)('%j with %s writes %s', (text, rule, build) => expect(raised(text, rule)).toBe(build))

test.each([
  ['version: 1.0.0+7a\n', undefined, 'The build number "7a" cannot be raised.'],
  ['version: 1.0.0\n', 'raise', 'The file has no build number to raise.'],
] as const)('%j with %s is refused', (text, rule, message) => {
  expect(String(attempt(() => raised(text, rule)))).toContain(message)
})

test('a file of npm has none, and of a pubspec.yaml it is known how far it goes up', () => {
  const pubspec = inferVersionFile('pubspec.yaml')
  expect([buildRule(inferVersionFile('package.json')), buildRule(pubspec)]).toEqual(['keep', 'raise'])
  expect(raisableBuild(pubspec, findVersion(pubspec, 'version: 1.0.0+7\n'))).toBe(7)
})
