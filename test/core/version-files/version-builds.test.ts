import { expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import { raisedBuildsOf, withHighestBuilds } from '../../../shared/core/version-files/version-builds.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const FILES = [inferVersionFile('pubspec.yaml'), inferVersionFile('package.json')]
const texts = (build: number) => new Map([['pubspec.yaml', `version: 1.0.0+${build}\n`]])

test('what releases wrote is written again with the highest build number that there was', () => {
  const [pubspec, npm] = withHighestBuilds(FILES, [texts(3), texts(9), new Map(), texts(4)])
  expect([pubspec?.buildNumber, npm]).toEqual([9, FILES[1]])
})

test('two states are told apart by the build numbers that go up', () => {
  expect([raisedBuildsOf(FILES, texts(3)), raisedBuildsOf(FILES, new Map())]).toEqual(['3 ', ' '])
})
