import { expect, test } from '@jest/globals'
import { nearestWord } from '../../../shared/core/text/nearest-word.ts'

const WORDS = ['description', 'tag', 'paths', 'version-files', 'version-style', 'latest', 'updater', 'release-workflow']

test.each([
  ['version-file', 'version-files'],
  ['versionFiles', 'version-files'],
  ['version_files', 'version-files'],
  ['Version Files', 'version-files'],
  ['verison-style', 'version-style'],
  ['path', 'paths'],
  ['pahts', 'paths'],
  ['tags', 'tag'],
  ['lastest', 'latest'],
  ['releaseWorkflow', 'release-workflow'],
  ['workflow', undefined],
  ['x', undefined],
  ['', undefined],
  ['completely different', undefined],
  ['tag'.repeat(30), undefined],
])('%s → %s', (word, nearest) => expect(nearestWord(word, WORDS)).toBe(nearest))

test('a swap of neighbours is one mistake', () => {
  expect(nearestWord('atg', ['tag', 'big'])).toBe('tag')
})

test('the first of several that are equally near', () => {
  expect(nearestWord('bat', ['cat', 'hat'])).toBe('cat')
})
