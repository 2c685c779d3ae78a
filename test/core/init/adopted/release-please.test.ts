import { describe, expect, it } from '@jest/globals'
import { extraPaths } from '../../../../shared/core/init/adopted/release-please.ts'
import { takeInventory } from '../../../../shared/core/init/scan/inventory.ts'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('release-please', () => {
  it('has the version of a Python package in __init__.py, too', () => {
    const files = {
      'release-please-config.json': json({ packages: { py: { 'release-type': 'python', 'package-name': 'my-tool' } } }),
      'py/pyproject.toml': '[project]\nname = "my-tool"\nversion = "0.9.0"\n',
      'py/src/my_tool/__init__.py': "__version__ = '0.9.0'\n",
    }
    const facts = factsOf(files)
    const texts = new Map([...facts.texts, ['py/src/my_tool/__init__.py', files['py/src/my_tool/__init__.py']]])
    const paths = extraPaths(takeInventory(facts, []))
    const [track] = proposalOf({ ...facts, texts }).tracks
    expect(paths).toEqual(['py/src/my_tool/__init__.py'])
    expect(track?.versionFiles.value.map(({ path, version }) => [path, version])).toEqual([
      ['py/pyproject.toml', '0.9.0'],
      ['py/src/my_tool/__init__.py', '0.9.0'],
    ])
  })

  it('has a version in a block that it marks, and says which components are linked', () => {
    const files = {
      'release-please-config.json': json({
        packages: { '.': { 'release-type': 'node', 'extra-files': ['src/index.ts'] } },
        plugins: [{ type: 'linked-versions', groupName: 'g', components: ['a', 'b'] }],
      }),
      'package.json': json({ name: 'a', version: '2.0.0' }),
      'src/index.ts':
        '// x-release-please-start-version\nexport const VERSION = "2.0.0"\n// x-release-please-end\nconst OTHER = "2.0.0"\n',
    }
    const facts = factsOf(files)
    const texts = new Map([...facts.texts, ['src/index.ts', files['src/index.ts']]])
    const { tracks, notes } = proposalOf({ ...facts, texts })
    expect(tracks[0]?.versionFiles.value.map(({ path }) => path)).toEqual(['package.json', 'src/index.ts'])
    expect(notes.map(({ why }) => why)).toEqual([expect.stringMatching(/^a, b are linked there\./)])
  })
})
