import { expect, test } from '@jest/globals'
import { aliasesOf, cleanName, nameProducts } from '../../../../shared/core/init/proposal/track-names.ts'
import { findProducts } from '../../../../shared/core/init/scan/products.ts'
import { inventoryOf } from '../../../support/scan.ts'

const named = (files: Readonly<Record<string, string>>) => {
  const inventory = inventoryOf(files)
  return nameProducts(findProducts(inventory), inventory)
}
const npm = (name: string) => `{ "name": "${name}", "version": "1.0.0" }`
const crate = (name: string) => `[package]\nname = "${name}"\nversion = "1.0.0"\n`

test.each([
  ['without scope', { 'a/package.json': npm('@w/ui') }, ['ui']],
  [
    'without the word that all crates begin with',
    { 'a/Cargo.toml': crate('acme-cli'), 'a/src/main.rs': '', 'b/Cargo.toml': crate('acme-srv'), 'b/src/main.rs': '' },
    ['cli', 'srv'],
  ],
  ['no two alike', { 'x/a/package.json': npm('@x/a'), 'y/a/package.json': npm('@y/a') }, ['a', 'y-a']],
  ['not as a word that is taken', { 'all/package.json': npm('all') }, ['all-2']],
])('products are named %s', (_, files, names) =>
  expect(named(files as unknown as Record<string, string>)).toEqual(names),
)

test.each([
  ['Ünï App!', 'Uni-App'],
  ['3d-viewer', 'd-viewer'],
  ['_', ''],
])('%j can be written as %j', (text, name) => expect(cleanName(text)).toBe(name))

test('tags may know a product by its package, its folder or its name', () => {
  const inventory = inventoryOf({ 'apps/web/package.json': npm('@w/site') })
  const [product] = findProducts(inventory)
  expect(product && [...aliasesOf(product, 'web', inventory)]).toEqual(['web', '@w/site', 'site', 'apps/web'])
})
