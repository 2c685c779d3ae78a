import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf, tagsByTrack } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('tags follow what the repository was tagged by', () => {
  const two = {
    'a/package.json': json({ name: 'a', version: '1.0.0' }),
    'b/package.json': json({ name: '@x/b', version: '2.0.0' }),
  }

  it.each([
    ['nothing', [], { a: 'a-v{version}', b: 'b-v{version}' }],
    ['its name', ['a-v1.0.0', 'b-v2.0.0'], { a: 'a-v{version}', b: 'b-v{version}' }],
    ['its package', ['a@1.0.0', '@x/b@2.0.0'], { a: 'a@{version}', b: '@x/b@{version}' }],
    ['its folder', ['a/1.0.0', 'b/2.0.0'], { a: 'a/{version}', b: 'b/{version}' }],
    ['another word for one of them', ['@x/b@2.0.0'], { a: 'a@{version}', b: '@x/b@{version}' }],
    ['a bare version that is the one in its file', ['v2.0.0', 'v1.9.0'], { b: 'v{version}' }],
    [
      'more tags of one kind than of the other',
      ['a@1.0.0', 'a-v1.0.0', 'a-v1.0.1'],
      { a: 'a-v{version}', b: 'b-v{version}' },
    ],
    ['what is not a version', ['v1', 'a-v1.0', 'release-2024'], { a: 'a-v{version}', b: 'b-v{version}' }],
  ])('%s', (_, tags, expected) => {
    expect(tagsByTrack(proposalOf(factsOf(two, { tags })))).toEqual(expected)
  })

  const notesOn = (files: Record<string, string>, tags: readonly string[]) =>
    proposalOf(factsOf(files, { tags })).notes.map(({ path, why }) => `${path}: ${why}`)
  const SAME = {
    'a/package.json': json({ name: 'a', version: '1.4.0' }),
    'b/package.json': json({ name: 'b', version: '1.4.0' }),
  }

  it('with several products that one history was of, says how each goes on from it', () => {
    const zero = {
      'a/package.json': json({ name: 'a', version: '0.0.0' }),
      'b/package.json': json({ name: '@x/b', version: '2.0.0' }),
    }
    // b's files say another version than that commit's: no tag is proposed for it.
    expect(notesOn(zero, ['v1.3.0', 'v1.4.0', 'v1.5.0-rc.1'])).toEqual([
      "v1.4.0: Could not tell which track owns the tags without a name. Give that track their template as its `tag`. a begins from scratch, unless the last release gets a second tag, before any workflow exists that the tag would start: `git tag -a -m 'a 1.4.0' a-v1.4.0 'v1.4.0^{}' && git push origin a-v1.4.0`",
    ])
    expect(notesOn(SAME, ['1.4.0'])).toEqual([])
  })

  it('gives it to the main one, and to what has the same version and no tags of its own', () => {
    const main = { 'package.json': json({ name: 'r', version: '1.4.0', workspaces: ['a', 'b'] }) }
    const facts = factsOf({ ...SAME, ...main }, { tags: ['v1.4.0', 'b-v1.3.0'] })
    expect(tagsByTrack(proposalOf(facts))).toEqual({ r: 'v{version}', b: 'b-v{version}' })
    expect(notesOn({ ...SAME, ...main }, ['v1.4.0', 'b-v1.3.0'])).toEqual([])
  })

  it('goes on with it where nothing is recognized', () => {
    expect(tagsByTrack(proposalOf(factsOf({ 'a.zig': '' }, { tags: ['1.2.0'] })))).toEqual({ app: '{version}' })
  })

  it('without "v" where there was none, and on the channels that were used', () => {
    const facts = factsOf(
      { 'package.json': json({ name: 'a', version: '1.0.0' }) },
      { tags: ['1.0.0', '1.1.0-next.1', '1.1.0-canary.2'] },
    )
    const { tracks, channels } = proposalOf(facts)
    expect([tracks[0]?.tag.value, channels.value]).toEqual(['{version}', ['canary', 'next']])
  })

  it.each([
    [[], ['alpha', 'beta', 'rc'], 'alpha'],
    [['v1.1.0'], ['alpha', 'beta', 'rc'], 'alpha'],
    [['v1.1.0-beta.1', 'v1.1.0-beta.2', 'v1.1.0'], ['beta'], 'beta'],
    [['v1.1.0-rc.1', 'v1.1.0-alpha.1'], ['alpha', 'rc'], 'alpha'],
  ])('with a history of %j the ladder is %j, and a push cuts %s', (tags, ladder, lowest) => {
    const { channels, autoChannel, workflows } = proposalOf(
      factsOf({ 'package.json': json({ name: 'a', version: '1.0.0' }) }, { tags }),
    )
    expect([channels.value, autoChannel.value]).toEqual([ladder, lowest])
    expect(workflows[0]).toMatch(new RegExp(`^# Cuts versions: an? ${lowest} of what changed at each push to main, `))
  })

  it.each([
    ['go.mod', '', 'v{version}'],
    ['sdk/go/go.mod', '', 'sdk/go/v{version}'],
    ['sdk/v2/go.mod', '/v2', 'sdk/v{version}'],
    ['v3/go.mod', '/v3', 'v{version}'],
    ['sdk/v1/go.mod', '', 'sdk/v1/v{version}'],
  ])('as Go demands for %s', (path, major, tag) => {
    const { tracks } = proposalOf(factsOf({ [path]: `module example.com/x${major}\n` }))
    expect(tracks.map((track) => track.tag.value)).toEqual([tag])
  })
})
