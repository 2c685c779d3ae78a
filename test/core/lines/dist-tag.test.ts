import { expect, test } from '@jest/globals'
import { distTagOf, lineDistTag } from '../../../shared/core/lines/dist-tag.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const TAGS = ['1.8.4', '1.8.5', '1.9.0', '1.9.1-beta.1'].map((text) => ({ name: `v${text}`, version: version(text) }))

test.each([
  ['1.9.0', true, 'latest'],
  ['1.9.1-beta.1', true, 'beta'],
  ['1.8.5', true, 'release-1.8'],
  ['1.8.5', false, 'outdated'],
  ['1.8.4', true, 'outdated'],
])('%s, with lines: %s, is %s', (text, hasLines, tag) => {
  expect(distTagOf(version(text), TAGS, hasLines)).toBe(tag)
})

test('a version that was withdrawn is nobody’s newest', () => {
  const tags = TAGS.map((tag) => (tag.name === 'v1.9.0' ? { ...tag, withdrawn: true as const } : tag))
  expect(distTagOf(version('1.9.0'), tags, true)).toBe('outdated')
  expect(lineDistTag(version('1.8.5'))).toBe('release-1.8')
})
