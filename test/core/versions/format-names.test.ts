import { expect, test } from '@jest/globals'
import { namedFormat } from '../../../shared/core/versions/format-names.ts'

test.each([
  ['Cargo.toml', 'Rust'],
  ['App.csproj', '.NET'],
  ['MyApp-Info.plist', 'Apple'],
  ['setup.py', 'Python'],
  ['other.py', 'Python'],
  ['VERSION', undefined],
  ['cargo.toml', undefined],
])('%s is of %s', (name, ecosystem) => expect(namedFormat(name)?.ecosystem).toBe(ecosystem))

test('the first row that has a name decides', () => {
  expect([namedFormat('setup.py')?.rules, namedFormat('version.py')?.rules]).toEqual(['setup-py', 'python-module'])
})
