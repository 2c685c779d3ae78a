import { expect, test } from '@jest/globals'
import { lookUp } from '../../../shared/core/documents/document.ts'
import { parseToml } from '../../../shared/core/documents/toml-document.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'

test.each([
  ['[a]\nb = "1.0.0"', 'a.b', '1.0.0'],
  ["a.b = '1.0.0'", 'a.b', '1.0.0'],
  ['\ufeffa = { b = "1.0.0" }', 'a.b', '1.0.0'],
  ['[[a]]\n[a.c]\nb = "1.0.0"', 'a', 'list'],
  ['["a b"]\nc = """\n  1.0.0\n"""', 'a b.c', '1.0.0'],
  ['a = 1', 'a', 'other'],
])('in %j stands at %s: %s', (text, key, expected) => {
  const { value } = lookUp(parseToml('a.toml', text), key.split('.'))
  expect(value?.kind === 'text' ? text.slice(value.start, value.end) : value?.kind).toBe(expected)
})

test.each([
  ['[a', 'a.toml:1:'],
  ['a = 1\na = 2', 'a.toml:2:'],
])('%j is refused with its place', (text, place) => {
  expect(String(attempt(() => parseToml('a.toml', text)))).toContain(place)
})
