import { expect, test } from '@jest/globals'
import { readEntries } from '../../../../shared/core/version-files/locks/cargo-lock-entries.ts'
import { sharedNames, sortEqualNames } from '../../../../shared/core/version-files/locks/cargo-lock-order.ts'

const entry = (name: string, version: string, ...dependencies: string[]) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${dependencies.length > 0 ? `dependencies = [\n${dependencies.map((each) => ` "${each}",\n`).join('')}]\n` : ''}\n`

test('packages of one name stand in the order of their versions, and so do references to them', () => {
  const lock = (first: string, second: string, ...references: string[]) =>
    `version = 4\n\n${entry('a', first)}${entry('a', second)}${entry('z', '1.0.0', ...references, 'b')}`
  const text = lock('1.10.0', '1.9.0', 'a 1.9.0', 'a 1.10.0')
  expect([...sharedNames(readEntries(text), new Set(['a', 'z']))]).toEqual(['a'])
  expect(sortEqualNames(text, new Set(['a']))).toBe(lock('1.9.0', '1.10.0', 'a 1.10.0', 'a 1.9.0'))
  expect(sortEqualNames(text, new Set())).toBe(text)
})
