import { describe, expect, test } from '@jest/globals'
import type { ChannelStatus, Offer } from '../../../shared/core/status/status.ts'
import { countCommits, describeOffer, isOfferRight, partsOfVersion } from '../../../shared/core/status/words.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const offer = (text: string): Offer => ({ kind: 'version', version: version(text) })

/** A channel on which 1.8.5-beta.2 is the newest, or nothing. */
function channel(released = true): ChannelStatus {
  const newest = { name: 'v1.8.5-beta.2', version: version('1.8.5-beta.2'), commit: 'c', date: 0 }
  return {
    name: 'beta',
    newest: released ? newest : undefined,
    overtakenBy: undefined,
    offered: undefined,
    promotion: undefined,
  }
}

describe('what users are offered', () => {
  test.each<[string, Offer, ChannelStatus, boolean, string]>([
    ['the newest tag', offer('1.8.5-beta.2'), channel(), true, 'Users get this version'],
    ['one before it', offer('1.8.5-beta.1'), channel(), false, 'Users get 1.8.5-beta.1'],
    ['one of a channel above', offer('1.8.5'), channel(), true, 'Users get 1.8.5'],
    ['one from nowhere', offer('9.9.9-beta.1'), channel(), false, 'Users get 9.9.9-beta.1'],
    ['nothing, though there is a tag', { kind: 'nothing' }, channel(), false, 'No manifest yet'],
    ['nothing where there is none', { kind: 'nothing' }, channel(false), true, 'No manifest yet'],
    ['a higher version where there is none', offer('1.8.5'), channel(false), true, 'Users get 1.8.5'],
    ['nobody knows what', { kind: 'unreadable', problem: 'x' }, channel(), false, 'The manifest cannot be read'],
  ])('%s', (_, offered, of, right, words) => {
    expect(isOfferRight(offered, of)).toBe(right)
    expect(describeOffer(offered, of.newest?.version)).toBe(words)
  })
})

test.each([
  [0, true, '0 commits'],
  [1, true, '1 commit'],
  [1, false, '1+ commits'],
  [50, false, '50+ commits'],
])('%i commits, counted to the end: %s, read as "%s"', (count, whole, words) => {
  const commits = Array.from({ length: count }, () => ({ sha: '', parents: [], subject: '', marks: [], changes: [] }))
  expect(countCommits({ since: undefined, commits, whole })).toBe(words)
})

test('a version is set in two sizes', () => {
  expect(partsOfVersion(version('1.8.5-alpha.2'))).toEqual({ core: '1.8.5', suffix: '-alpha.2' })
  expect(partsOfVersion(version('1.8.5'))).toEqual({ core: '1.8.5', suffix: '' })
})
