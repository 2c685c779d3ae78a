import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { otherTags } from '../../../shared/core/tags/other-tags.ts'
import { matchTag } from '../../../shared/core/tags/tag-template.ts'
import { formatVersion } from '../../../shared/core/versions/version.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  `ignore-tags: ["v3.*", "v2.1.0-beta.?"]
tracks:
  app: { tag: "v{version}", paths: ["**"] }
  linux: { tag: "v{version}+linux", paths: ["linux/**"] }
`,
)

function sort(...names: string[]) {
  const [app] = CONFIG.tracks
  if (!app) throw new Error('no track')
  return otherTags(
    app,
    CONFIG.tracks,
    names.map((name) => ({ name, commit: name })),
  )
}

describe('tags that are not versions of the track', () => {
  test('SemVer of another shape is foreign, and says what it says', () => {
    const names = ['v0.3.0-beta', 'v1.0.0-rc1', 'v1.0.0-rc.1.2', 'v1.0.0-0.3.7', 'v1.0.0-live.1', 'v1.0.0+5']
    const { foreign, lookalikes } = sort(...names, 'v1.0.0', 'v1.0.0-alpha.1', 'w2.0.0-rc1', 'vnext')
    expect(foreign.map(({ name, version }) => [name, `v${formatVersion(version)}`])).toEqual(names.map((n) => [n, n]))
    expect(lookalikes).toEqual([])
  })

  test('what belongs to another track is left to it', () => {
    expect(sort('v1.0.0+linux')).toEqual({ foreign: [], lookalikes: [], noCommits: [], ignored: [] })
  })

  test('what only looks like a version is a lookalike', () => {
    const { foreign, lookalikes } = sort('v1.8', 'v1.8.0a1', 'v1.08.0', 'v2', 'v2024.01.05', 'v1.0.0-01')
    expect(foreign).toEqual([])
    expect(lookalikes.map(({ name }) => name)).toEqual(['v1.8', 'v1.8.0a1', 'v1.08.0', 'v2024.01.05', 'v1.0.0-01'])
  })

  test('ignore-tags takes whole names, and nobody reads those as versions', () => {
    const { foreign, lookalikes, ignored } = sort('v3.0.0', 'v3.1.0-rc1', 'v3.1', 'v2.1.0-beta.1', 'v2.1.0-beta.10')
    expect([foreign, lookalikes]).toEqual([[], []])
    expect(ignored.map(formatVersion)).toEqual(['3.0.0', '2.1.0-beta.1'])
    const template = CONFIG.tracks[0]?.tag
    const reads = (name: string) => template && matchTag(template, name) !== undefined
    expect(['v3.0.0', 'v2.1.0-beta.1', 'v2.1.0-beta.10', 'v2.0.0'].map(reads)).toEqual([false, false, true, true])
  })
})
