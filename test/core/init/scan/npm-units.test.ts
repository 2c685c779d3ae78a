import { expect, test } from '@jest/globals'
import { npmUnits } from '../../../../shared/core/init/scan/npm-units.ts'
import { scanOf } from '../../../support/scan.ts'

test('members of a workspace are packages: what they ship, what they are developed with, who may get them', () => {
  const { scan, notes } = scanOf({
    'package.json': '{ "name": "root", "private": true, "workspaces": [".", "p/*"] }',
    'p/a/package.json':
      '{ "name": "@w/a", "version": "1.0.0", "dependencies": { "b": "*" }, "devDependencies": { "c": "*" }, "scripts": { "start": "x" } }',
    'p/b/package.json': '{ "name": "b", "version": "2.0.0", "private": true, "scripts": { "build": "x" } }',
    'p/c/package.json': '{ "name": "c", "version": "3.0.0" }',
    'other/package.json': '{ "name": "other" }',
    'p/d/package.json': '{',
  })
  const found = npmUnits(scan).map(({ name, runs, published, uses, tools }) => [name, runs, published, uses, tools])
  expect(found).toContainEqual(['@w/a', true, true, ['p/b'], ['p/c']])
  expect(found).toContainEqual(['b', true, false, [], []])
  expect(found).toContainEqual(['c', false, true, [], []])
  expect(notes.map(({ path }) => path)).toEqual(expect.arrayContaining(['other/package.json', 'p/d/package.json']))
})
