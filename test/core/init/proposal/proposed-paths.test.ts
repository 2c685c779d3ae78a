import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('shared code belongs to each track that depends on it', () => {
  it('by dependencies: auto, of uv and of poetry', () => {
    const files = {
      'a/pyproject.toml':
        '[project]\nname = "a"\nversion = "1.0.0"\ndependencies = ["lib"]\n[project.scripts]\na = "a:m"\n[tool.uv.sources]\nlib = { path = "../lib" }\n',
      'b/pyproject.toml':
        '[tool.poetry]\nname = "b"\nversion = "1.0.0"\n[tool.poetry.scripts]\nb = "b:m"\n[tool.poetry.dependencies]\nlib = { path = "../lib", develop = true }\n',
      'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "0.1.0"\n',
    }
    const { tracks } = proposalOf(factsOf(files))
    expect(tracks.map(({ name, paths, dependencies }) => [name, paths.value, dependencies?.value])).toEqual([
      ['a', ['a/**', '!**/*.md'], ['lib']],
      ['b', ['b/**', '!**/*.md'], ['lib']],
    ])
  })

  it('of the root package, without the packages that are not shipped with it', () => {
    const files = {
      'package.json': json({ name: 'app', version: '1.0.0', workspaces: ['packages/*'], dependencies: { used: '*' } }),
      'packages/used/package.json': json({ name: 'used', version: '0.0.0', private: true }),
      'packages/other/package.json': json({ name: 'other', version: '3.0.0' }),
    }
    const [app, other] = proposalOf(factsOf(files)).tracks
    expect(app?.paths.value).toEqual(['**', '!packages/other/**', '!.github/**', '!release-tracks.yml', '!**/*.md'])
    expect(other?.paths.value).toEqual(['packages/other/**', '!**/*.md'])
  })
})
