import { expect, test } from '@jest/globals'
import { editPnpmLock } from '../../../../shared/core/version-files/locks/pnpm-lock.ts'

const edit = (text: string, to: string, folder = 'a') =>
  editPnpmLock('pnpm-lock.yaml', text, [{ folder, name: 'b', from: '^1.0.0', to }])

test.each([
  [
    'beside what it resolves to',
    (range: string) =>
      `importers:\n  a:\n    dependencies:\n      b:\n        specifier: ${range}\n        version: link:../b\n`,
    'a',
  ],
  ['in a list of its own', (range: string) => `importers:\n  a:\n    specifiers:\n      b: ${range}\n`, 'a'],
  [
    'of the root',
    (range: string) => `importers:\n  .:\n    devDependencies:\n      b:\n        specifier: ${range}\n`,
    '',
  ],
  ['of a lock of one package', (range: string) => `specifiers:\n  b: ${range}\n`, ''],
])('a requirement %s follows', (_, lock, folder) => {
  expect(edit(lock('^1.0.0'), '^2.0.0', folder)).toBe(lock('^2.0.0'))
  expect(edit(lock('^1.0.0'), '>=2.0.0', folder)).toBe(lock("'>=2.0.0'"))
  expect(edit(lock('^0.9.0'), '^2.0.0', folder)).toBe(lock('^0.9.0'))
})

test('a catalog has the range and the version', () => {
  const lock = (range: string, version: string) =>
    `catalogs:\n  default:\n    b:\n      specifier: ${range}\n      version: ${version}\n`
  const change = { catalog: 'default', name: 'b', from: '^1.0.0', to: '^2.0.0', versions: ['1.0.0', '2.0.0'] as const }
  expect(editPnpmLock('pnpm-lock.yaml', lock('^1.0.0', '1.0.0'), [], [change])).toBe(lock('^2.0.0', '2.0.0'))
})
