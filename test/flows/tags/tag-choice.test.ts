import { expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { chooseTag, requireTrack } from '../../../shared/flows/tags/tag-choice.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

test.each([
  ['v1.0.0', '', 'v1.0.0'],
  ['refs/tags/v1.0.0', 'refs/tags/v2.0.0', 'v1.0.0'],
  ['', 'refs/tags/v2.0.0', 'v2.0.0'],
])('the input %j in a run on %j is about %s', (input, ref, tag) => {
  expect(chooseTag(input, smallRun({}, { ref }).context)).toBe(tag)
})

test('without an input, and on no tag, there is none', () => {
  const choose = (ref: string) => () => chooseTag('', smallRun({}, { ref }).context)
  expect(choose('refs/heads/main')).toThrow(/refs\/heads\/main/)
  expect(choose('')).toThrow(expect.objectContaining({ code: 'tag-missing' }))
})

test('a tag of another track than the one that is named is refused', () => {
  const tag = readTag(SMALL_CONFIG, 'v1.0.0')
  const [tray, platform] = SMALL_CONFIG.tracks
  expect(() => requireTrack(tag, platform)).not.toThrow()
  expect(() => requireTrack(tag, undefined)).not.toThrow()
  expect(() => requireTrack(tag, tray)).toThrow(/"v1\.0\.0".*platform.*tray/)
})
