import { expect, test } from '@jest/globals'
import { lookUp } from '../../../shared/core/documents/document.ts'
import { parseJson } from '../../../shared/core/documents/json-document.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'

function version(text: string, format?: 'json' | 'json5') {
  const { value } = lookUp(parseJson('a.json', text, format), ['version'])
  return value?.kind === 'text' ? [value.value, text.slice(value.start, value.end)] : value?.kind
}

test.each([
  ['{"version": "1.0.0"}', ['1.0.0', '1.0.0']],
  ['\ufeff{ // why\n "version": /* here */ "1.0.0", }', ['1.0.0', '1.0.0']],
  ['{"version": "1\\u002e0.0"}', ['1.0.0', '1\\u002e0.0']],
  ['{"version": "1.0.0", "version": "2.0.0"}', ['2.0.0', '2.0.0']],
  ['{"version": 1.5}', 'other'],
])('the version of %j is %j, and stands there', (text, expected) => expect(version(text)).toEqual(expected))

test('JSON5 has names without quotes, single quotes, and lines that go on', () => {
  expect(version("{version: '1.0\\\n.0', a: .5, b: +Infinity}", 'json5')).toEqual(['1.0.0', '1.0\\\n.0'])
})

test.each([
  ['{version: 1}', ':1:2: The file cannot be read: "v" is not expected here.'],
  ['{\n"a": "x', ':2:6: The file cannot be read: a string is not closed.'],
  ['{"a": /* x', ': The file cannot be read: a comment is not closed.'],
  ['{"a": 01}', ':1:7: The file cannot be read: "0" is not expected here.'],
  ['{} x', ':1:4: '],
  ['', 'it ends too early'],
  ['['.repeat(501), 'nested more than 500 levels deep'],
])('%j is refused with its place', (text, message) => {
  expect(String(attempt(() => parseJson('a.json', text)))).toContain(message)
})
