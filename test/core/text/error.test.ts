import { expect, test } from '@jest/globals'
import { wordsOf } from '../../../shared/core/text/error.ts'

test.each([
  [new Error('plain words'), 'plain words'],
  [new Error('tag name: <...\n'), 'tag name: <...'],
  [new Error('line one\r\n\tline two'), 'line one line two'],
  [new Error('a\u001b[31mb\u0000c\u2028d\u0085e'), 'a [31mb c d e'],
  ['thrown text', 'thrown text'],
])('what somebody else says stands on one line: %p', (error, words) => {
  expect(wordsOf(error)).toBe(words)
})
