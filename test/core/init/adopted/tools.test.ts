import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('semantic-release', () => {
  it.each([
    [{ '.releaserc.json': '{}' }, {}, ['.releaserc.json']],
    [{ 'release.config.cjs': '' }, {}, ['release.config.cjs']],
    [{}, { release: { branches: ['main'] } }, ['"release" in package.json']],
    [{}, { devDependencies: { 'semantic-release': '^24.0.0' } }, []],
    [{}, {}, undefined],
  ])('%j and %j in package.json is to be taken out, since two tools would tag', (files, more, expected) => {
    const { rivals } = proposalOf(
      factsOf({ ...files, 'package.json': json({ name: 'a', version: '1.0.0', ...more }) } as Record<string, string>),
    )
    expect(rivals).toEqual(expected ? [{ tool: 'semantic-release', files: expected }] : [])
  })
})
