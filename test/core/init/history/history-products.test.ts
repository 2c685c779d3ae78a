import { expect, test } from '@jest/globals'
import { provenProducts } from '../../../../shared/core/init/history/history-products.ts'
import { inventoryOf } from '../../../support/scan.ts'

const npm = (name: string, version: string) => `{ "name": "${name}", "version": "${version}" }`

test('tags prove the products that have their names or versions; of others nothing is found', () => {
  const files = { 'ui/package.json': npm('ui', '1.1.0'), 'api/package.json': npm('api', '2.0.0') }
  const { products, others } = provenProducts(inventoryOf(files, ['ui-v1.0.0', 'ui-v1.1.0', 'gone-v7.0.0']))
  expect(products.map(({ family, product }) => [family.prefix, product.units[0]?.folder, product.why])).toEqual([
    ['ui-v', 'ui', 'Released as ui-v1.1.0, the last of 2 tags: ui/package.json.'],
  ])
  expect(others.map(({ prefix }) => prefix)).toEqual(['gone-v'])
})
