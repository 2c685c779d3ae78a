import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { chooseChannel, chooseTracks } from '../../../shared/flows/tracks/track-choice.ts'
import { CONFIG } from '../../support/products.ts'

const TWO = parseConfig('release-tracks.yml', CONFIG)
const THREE = parseConfig('release-tracks.yml', `${CONFIG}  docs:\n    tag: docs-v{version}\n    paths: [docs]\n`)

function names(text: string, config = TWO): string[] {
  return chooseTracks(config, text, 'track').map(({ name }) => name)
}

function wordsOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'it was accepted'
}

describe('chooseTracks', () => {
  test.each([
    ['tray', ['tray']],
    [' platform , tray ', ['tray', 'platform']],
    ['tray,tray', ['tray']],
    ['tray,', ['tray']],
    ['platform\ntray\n', ['tray', 'platform']],
    ['tray,\r\nplatform\r\n', ['tray', 'platform']],
    ['all', ['tray', 'platform']],
    ['both', ['tray', 'platform']],
    ['tray,all', ['tray', 'platform']],
    ['["platform"]', ['platform']],
    ['["platform", "tray"]', ['tray', 'platform']],
    ['["all"]', ['tray', 'platform']],
    ['[]', []],
  ])('%s → %j', (text, expected) => expect(names(text)).toEqual(expected))

  test('`both` is a word where there are two tracks, and no other number of them', () => {
    expect(names('all', THREE)).toEqual(['tray', 'platform', 'docs'])
    expect(wordsOf(() => names('both', THREE))).toBe(
      'track-unknown: track: "both" is not a track of release-tracks.yml. Give one or more of: tray, platform, docs, all.',
    )
  })

  test.each([
    [
      'trya',
      'track: "trya" is not a track of release-tracks.yml. Did you mean "tray"? Give one or more of: tray, platform, all, both.',
    ],
    [
      'Tray',
      'track: "Tray" is not a track of release-tracks.yml. Did you mean "tray"? Give one or more of: tray, platform, all, both.',
    ],
    [
      'bth',
      'track: "bth" is not a track of release-tracks.yml. Did you mean "both"? Give one or more of: tray, platform, all, both.',
    ],
    [
      'server, web',
      'track: "server", "web" is not a track of release-tracks.yml. Give one or more of: tray, platform, all, both.',
    ],
    [',', 'track: "," is not a track of release-tracks.yml. Give one or more of: tray, platform, all, both.'],
    [
      '["tray"',
      'track: "[\\"tray\\"" is not a JSON array of names. Give a comma list of tracks or a JSON array of strings.',
    ],
    ['[1]', 'track: "[1]" is not a JSON array of names. Give a comma list of tracks or a JSON array of strings.'],
  ])('%s is refused, with what is allowed and the nearest word', (text, words) => {
    expect(wordsOf(() => names(text))).toBe(`track-unknown: ${words}`)
  })
})

describe('chooseChannel', () => {
  test.each(['alpha', 'beta', 'rc', 'live'])('%s', (channel) => expect(chooseChannel(TWO, channel)).toBe(channel))

  test.each([
    ['aplha', 'Did you mean "alpha"? Give one of: alpha, beta, rc, live.'],
    ['Live', 'Did you mean "live"? Give one of: alpha, beta, rc, live.'],
    ['nightly', 'Give one of: alpha, beta, rc, live.'],
    ['', 'Give one of: alpha, beta, rc, live.'],
  ])('%j is refused', (text, fix) => {
    const message = `channel-unknown: channel: ${JSON.stringify(text)} is not a channel of release-tracks.yml. ${fix}`
    expect(wordsOf(() => chooseChannel(TWO, text))).toBe(message)
  })
})
