import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { writeConfig } from '../../../shared/core/init/config-text.ts'
import { factsOf, proposalOf } from '../../support/proposal.ts'

const PROPOSAL = proposalOf(factsOf({ 'a/package.json': '{ "name": "a", "version": "1.0.0" }' }))

test('every line has at most 120 characters', () => {
  const lines = writeConfig(PROPOSAL, 'schema.json', true).split('\n')
  expect(lines[0]).toBe('# yaml-language-server: $schema=schema.json')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
})

test.each(['# x', "it's", 'a: b', 'yes', '\u202ex', '"q"', '- a', '{version}', ' '])(
  '%j is read back as it is',
  (description) => {
    const [track] = PROPOSAL.tracks as [(typeof PROPOSAL.tracks)[number]]
    const text = writeConfig({ ...PROPOSAL, tracks: [{ ...track, description }] }, 'x', true)
    expect(parseConfig('release-tracks.yml', text).tracks[0]?.description).toBe(description)
    expect(text).not.toContain('\u202e')
  },
)
