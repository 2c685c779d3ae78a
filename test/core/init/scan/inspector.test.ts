import { expect, test } from '@jest/globals'
import { inspector } from '../../../../shared/core/init/scan/inspector.ts'

const PATHS = [
  'sdk/go.mod',
  'sdk/test/go.mod',
  'sdk/test/testdata/go.mod',
  'examples/demo/package.json',
  'examples/core/package.json',
  'core/package.json',
  'node_modules/demo/package.json',
]

test.each([
  ['nothing of tests and examples without tags', [], ['sdk/go.mod', 'core/package.json']],
  [
    'a module in a folder of tests that its tags name by path',
    ['sdk/test/v1.2.0'],
    ['sdk/go.mod', 'sdk/test/go.mod', 'core/package.json'],
  ],
  [
    'an example that its tags name, and no other folder is called so',
    ['demo-v1.0.0'],
    ['sdk/go.mod', 'examples/demo/package.json', 'core/package.json'],
  ],
  ['of two folders of a name the one that is not an example', ['core-v1.0.0'], ['sdk/go.mod', 'core/package.json']],
])('%s', (_, tags, expected) => {
  expect(PATHS.filter(inspector({ paths: PATHS, tags }))).toEqual(expected)
})
