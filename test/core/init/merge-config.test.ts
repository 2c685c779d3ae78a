import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { addTracks, mergeSettings, newTracks } from '../../../shared/core/init/merge-config.ts'
import { factsOf, proposalOf } from '../../support/proposal.ts'

const npm = (name: string) => `{ "name": "${name}", "version": "1.0.0" }`
const PROPOSAL = proposalOf(factsOf({ 'a/package.json': npm('a'), 'b/package.json': npm('b') }))
const TEXT = '# mine\ntracks: # all\n    a: { tag: "a-v{version}", paths: [a] } # keep\n'

test('tracks that are not there are put below the others, and every line stays', () => {
  const added = newTracks(parseConfig('release-tracks.yml', TEXT), PROPOSAL)
  expect(added.map(({ name }) => name)).toEqual(['b'])
  const text = addTracks(TEXT, added, true) ?? ''
  expect(text.startsWith(TEXT)).toBe(true)
  expect(parseConfig('release-tracks.yml', text).tracks.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(addTracks(TEXT, [], true)).toBe(TEXT)
})

test.each([
  ['tracks: { a: { tag: "v{version}", paths: [a] } }\n'],
  [`${TEXT}channels: [beta]\n`],
  [TEXT.replaceAll('\n', '\r\n')],
])('where nothing can be put below them, nothing is: %j', (text) => {
  expect(addTracks(text, PROPOSAL.tracks, true)).toBeUndefined()
})

test.each([
  ['main', 'main', { live: 'stable' }, ['stable', 'stable']],
  ['main', 'main', { live: 'stable', next: 'main' }, ['stable', 'main']],
  ['main', 'main', { next: 'next' }, ['main', 'next']],
  ['main', 'next', { live: 'stable' }, ['stable', 'next']],
])('branches %s and %s, with %j chosen, are %j', (live, next, chosen, branches) => {
  const text = `branches: { live: ${live}, next: ${next} }\n${TEXT}`
  const merged = mergeSettings(text, parseConfig('release-tracks.yml', text), chosen) ?? ''
  const read = parseConfig('release-tracks.yml', merged).branches
  expect([read.live, read.next]).toEqual(branches)
})
