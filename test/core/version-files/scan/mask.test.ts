import { expect, test } from '@jest/globals'
import {
  CMAKE,
  captures,
  GRADLE,
  type Lexis,
  mask,
  PYTHON,
  RUBY,
  valuesBehind,
  XML,
} from '../../../../shared/core/version-files/scan/mask.ts'

test.each<[string, Lexis, string, string]>([
  ['Python', PYTHON, 'a = "x#y" # z', 'a = "   "    '],
  ['Python', PYTHON, "'''a\nb''' c", "''' \n ''' c"],
  ['Gradle', GRADLE, 'a // "x"\nb /* c */', 'a       \nb        '],
  ['Ruby', RUBY, '=begin\nx\n=end\ny', '      \n \n    \ny'],
  ['CMake', CMAKE, '#[=[ a ]] b ]=] c', '                c'],
  ['XML', XML, '<a><!-- <b> --></a>', '<a>            </a>'],
  ['what is not closed', GRADLE, 'a "b\nc', 'a " \nc'],
])('%s: comments and texts are blank, and places stay', (_, lexis, text, masked) => {
  expect(mask(text, lexis)).toBe(masked)
  expect(masked).toHaveLength(text.length)
})

test('behind a pattern stands a text, or the rest of a word', () => {
  const text = 'a = "1.0"\na = 2.0, x'
  const found = valuesBehind(/^a = /gm, mask(text, PYTHON), text)
  expect(found.map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
    ['1.0', '1.0'],
    ['2.0', '2.0'],
  ])
  expect(captures(/v(\d)/dg, 'v1 v2', 10)).toEqual([
    { value: '1', start: 11, end: 12 },
    { value: '2', start: 14, end: 15 },
  ])
})
