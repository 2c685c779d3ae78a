import { expect, test } from '@jest/globals'
import { folderUnit, shippedWith } from '../../../../shared/core/init/scan/inventory.ts'
import { inventoryOf } from '../../../support/scan.ts'

const npm = (name: string, ...uses: string[]) =>
  JSON.stringify({ name, version: '1.0.0', dependencies: Object.fromEntries(uses.map((used) => [used, '*'])) })

test('a folder that is a package of two ecosystems is one unit', () => {
  const { units } = inventoryOf({
    'a/Cargo.toml': '[package]\nname = "core"\nversion = "1.0.0"\n',
    'a/package.json': npm('@w/core'),
  })
  expect([...units.keys()]).toEqual(['a'])
  expect(units.get('a')).toMatchObject({
    ...{ ecosystem: 'cargo', name: 'core' },
    alsoNamed: [{ path: 'a/package.json', name: '@w/core' }],
    versions: [{ path: 'a/Cargo.toml' }, { path: 'a/package.json' }],
  })
})

test('a folder with an image alone has the version of its file', () => {
  const { units } = inventoryOf({ 'srv/Dockerfile': 'FROM x\n', 'srv/VERSION': '1.4.0\n' })
  expect(units.get('srv')).toEqual({
    ...folderUnit('srv', 'srv'),
    versions: [{ path: 'srv/VERSION', version: '1.4.0' }],
  })
})

test('what a package ships is followed to the end, circles too; users are known', () => {
  const inventory = inventoryOf({
    'package.json': '{ "workspaces": ["*"] }',
    'a/package.json': npm('a', 'b'),
    'b/package.json': npm('b', 'c'),
    'c/package.json': npm('c', 'a'),
  })
  const start = inventory.units.get('a')
  expect(start && [...shippedWith(inventory, [start])].sort()).toEqual(['a', 'b', 'c'])
  expect(inventory.users.get('b')).toEqual(['a'])
})

test('the words of tags say what was released', () => {
  expect([...inventoryOf({}, ['tray-v1.0.0', '@w/ui@2.0.0', 'v3.0.0']).released].sort()).toEqual(['', '@w/ui', 'tray'])
})
