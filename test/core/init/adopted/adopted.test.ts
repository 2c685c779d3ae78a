import { expect, test } from '@jest/globals'
import { readAdopted } from '../../../../shared/core/init/adopted/adopted.ts'
import { takeInventory } from '../../../../shared/core/init/scan/inventory.ts'
import type { Note } from '../../../../shared/core/init/scan/unit.ts'
import { factsOf } from '../../../support/proposal.ts'

const PACKAGE = { 'a/package.json': '{ "name": "a", "version": "1.0.0" }' }

test('the first tool that names something to release counts; folders that are gone are noted', () => {
  const notes: Note[] = []
  const files = {
    ...PACKAGE,
    'release-please-config.json': '{ "packages": { "a": {}, "gone": {} } }',
    '.changeset/config.json': '{}',
  }
  const { whole: adopted } = readAdopted(takeInventory(factsOf(files), notes))
  expect([adopted?.tool, adopted?.products.map(({ folders }) => folders)]).toEqual(['release-please', [['a']]])
  expect(notes.map(({ why }) => why)).toEqual([expect.stringContaining('"gone", which is not there')])
})

test('a tool that names nothing is passed over for the next', () => {
  const files = { ...PACKAGE, 'release-please-config.json': '{ "packages": {} }', '.changeset/config.json': '{}' }
  expect(readAdopted(takeInventory(factsOf(files), [])).whole?.tool).toBe('changesets')
  expect(readAdopted(takeInventory(factsOf(PACKAGE), []))).toEqual({ whole: undefined, hints: [] })
})
