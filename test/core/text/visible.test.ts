import { expect, test } from '@jest/globals'
import { unseenIn } from '../../../shared/core/text/visible.ts'

test.each([
  ['\u200b', 'U+200B'],
  ['a\u202eb', 'U+202E'],
  ['two\nlines', 'U+000A'],
  ['\ufeffx', 'U+FEFF'],
  ['\u{e0041}', 'U+E0041'],
  ['half \ud83d', 'U+D83D'],
  ['crashes on start', undefined],
  ['stürzt ab, 落ちる 👩‍💻', undefined],
])('of %j nobody sees %j', (text, name) => {
  expect(unseenIn(text)).toBe(name)
})
