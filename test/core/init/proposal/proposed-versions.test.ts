import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

const filesByTrack = (files: Record<string, string>) =>
  Object.fromEntries(
    proposalOf(factsOf(files)).tracks.map(({ name, versionFiles }) => [
      name,
      versionFiles.value.map(({ path, key }) => (key === undefined ? path : `${path} ${key}`)),
    ]),
  )

describe('version files', () => {
  it.each([
    ['^2.0.0', ['b/package.json', 'a/package.json dependencies.b']],
    ['workspace:~2.3.0', ['b/package.json', 'a/package.json dependencies.b']],
    ['>=2.0.0-0 <3', ['b/package.json', 'a/package.json dependencies.b']],
    ['workspace:^', ['b/package.json']],
    ['workspace:~', ['b/package.json']],
    ['workspace:*', ['b/package.json']],
    ['*', ['b/package.json']],
  ])('list a range on them, here %s, where the next version does not meet it', (range, expected) => {
    const files = {
      'package.json': json({ private: true, workspaces: ['*'] }),
      'a/package.json': json({ name: 'a', version: '1.0.0', dependencies: { b: range } }),
      'b/package.json': json({ name: 'b', version: '2.3.0' }),
    }
    expect(filesByTrack(files).b).toEqual(expected)
  })

  it.each([
    ['1.2.0', ['package.json']],
    ['1.2.0-canary', ['package.json']],
    ['1.2', []],
    ['$VERSION', []],
  ])('that say %s', (version, expected) => {
    const { tracks, notes } = proposalOf(factsOf({ 'package.json': json({ name: 'a', version }) }))
    expect(tracks[0]?.versionFiles.value.map(({ path }) => path)).toEqual(expected)
    expect(notes.length).toBe(expected.length > 0 ? 0 : 1)
  })
})
