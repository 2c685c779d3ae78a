import { expect, test } from '@jest/globals'
import { lookUp } from '../../../shared/core/documents/document.ts'
import { parseYaml } from '../../../shared/core/documents/yaml-document.ts'
import { attempt } from '../../../shared/core/text/attempt.ts'

test.each([
  ['a: 1.0.0', '1.0.0'],
  ["\ufeffa: '1.0.0' # why", '1.0.0'],
  ['a: |\n  1.0.0\n', '1.0.0'],
  ['a: !!str 1.0', '1.0'],
  ['a: 1.0', 'other'],
  ['a: ~', 'other'],
  ['b: &x 1.0.0\na: *x', 'other'],
  ['a: [1.0.0]', 'list'],
])('in %j stands %s', (text, expected) => {
  const [root] = parseYaml('a.yml', text)
  const value = root && lookUp(root, ['a']).value
  expect(value?.kind === 'text' ? text.slice(value.start, value.end) : value?.kind).toBe(expected)
})

test('a file may have several documents', () => {
  expect(parseYaml('a.yml', 'a: 1\n---\na: 2\n')).toHaveLength(2)
})

test.each([
  ['a: 1\na: 2', 'a.yml:2:1: The file cannot be read: "a" appears twice.'],
  ['a: [', 'a.yml:1:'],
  ['['.repeat(600), 'a.yml'],
])('%j is refused with its place', (text, message) => {
  expect(String(attempt(() => parseYaml('a.yml', text)))).toContain(message)
})
