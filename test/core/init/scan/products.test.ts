import { expect, test } from '@jest/globals'
import { findProducts } from '../../../../shared/core/init/scan/products.ts'
import { inventoryOf } from '../../../support/scan.ts'

const found = (files: Readonly<Record<string, string>>, ...tags: string[]) =>
  findProducts(inventoryOf(files, tags)).map(({ units, isMain }) => [
    units.map(({ folder }) => folder).join(' '),
    isMain,
  ])
const npm = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.0.0', ...more })

test.each<[string, Record<string, string>, (string | boolean)[][]]>([
  [
    'packages that a registry has',
    { 'a/package.json': npm('a'), 'b/package.json': npm('b') },
    [
      ['a', false],
      ['b', false],
    ],
  ],
  [
    'a private package that nobody runs',
    { 'a/package.json': npm('a'), 'b/package.json': npm('b', { private: true }) },
    [['a', false]],
  ],
  ['a package among examples', { 'a/package.json': npm('a'), 'demo/package.json': npm('demo') }, [['a', false]]],
  [
    'an image that nothing else owns is that of the root',
    { 'package.json': npm('r'), 'web/Dockerfile': 'FROM x\n' },
    [['', true]],
  ],
  ['nothing known but a root', { 'package.json': '{ "name": "r", "private": true }' }, [['', true]]],
])('%s', (_, files, expected) => expect(found(files)).toEqual(expected))

test('what was tagged before is a product, wherever it lies', () => {
  expect(found({ 'a/package.json': npm('a'), 'demo/package.json': npm('demo') }, 'demo-v1.0.0')).toContainEqual([
    'demo',
    false,
  ])
})
