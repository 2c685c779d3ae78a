import { expect, test } from '@jest/globals'
import { oneLine } from '../../../shared/core/text/one-line.ts'

test.each([
  ['a\r\nb\tc\u2028d', 'a b c d'],
  ['a\u202eb\u0000c\ud800', 'a\ufffdb\ufffdc\ufffd'],
  ['日本 😀', '日本 😀'],
])('%j reads as %j', (text, line) => expect(oneLine(text)).toBe(line))
