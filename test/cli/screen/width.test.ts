import { describe, expect, it } from '@jest/globals'
import { cut, pad, widthOf, wrap } from '../../../cli/screen/width.ts'
import { visibleLine } from '../../../shared/core/text/visible.ts'

describe('a text on a terminal', () => {
  it.each([
    ['plain', 5],
    ['\u001b[32mgreen\u001b[39m', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['🚀', 2],
  ])('%j takes its columns', (text, columns) => expect(widthOf(text)).toBe(columns))

  it('is cut with a sign that it was, never in the middle of a wide character', () => {
    expect([cut('abcdef', 6), cut('abcdef', 4), cut('日本語', 4)]).toEqual(['abcdef', 'abc…', '日…'])
  })

  it('is filled up by what is seen', () => expect(pad('日', 4)).toBe('日  '))

  it('is wrapped at spaces; a long word stays whole', () => {
    expect(wrap('a bc def ghijklmnop q', 6)).toEqual(['a bc', 'def', 'ghijklmnop', 'q'])
  })

  it('cannot move the cursor, change colours, or turn the direction of writing', () => {
    expect(visibleLine('a\u001b[2Jb\r\nc\u202Ed')).toBe('a\\u001b[2Jb c\\u202ed')
  })
})
