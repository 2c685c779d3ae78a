import { expect, test } from '@jest/globals'
import * as paths from '../../../../shared/core/init/scan/paths.ts'
import { compilePaths } from '../../../../shared/core/paths/path-rules.ts'

test.each([
  ['apps/web/package.json', true],
  ['node_modules/x/package.json', false],
  ['a/tests/x/Cargo.toml', false],
  ['.github/x/package.json', false],
  ['latest/package.json', true],
])('%s can belong to a product: %s', (path, expected) => expect(paths.inspectable(path)).toBe(expected))

test.each([
  ['apps/demo', true],
  ['my-test', true],
  ['apps/protests', false],
])('the folder %s is called like examples or tests: %s', (folder, expected) =>
  expect(paths.isBeside(folder)).toBe(expected),
)

test.each([
  ['a b/[id].ts', true],
  ['../x', false],
  ['a*', false],
  ['!a', false],
  [' a', false],
  ['C:/a', false],
  [['$', '{{ x }}'].join(''), false],
])('%j can stand in the configuration: %s', (path, expected) => expect(paths.isNameable(path)).toBe(expected))

test.each(['[id]', '{a,b}', '!no', 'a?b', '@(x)', 'plain'])(
  'a glob for the folder %s matches what is below it',
  (folder) => {
    expect(compilePaths([paths.belowFolder(folder)])(`${folder}/x.ts`)).toBe(true)
    expect(compilePaths([paths.fileGlob(`${folder}/x.ts`)])(`${folder}/x.ts`)).toBe(true)
  },
)

test('a tree is asked for files and folders, and for the nearest folder', () => {
  const tree = paths.indexTree(['a/b/c.txt'])
  expect(['a', 'a/b', '', 'a/b/c.txt'].map(tree.hasFolder)).toEqual([true, true, true, false])
  expect(tree.has('a/b/c.txt')).toBe(true)
  expect([paths.nearestFolder('a/b', (folder) => folder === 'a'), paths.nearestFolder('a/b', () => false)]).toEqual([
    'a',
    undefined,
  ])
})
