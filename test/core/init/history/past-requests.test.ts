import { expect, test } from '@jest/globals'
import { pastRequests } from '../../../../shared/core/init/history/past-requests.ts'
import { takeInventory } from '../../../../shared/core/init/scan/inventory.ts'
import { factsOf } from '../../../support/proposal.ts'

const npm = (name: string) => `{ "name": "${name}", "version": "1.0.0" }`

test('of a tag that names a package its file is looked up, of one that names none all are', () => {
  const places = new Map([
    ['ui-v1.0.0', { commit: 'x', time: 2 }],
    ['v3.0.0', { commit: 'y', time: 1 }],
  ])
  const files = { 'ui/package.json': npm('ui'), 'api/package.json': npm('api') }
  const found = pastRequests(takeInventory(factsOf(files, { tags: [...places.keys(), 'gone-v1.0.0'], places }), []))
  expect(found.map(({ commit, path }) => `${commit} ${path}`)).toEqual([
    'x ui/package.json',
    'y api/package.json',
    'y ui/package.json',
  ])
})
