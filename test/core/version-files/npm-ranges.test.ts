import { expect, test } from '@jest/globals'
import { meetsRange, npmRequirementsOn } from '../../../shared/core/version-files/npm-ranges.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

test.each([
  ['1.2.0', '^1.0.0', true],
  ['2.0.0', '^1.0.0', false],
  ['1.2.0-alpha.1', '^1.0.0', false],
  ['1.2.0-alpha.2', '^1.2.0-alpha.1', true],
  ['1.2.0-alpha.1', 'workspace:*', true],
  ['1.2.0', 'npm:@w/b@~1.2.0', true],
])('%s meets %s: %s', (version, range, met) => expect(meetsRange(version, range)).toBe(met))

test('members require a package where they name it, each place once', () => {
  const texts = new Map([
    ['package.json', '{ "workspaces": ["*"] }'],
    ['a/package.json', '{ "name": "a", "dependencies": { "b": "^1.0.0" }, "peerDependencies": { "b": "1.x" } }'],
    ['b/package.json', '{ "name": "b", "version": "1.0.0" }'],
    ['c/package.json', '{ "name": "c", "version": "1.0.0" }'],
  ])
  const found = npmRequirementsOn([inferVersionFile('b/package.json')], texts, '1.0.0')
  expect(found.map(({ path, key }) => [path, key.join('.')])).toEqual([
    ['a/package.json', 'dependencies.b'],
    ['a/package.json', 'peerDependencies.b'],
  ])
})
