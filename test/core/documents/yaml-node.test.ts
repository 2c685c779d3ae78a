import { expect, test } from '@jest/globals'
import { plainValue } from '../../../shared/core/documents/node.ts'
import { locateIn } from '../../../shared/core/documents/places.ts'
import { readDocument } from '../../../shared/core/documents/yaml-node.ts'

function read(text: string) {
  const faults: string[] = []
  const locate = locateIn('a.yml', text)
  const node = readDocument(text, locate, ({ message, fix, at }) => {
    faults.push(`${locate(at).line}:${locate(at).column} ${message} ${fix}`)
  })
  return { value: plainValue(node), faults }
}

test.each([
  ['a: [1, yes, "x", ~]', { a: ['1', 'yes', 'x', null] }],
  ['{"a": {"b": "c"}}', { a: { b: 'c' } }],
  ['x: &x { a: 1 }\ny: *x', { x: { a: '1' }, y: { a: '1' } }],
])('%j is read', (text, value) => expect(read(text)).toEqual({ value, faults: [] }))

test.each([
  ['a:\n\tb: 1', 'Indent with spaces, not with tabs.'],
  ['tag: {version}-x', 'Put the text in quotes: "{version}-x".'],
  ['paths: *.md', 'Put the text in quotes: "*.md".'],
  ['a: b: c', 'needs quotes'],
])('of %j it is said what to write', (text, fix) => {
  expect(read(text).faults.join('\n')).toContain(fix)
})

test('a file that is too long for a configuration is not read', () => {
  expect(read(`# ${'x'.repeat(300_000)}`).faults[0]).toMatch(/^1:1 The file has 300002 characters, more than 262144\./)
})
