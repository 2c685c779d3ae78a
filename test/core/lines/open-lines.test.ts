import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { branchRef } from '../../../shared/core/git/names.ts'
import { lineRefPatterns, openLines, withoutLineTags } from '../../../shared/core/lines/open-lines.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const configOf = (lines: string) =>
  parseConfig(
    'release-tracks.yml',
    `branches: { lines: "${lines}" }\ntracks:\n  tray: { tag: "v{version}", paths: [a] }\n  web: { tag: "web-v{version}", paths: [b] }\n`,
  )
const tag = (text: string, withdrawn?: true) => ({
  ...{ name: `v${text}`, version: parseVersion(text) as Version, commit: text },
  ...(withdrawn && { withdrawn }),
})
const TAGS = [tag('1.8.4'), tag('1.8.5', true), tag('1.8.6-rc.1'), tag('1.9.0'), tag('1.9.1-rc.1')]
const ref = (branch: string) => ({ name: branchRef(branch), object: 'o', commit: 'c' })

test('a line is open where its branch is there and its X.Y is below what is live', () => {
  const refs = ['tray-1.9.x', 'tray-1.8.x', 'web-1.8.x', 'main', 'tray-1.7.x'].map(ref)
  const lines = openLines(refs, (track) => (track === 'tray' ? TAGS : []), configOf('{track}-{major}.{minor}.x'))
  expect(lines.map(({ branch, newest }) => [branch, newest?.name])).toEqual([['tray-1.8.x', 'v1.8.4']])
})

test('patterns match the branch of every line, one set for each track that has its own', () => {
  expect(lineRefPatterns(configOf('{track}-{major}.{minor}.x'))).toContain('refs/heads/web-7*')
  expect(lineRefPatterns(configOf('{major}.{minor}.x'))).toHaveLength(10)
  expect(lineRefPatterns({ ...configOf('{major}.{minor}.x'), branches: { live: 'main', next: 'next' } })).toEqual([])
})

test('channels are not about the pre-releases that only lines have', () => {
  const names = withoutLineTags(TAGS, configOf('{major}.{minor}.x')).map(({ name }) => name)
  expect(names).toEqual(['v1.8.4', 'v1.8.5', 'v1.9.0', 'v1.9.1-rc.1'])
  expect(withoutLineTags(TAGS, { branches: { live: 'main', next: 'next' } })).toHaveLength(5)
})
