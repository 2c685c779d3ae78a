import { expect, test } from '@jest/globals'
import {
  bumpByChanges,
  changeNamesOf,
  pendingChanges,
  strangersIn,
} from '../../../shared/core/changes/pending-changes.ts'
import type { Track } from '../../../shared/core/config.ts'
import type { TrackFacts } from '../../../shared/core/promote/release-plan.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const file = (levels: Record<string, 'none' | 'patch' | 'minor' | 'major'>, path = 'a.md') => ({
  ...{ path, text: 'x' },
  levels: new Map(Object.entries(levels)),
})

test('change files speak of a track by its name, and by those of its packages', () => {
  const paths = ['ui/package.json', 'core/Cargo.toml', 'py/pyproject.toml', 'broken/package.json', 'VERSION']
  const track = { name: 'web', versionFiles: paths.map((path) => inferVersionFile(path)) } as unknown as Track
  const texts = new Map([
    ['ui/package.json', '{ "name": "@acme/ui" }'],
    ['core/Cargo.toml', '[package]\nname = "acme-core"'],
    ['py/pyproject.toml', '[tool.poetry]\nname = "acme-py"'],
    ['broken/package.json', '{'],
  ])
  const names = ['web', '@acme/ui', 'acme-core', 'acme-py']
  expect([...changeNamesOf(track, [track, track], texts)]).toEqual(names)
  // What knope calls the package of a repository that has no other.
  expect([...changeNamesOf(track, [track], texts)]).toEqual([...names, 'default'])
})

test('of the packages of a track that a file names, the farthest counts', () => {
  const files = [file({ a: 'patch', b: 'major', c: 'minor' }), file({ c: 'minor' }, 'b.md')]
  expect(pendingChanges(files, new Set(['a', 'b']))).toEqual([{ file: files[0], level: 'major' }])
  expect(strangersIn(files, new Set(['a', 'b']))).toEqual(new Map([['c', 'b.md']]))
})

test.each([
  ['a change', 'v1.0.0', ['patch', 'minor'] as const, 'minor', true],
  ['none that raises it', 'v1.0.0', ['none'] as const, 'patch', false],
  ['none', 'v1.0.0', [], 'patch', false],
  ['none, before the first version', undefined, [], 'patch', true],
])('with %s since %s the track is raised so far, if at all', (_, base, levels, bump, changed) => {
  const facts = { decision: { changed: true, base, commits: [], files: [], reason: '' } } as unknown as TrackFacts
  const pending = levels.map((level) => ({ file: file({}), level }))
  expect(bumpByChanges(facts, pending)).toMatchObject({ bump, decision: { changed } })
})
