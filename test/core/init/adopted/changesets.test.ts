import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../../shared/config/load.ts'
import { readChangesets } from '../../../../shared/core/init/adopted/changesets.ts'
import { writeConfig } from '../../../../shared/core/init/config-text.ts'
import { takeInventory } from '../../../../shared/core/init/scan/inventory.ts'
import type { Note } from '../../../../shared/core/init/scan/unit.ts'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const npm = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.0.0', ...more })
const FILES = {
  'package.json': '{ "private": true, "workspaces": ["p/*"] }',
  'p/ui-core/package.json': npm('@w/ui-core'),
  'p/ui-react/package.json': npm('@w/ui-react'),
  'p/cli/package.json': npm('cli'),
  'p/site/package.json': npm('site', { private: true }),
}

test('packages are tracks, fixed and linked ones in groups; ignored and private packages are none', () => {
  const notes: Note[] = []
  const config = { fixed: [['@w/ui-*']], linked: [['cli', 'x']], ignore: ['cl?'], baseBranch: 'trunk' }
  const files = {
    ...FILES,
    '.changeset/config.json': JSON.stringify(config),
    '.changeset/pre.json': '{ "tag": "next" }',
  }
  const adopted = readChangesets(takeInventory(factsOf(files), notes))
  expect(adopted?.products.map(({ name, tag, folders }) => [name, tag, folders])).toEqual([
    ['@w/ui-core', '@w/ui-core@{version}', ['p/ui-core']],
    ['@w/ui-react', '@w/ui-react@{version}', ['p/ui-react']],
  ])
  expect(adopted?.groups).toEqual([
    { name: 'ui', products: ['@w/ui-core', '@w/ui-react'], policy: 'fixed' },
    { name: 'linked', products: [], policy: 'linked' },
  ])
  expect([adopted?.channels, adopted?.live]).toEqual([['next'], 'trunk'])
  expect(notes.map(({ path }) => path)).toEqual(expect.arrayContaining(['p/cli']))
})

test('a repository of one package is tagged vX.Y.Z', () => {
  const adopted = readChangesets(
    takeInventory(factsOf({ 'package.json': npm('a'), '.changeset/config.json': '{}' }), []),
  )
  expect(adopted?.products[0]).toMatchObject({ tag: 'v{version}', changelog: 'CHANGELOG.md' })
  expect(readChangesets(takeInventory(factsOf(FILES), []))).toBeUndefined()
})

test.each([
  ['{}', 'p/cli/CHANGELOG.md'],
  ['{ "changelog": "@changesets/changelog-git" }', 'p/cli/CHANGELOG.md'],
  ['{ "changelog": false }', undefined],
])('with the configuration %s the descriptions of changes reach users as before', (config, changelogFile) => {
  const proposal = proposalOf(factsOf({ ...FILES, '.changeset/config.json': config }))
  const { tracks } = parseConfig('release-tracks.yml', writeConfig(proposal, 'x', true))
  const cli = tracks.find(({ name }) => name === 'cli')
  expect([cli?.changelogFile, cli?.notes?.from]).toEqual([changelogFile, 'changes'])
})
