import { expect, test } from '@jest/globals'
import { parseJson } from '../../../shared/core/documents/json-document.ts'
import { parseToml } from '../../../shared/core/documents/toml-document.ts'
import { readEntries } from '../../../shared/core/version-files/locks/cargo-lock-entries.ts'

test('a document or a lock that many tracks share is read once', () => {
  expect(parseJson('a.json', '{"a": 1}')).toBe(parseJson('a.json', '{"a": 1}'))
  expect(parseToml('Cargo.toml', 'a = 1')).toBe(parseToml('Cargo.toml', 'a = 1'))
  const lock = '[[package]]\nname = "a"\nversion = "1.0.0"\n'
  expect(readEntries(lock)).toBe(readEntries(lock))
})

test('the same text in another form is another document', () => {
  expect(parseJson('a', '{a: 1}', 'json5')).toMatchObject({ kind: 'table' })
  expect(() => parseJson('a', '{a: 1}')).toThrow('a')
})
