import { expect, test } from '@jest/globals'
import { fill } from '../../../../shared/core/init/workflows/fill.ts'

test.each([
  ['a: «x»', 'a: 1'],
  ['«?x»a\n«?y»b\nc', 'a\nc'],
  ['- «list» «x»', '- p 1\n- q 1'],
  ['run: $[[ github.ref ]]', ['run: $', '{{ github.ref }}'].join('')],
])('%j is filled: %j', (template, text) => {
  expect(fill(template, { x: '1', y: undefined, list: ['p', 'q'] })).toBe(text)
})

test('a place that nothing fills is a fault of this program', () => expect(() => fill('«z»', {})).toThrow('z'))
