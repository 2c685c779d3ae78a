import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseConfig } from '../../../shared/config/load.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { type BumpInputs, parseBumpRequest } from '../../../shared/flows/promote/promotion-request.ts'
import { CONFIG } from '../../support/products.ts'

const TWO = parseConfig('release-tracks.yml', CONFIG)
const INPUTS: BumpInputs = {
  ...{ tracks: 'tray', channel: 'alpha', bump: '', sha: '', n: '', version: '', trailers: '' },
  ...{ dryRun: false, force: false },
}

function request(inputs: Partial<BumpInputs>) {
  const { tracks, ...others } = parseBumpRequest(TWO, { ...INPUTS, ...inputs })
  return { tracks: tracks.map(({ name }) => name), ...others }
}

function refusal(inputs: Partial<BumpInputs>): string {
  try {
    request(inputs)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'it was accepted'
}

describe('the inputs of bump-version', () => {
  test('what is left out: a patch of the head of next, no wish for N, no extra trailer', () => {
    const nothing = { bump: 'patch', sha: '', n: undefined, trailers: [], dryRun: false, force: false }
    expect(request({})).toEqual({ tracks: ['tray'], channel: 'alpha', ...nothing })
  })

  test.each<[Partial<BumpInputs>, object]>([
    [{ tracks: '["platform","tray"]' }, { tracks: ['tray', 'platform'] }],
    // What detect-tracks gives when nothing changed.
    [{ tracks: '[]' }, { tracks: [] }],
    [{ channel: 'live' }, { channel: 'live' }],
    [{ bump: 'auto' }, { bump: 'auto' }],
    [{ bump: 'major' }, { bump: 'major' }],
    [{ n: '1' }, { n: 1 }],
    [{ n: '120' }, { n: 120 }],
    [{ sha: 'tray-v1.8.5-rc.2' }, { sha: 'tray-v1.8.5-rc.2' }],
    [{ trailers: 'Roadmap: login' }, { trailers: [{ key: 'Roadmap', value: 'login' }] }],
    [
      { dryRun: true, force: true },
      { dryRun: true, force: true },
    ],
  ])('%j → %j', (inputs, expected) => expect(request(inputs)).toMatchObject(expected))

  test.each<[Partial<BumpInputs>, string]>([
    [{ channel: '' }, 'input-invalid: channel: it is not set. Give one of: alpha, beta, rc, live.'],
    [{ tracks: '' }, 'input-invalid: tracks: it is not set. Give one or more of: tray, platform, all.'],
    [
      { channel: 'betta' },
      'channel-unknown: channel: "betta" is not a channel of release-tracks.yml. Did you mean "beta"? Give one of: alpha, beta, rc, live.',
    ],
    [
      { bump: 'majro' },
      'input-invalid: bump: "majro" is not a kind of bump. Did you mean "major"? Give one of: patch, minor, major, auto, changes, file.',
    ],
    [
      { bump: 'huge' },
      'input-invalid: bump: "huge" is not a kind of bump. Give one of: patch, minor, major, auto, changes, file.',
    ],
    [{ n: '3', channel: 'live' }, 'input-invalid: n: "3" is set, but a live version has no N. Leave n out.'],
  ])('%j is refused', (inputs, words) => expect(refusal(inputs)).toBe(words))

  test.each(['0', '-1', '1.5', '01', '1e3', '+1', '0x1', '１', '9007199254740993', ' 1', 'next'])(
    'n: %j is not the number of a pre-release',
    (n) => {
      const words = `input-invalid: n: ${JSON.stringify(n)} is not the number of a pre-release. Give a whole number from 1.`
      expect(refusal({ n })).toBe(words)
    },
  )

  test('any text gives a request or an error for people', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', 'all', 'alpha', '[', '["tray"]', '__proto__', 'patch', '7'))
    fc.assert(
      fc.property(fc.record({ tracks: text, channel: text, bump: text, n: text, trailers: text }), (inputs) => {
        try {
          request(inputs)
        } catch (error) {
          expect(error).toBeInstanceOf(ReleaseTracksError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
