import { expect, test } from '@jest/globals'
import { goTagPrefix, goUnits } from '../../../../shared/core/init/scan/go-units.ts'
import { scanOf } from '../../../support/scan.ts'

test.each([
  ['sdk/go', 'example.com/sdk/go', 'sdk/go/'],
  ['sdk/v2', 'example.com/sdk/v2', 'sdk/'],
  ['sdk', 'example.com/sdk/v2', 'sdk/'],
  ['', 'example.com/sdk', ''],
])('the tags of a module in %j that is called %s begin with %j', (folder, name, prefix) => {
  expect(goTagPrefix(folder, name)).toBe(prefix)
})

test('modules, who uses whom by version, and what is run', () => {
  const { scan, notes } = scanOf({
    'app/go.mod':
      'module example.com/app\nrequire (\n  example.com/lib v1.2.0\n  example.com/near v0.0.0\n)\nreplace example.com/near => ../near\n',
    'app/cmd/tool/main.go': '',
    'lib/go.mod': 'module example.com/lib // here',
    'lib/v2/go.mod': 'module example.com/lib/v2\n',
    'near/internal/x/go.mod': 'module example.com/near\n',
    'near/go.mod': 'nothing\n',
  })
  const units = goUnits(scan).map(({ folder, runs, published, uses, pins }) => [folder, runs, published, uses, pins])
  expect(units).toEqual([
    ['app', true, true, ['lib', 'near'], ['lib']],
    ['lib/v2', false, true, [], []],
    ['near/internal/x', false, false, [], []],
  ])
  expect(notes.map(({ path }) => path)).toEqual(['near/go.mod', 'lib/go.mod'])
})
