import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf, tagsByTrack } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('nx release', () => {
  const files = (release: object) => ({
    'package.json': json({ name: 'r', private: true, workspaces: ['p/*'] }),
    ...Object.fromEntries(
      ['a', 'b', 'site'].map((name) => [`p/${name}/package.json`, json({ name, version: '3.1.0' })]),
    ),
    'p/b/project.json': json({ name: 'b-lib' }),
    'nx.json': json({ release }),
  })
  const tagsFor = (release: object) => tagsByTrack(proposalOf(factsOf(files(release))))

  it('with exclusions alone takes all other packages', () => {
    const { tracks } = proposalOf(factsOf(files({ projects: ['!site'] })))
    expect(tracks.map(({ versionFiles }) => versionFiles.value.map(({ path }) => path))).toEqual([
      ['p/a/package.json', 'p/b/package.json'],
    ])
  })

  it('tags a project by the name in its project.json', () => {
    const release = { projects: ['*', '!site'], projectsRelationship: 'independent' }
    expect(tagsFor(release)).toEqual({ a: 'a@{version}', b: 'b-lib@{version}' })
    expect(tagsFor({ projects: ['b-lib'], projectsRelationship: 'independent' })).toEqual({ b: 'b-lib@{version}' })
  })
})
