import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('lerna', () => {
  const packages = {
    'package.json': json({ name: 'r', private: true, workspaces: ['packages/*'] }),
    'packages/a/package.json': json({ name: '@x/a', version: '2.0.0' }),
    'packages/b/package.json': json({ name: '@x/b', version: '2.0.0' }),
  }

  it('with one version is one track, with lerna.json among its version files', () => {
    const { tracks, adopted } = proposalOf(factsOf({ ...packages, 'lerna.json': json({ version: '2.0.0' }) }))
    expect(adopted).toEqual({ tool: 'lerna', files: ['lerna.json'] })
    expect(tracks.map(({ tag, versionFiles }) => [tag.value, versionFiles.value.map(({ path }) => path)])).toEqual([
      ['v{version}', ['packages/a/package.json', 'packages/b/package.json', 'lerna.json']],
    ])
  })

  it('with independent versions is a track a package', () => {
    const { tracks } = proposalOf(factsOf({ ...packages, 'lerna.json': json({ version: 'independent' }) }))
    expect(tracks.map(({ name, tag }) => [name, tag.value])).toEqual([
      ['a', '@x/a@{version}'],
      ['b', '@x/b@{version}'],
    ])
  })
})
