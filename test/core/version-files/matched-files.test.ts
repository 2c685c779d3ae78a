import { describe, expect, test } from '@jest/globals'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { matchedFiles, versionFileMatcher } from '../../../shared/core/version-files/matched-files.ts'
import { type BumpClaim, versionsBumped } from '../../../shared/core/version-files/version-only.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

const pattern = (path: string, of: string) => inferVersionFile(path, { pattern: of })

describe('a glob of version files', () => {
  test.each([
    ['*.txt', ['a.txt', '.txt'], ['b/a.txt', 'a.txt.md']],
    ['packages/*/package.json', ['packages/a/package.json'], ['packages/package.json', 'packages/a/b/package.json']],
    ['packages/**/package.json', ['packages/package.json', 'packages/a/b/package.json'], ['apps/package.json']],
    ['**/Chart.yaml', ['Chart.yaml', 'a/b/Chart.yaml'], ['a/Chart.yaml/x', 'a/xChart.yaml']],
    ['**/a/**/b', ['a/b', 'x/a/y/a/z/b'], ['a', 'b', 'x/a/c']],
    ['v?/VERSION', ['v1/VERSION'], ['v12/VERSION', 'v/VERSION']],
    ['[a]/(b)/*', ['[a]/(b)/c'], ['a/b/c', '[a]/(b)/c/d']],
  ])('%s', (glob, matching, others) => {
    const matches = versionFileMatcher([inferVersionFile(glob)])
    expect(matching.filter((path) => !matches(path))).toEqual([])
    expect(others.filter(matches)).toEqual([])
  })

  test('is matched in time that grows with the path, and no faster', () => {
    const matches = versionFileMatcher([inferVersionFile(`${'**/a*b*c/'.repeat(50)}x`)])
    expect(matches(`${'aabbcc/'.repeat(500)}y`)).toBe(false)
  })

  test('gives a file for each match, and none twice that is listed by its path', () => {
    const [glob, one, range] = [
      inferVersionFile('*/package.json'),
      inferVersionFile('a/package.json'),
      inferVersionFile('*/package.json', { key: 'dependencies.x' }),
    ]
    const paths = new Map([
      ['a/package.json', ''],
      ['b/package.json', ''],
      ['c/other.json', ''],
    ])
    const found = matchedFiles([glob, one, range], paths).map((file) => [file.path, file.kind === 'keyed' && file.key])
    expect(found).toEqual([
      ['b/package.json', 'version'],
      ['a/package.json', 'version'],
      ['a/package.json', 'dependencies.x'],
      ['b/package.json', 'dependencies.x'],
    ])
  })

  test.each<[string, VersionFile, VersionFile, string]>([
    ['another pattern', pattern('*.txt', 'v=(.+)'), pattern('a.txt', 'w=(.+)'), 'v=2.0.0\nw=2.0.0\nm=1.0.0 # m\n'],
    ['the same pattern', pattern('*.txt', 'w=(.+)'), pattern('a.txt', 'w=(.+)'), 'v=1.0.0\nw=2.0.0\nm=1.0.0 # m\n'],
    [
      'a marker',
      inferVersionFile('*.txt', { marker: '# m' }),
      pattern('a.txt', 'w=(.+)'),
      'v=1.0.0\nw=2.0.0\nm=2.0.0 # m\n',
    ],
    [
      'a part of what is else the version',
      inferVersionFile('*.txt'),
      pattern('a.txt', 'w=(.+)'),
      'v=1.0.0\nw=2.0.0\nm=1.0.0 # m\n',
    ],
  ])('and a file that is listed for %s: each place is written once', (_, glob, one, written) => {
    const was = new Map([['a.txt', 'v=1.0.0\nw=1.0.0\nm=1.0.0 # m\n']])
    const found = matchedFiles([glob, one], was)
    expect(new Set(found.map((file) => JSON.stringify({ ...file, glob: '' }))).size).toBe(found.length)
    expect(editVersions([glob, one], was, '2.0.0').get('a.txt')).toBe(written)
  })

  const texts = new Map([
    ['packages/a/package.json', '{ "name": "a", "version": "1.0.0" }'],
    ['packages/b/package.json', '{ "name": "b", "version": "1.0.0", "dependencies": { "a": "^1.0.0" } }'],
    ['apps/web/package.json', '{ "name": "web", "version": "7.0.0" }'],
  ])
  const files = [inferVersionFile('packages/*/package.json')]

  test('is written in all that it matches, and nowhere else', () => {
    const edited = editVersions(files, texts, '1.0.1')
    expect([...edited.keys()]).toEqual(['packages/a/package.json', 'packages/b/package.json'])
    expect(edited.get('packages/b/package.json')).toBe(
      '{ "name": "b", "version": "1.0.1", "dependencies": { "a": "^1.0.0" } }',
    )
    const claim: BumpClaim = { tracks: [{ versionFiles: files, versionStyle: 'full' }], isMerge: false }
    const whole = new Map([...texts, ...edited])
    expect(versionsBumped(claim, texts, whole)).toEqual(new Set(edited.keys()))
    whole.set('packages/c/package.json', '{ "name": "c", "version": "1.0.1" }')
    expect(versionsBumped(claim, texts, whole)).toEqual(new Set())
  })

  test('has the version in every match, or says which one has none', () => {
    const bare = new Map([...texts, ['packages/c/package.json', '{ "name": "c" }']])
    expect(() => editVersions(files, bare, '1.0.1')).toThrow('packages/c/package.json:1:1')
  })

  test('that matches nothing is an error', () => {
    expect(() => editVersions([inferVersionFile('lib/*/package.json')], texts, '1.0.1')).toThrow(
      'The version files "lib/*/package.json" match no file of the repository.',
    )
  })
})
