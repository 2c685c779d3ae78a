import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('release-please', () => {
  it('has the version of a Python package in __init__.py, too', () => {
    const files = {
      'release-please-config.json': json({ packages: { py: { 'release-type': 'python', 'package-name': 'my-tool' } } }),
      'py/pyproject.toml': '[project]\nname = "my-tool"\nversion = "0.9.0"\n',
      'py/src/my_tool/__init__.py': "__version__ = '0.9.0'\n",
    }
    const [track] = proposalOf(factsOf(files)).tracks
    expect(track?.versionFiles.value.map(({ path, version }) => [path, version])).toEqual([
      ['py/pyproject.toml', '0.9.0'],
      ['py/src/my_tool/__init__.py', '0.9.0'],
    ])
  })

  it('has a version in a block that it marks', () => {
    const files = {
      'release-please-config.json': json({
        packages: { '.': { 'release-type': 'node', 'extra-files': ['src/index.ts'] } },
      }),
      'package.json': json({ name: 'a', version: '2.0.0' }),
      'src/index.ts':
        '// x-release-please-start-version\nexport const VERSION = "2.0.0"\n// x-release-please-end\nconst OTHER = "2.0.0"\n',
    }
    const { tracks } = proposalOf(factsOf(files))
    expect(tracks[0]?.versionFiles.value.map(({ path }) => path)).toEqual(['package.json', 'src/index.ts'])
  })

  it('keeps linked components together, and raises versions as far as it said', () => {
    const files = {
      'release-please-config.json': json({
        packages: { one: { component: 'a' }, two: { component: 'b' } },
        'bump-minor-pre-major': true,
        'bump-patch-for-minor-pre-major': true,
        plugins: [{ type: 'linked-versions', groupName: 'both', components: ['a', 'b'] }],
      }),
      'one/package.json': json({ name: 'a', version: '2.0.0' }),
      'two/package.json': json({ name: 'b', version: '2.0.0' }),
    }
    const { text } = proposalOf(factsOf(files))
    expect(text).toMatch(/^bump: auto +# commits decide, as with release-please$/m)
    expect(text).toContain('  initial-development: { breaking: minor, features: patch }\n')
    expect(text).toContain('  both: { tracks: [a, b], policy: fixed }\n')
  })
})
