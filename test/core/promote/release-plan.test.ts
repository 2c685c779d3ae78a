import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare } from 'semver'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Track } from '../../../shared/core/config.ts'
import type { Decision } from '../../../shared/core/promote/detection.ts'
import {
  planTrack,
  type ReleaseRequest,
  type TrackFacts,
  type TrackRelease,
} from '../../../shared/core/promote/release-plan.ts'
import type { PlacedTag } from '../../../shared/core/tags/tag-template.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  `channels: [alpha, beta, rc]
tracks:
  web: { tag: "web-v{version}", paths: [web], version-files: [web/package.json] }
  tray: { tag: "tray-v{version}", paths: [tray], version-files: [tray/package.json], version-style: core }
`,
)
const [WEB, TRAY] = CONFIG.tracks as readonly [Track, Track]

function v(text: string): Version {
  const version = parseVersion(text)
  if (!version) throw new Error(`${text} is not a version`)
  return version
}

/** Tags of web, written `version@commit`. */
function tags(text: string, track = WEB): PlacedTag[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [version = '', commit = ''] = each.split('@')
      return { name: `${track.name}-v${version}`, version: v(version), commit }
    })
}

const CHANGED: Decision = { changed: true, base: 'x', commits: [], files: ['web/a'], reason: 'web/a changed' }
const UNCHANGED: Decision = {
  ...CHANGED,
  base: 'web-v1.8.1-alpha.2',
  changed: false,
  files: [],
  reason: 'nothing changed',
}

function facts(seen: string, more: Partial<TrackFacts> = {}): TrackFacts {
  const track = more.track ?? WEB
  return {
    track,
    tags: tags(seen, track),
    published: [],
    fromFiles: v('0.1.0'),
    decision: CHANGED,
    bump: 'patch',
    ...more,
  }
}

function request(channel: string, more: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return { channel, target: 'head', n: undefined, force: false, trailers: [], ...more }
}

function release(given: TrackFacts, wanted: ReleaseRequest): TrackRelease {
  const plan = planTrack(given, wanted)
  if (plan.kind !== 'release') throw new Error(plan.reason)
  return plan
}

describe('planTrack', () => {
  test.each([
    ['the first release of all', '', 'alpha', '0.1.0', '0.1.1-alpha.1'],
    ['the next pre-release', '1.8.0@a 1.8.1-alpha.1@b', 'alpha', '1.8.1-alpha.1', '1.8.1-alpha.2'],
    ['another channel', '1.8.0@a 1.8.1-alpha.1@b', 'beta', '1.8.1-alpha.1', '1.8.1-beta.1'],
    ['going live', '1.8.0@a 1.8.1-alpha.1@b', 'live', '1.8.1-alpha.1', '1.8.1'],
  ])('%s: tags %j, on %s: from %s to %s', (_, seen, channel, from, to) => {
    const plan = release(facts(seen), request(channel))
    expect([formatVersion(plan.from), formatVersion(plan.version), plan.tag]).toEqual([from, to, `web-v${to}`])
  })

  test('incident 7: N goes on from the highest of its channel in that X.Y.Z', () => {
    expect(release(facts('1.8.0@a 1.8.1-alpha.1@b 1.8.1-beta.2@c'), request('alpha')).tag).toBe('web-v1.8.1-alpha.2')
  })

  test.each([
    ['alpha', '1.8.1-alpha.3', '1.8.1-alpha.4'],
    ['live', '1.8.1', '1.8.2'],
  ])('incident 33: what a manifest of %s says was published (%s) is not given again', (channel, published, next) => {
    const seen = facts('1.8.0@a', { published: [v(published)] })
    expect(formatVersion(release(seen, request(channel)).version)).toBe(next)
  })

  test('files carry the whole version, or X.Y.Z alone by version-style', () => {
    expect(release(facts('1.8.0@a'), request('alpha')).fileVersion).toBe('1.8.1-alpha.1')
    expect(release(facts('1.8.0@a', { track: TRAY }), request('alpha')).fileVersion).toBe('1.8.1')
    expect(release(facts('1.8.0@a', { track: TRAY }), request('alpha')).tag).toBe('tray-v1.8.1-alpha.1')
    const track: Track = { ...TRAY, versionStyle: 'tag' }
    expect(release(facts('1.8.0@a', { track }), request('alpha')).fileVersion).toBeUndefined()
    expect(release(facts('1.8.0@a', { track }), request('live')).fileVersion).toBe('1.8.1')
  })

  describe('nothing new', () => {
    const seen = '1.8.0@a 1.8.1-alpha.1@b 1.8.1-alpha.2@c'

    test('since what the channel has is told, with the tag', () => {
      expect(planTrack(facts(seen, { decision: UNCHANGED }), request('alpha'))).toEqual({
        kind: 'nothing-new',
        track: WEB,
        tag: 'web-v1.8.1-alpha.2',
        decision: UNCHANGED,
        reason: 'nothing new since web-v1.8.1-alpha.2: nothing changed',
      })
    })

    test('is released all the same when forced, and the reason says so', () => {
      const plan = release(facts(seen, { decision: UNCHANGED }), request('alpha', { force: true }))
      expect([plan.tag, plan.reason]).toEqual([
        'web-v1.8.1-alpha.3',
        'forced, though there is nothing new since web-v1.8.1-alpha.2',
      ])
    })

    test('does not keep a channel whose users have nothing from its first one', () => {
      const plan = release(facts(seen, { decision: { ...UNCHANGED, base: undefined } }), request('beta'))
      expect([plan.tag, plan.reason]).toEqual(['web-v1.8.1-beta.1', 'nothing changed'])
    })

    test('is not a word where something is new, forced or not', () => {
      expect(release(facts(seen), request('alpha', { force: true })).reason).toBe('web/a changed')
    })
  })

  describe('a promotion', () => {
    test.each([
      [
        'the highest lower tag on the target',
        '1.8.0@a 1.8.1-alpha.1@head 1.8.1-alpha.2@head',
        'beta',
        'web-v1.8.1-alpha.2',
      ],
      ['of an older commit', '1.8.0@a 1.8.1-alpha.1@head 1.8.1-alpha.2@c', 'live', 'web-v1.8.1-alpha.1'],
    ])('is named after %s: %s to %s: %s', (_, seen, channel, promoted) => {
      const plan = release(facts(seen), request(channel))
      expect([plan.promotedFrom, plan.reason]).toEqual([promoted, `promotes ${promoted}`])
      expect(plan.trailers).toContainEqual({ key: 'Promoted-From', value: promoted })
    })

    test.each([
      ['no tag is on the target', '1.8.0@a 1.8.1-alpha.1@b', 'beta'],
      ['the tag on the target is of another core version', '1.8.0@head', 'alpha'],
      ['the tag on the target is above', '1.8.0@a 1.8.1-beta.1@head', 'alpha'],
      ['the tag on the target is live, and a new X.Y.Z begins', '1.8.0@head', 'alpha'],
    ])('is none where %s: %s to %s', (_, seen, channel) => {
      const plan = release(facts(seen), request(channel))
      expect([plan.promotedFrom, plan.reason]).toEqual([undefined, 'web/a changed'])
      expect(plan.trailers.map(({ key }) => key)).toEqual(['Release-Track', 'Release-Channel'])
    })
  })

  test.each([
    ['1.8.1-alpha.1@head', 'alpha', true],
    ['1.8.1-alpha.1@head', 'beta', false],
    ['1.8.1-alpha.1@other', 'alpha', false],
    ['1.8.0@head', 'live', true],
    ['1.8.0@head', 'alpha', false],
  ])('whether the target is taken, %s for %s: %s', (seen, channel, taken) => {
    expect(release(facts(seen), request(channel)).targetTaken).toBe(taken)
  })

  test('trailers: ours first, then those given, in order', () => {
    const given = [
      { key: 'Ticket', value: '#2' },
      { key: 'Ticket', value: '#1' },
    ]
    expect(release(facts('1.8.0@a 1.8.1-alpha.1@head'), request('beta', { trailers: given })).trailers).toEqual([
      { key: 'Release-Track', value: 'web' },
      { key: 'Release-Channel', value: 'beta' },
      { key: 'Promoted-From', value: 'web-v1.8.1-alpha.1' },
      ...given,
    ])
  })

  test('a wished N that is taken is refused', () => {
    expect(() => planTrack(facts('1.8.0@a 1.8.1-alpha.2@b'), request('alpha', { n: 2 }))).toThrow(
      expect.objectContaining({ code: 'n-taken' }),
    )
  })

  test('a new tag is none there was, and what it promotes is below it and on the target', () => {
    const version = fc
      .tuple(fc.nat(1), fc.nat(2), fc.nat(2), fc.constantFrom('', '-alpha.1', '-alpha.2', '-beta.1', '-rc.10'))
      .map(([x, y, z, suffix]) => `${x}.${y}.${z}${suffix}`)
    const known = fc.tuple(version, fc.constantFrom('head', 'a', 'b')).map(([text, commit]) => `${text}@${commit}`)
    let promotions = 0
    fc.assert(
      fc.property(fc.array(known), fc.constantFrom('alpha', 'beta', 'rc', 'live'), (seen, channel) => {
        const plan = release(facts(seen.join(' ')), request(channel))
        const names = seen.map((each) => `web-v${each.split('@')[0]}`)
        expect(names).not.toContain(plan.tag)
        if (plan.promotedFrom === undefined) return
        promotions++
        const promoted = plan.promotedFrom.slice('web-v'.length)
        expect(seen).toContain(`${promoted}@head`)
        expect(compare(promoted, formatVersion(plan.version))).toBe(-1)
      }),
      { numRuns: 500 },
    )
    expect(promotions).toBeGreaterThan(50)
  })
})

test.each([
  [true, true, 'web/a changed; web-v1.8.6 is withdrawn: users of web-v1.8.5 also get what changed since that'],
  [true, false, 'nothing new since web-v1.8.6, which is withdrawn: nothing changed'],
  [false, true, 'web/a changed'],
  [false, false, 'nothing new since web-v1.8.6: nothing changed'],
])('says whether what it compares with is withdrawn (%p, changed: %p)', (isWithdrawn, changed, reason) => {
  const known = tags('1.8.4@a 1.8.5@b 1.8.6@c').map((tag) =>
    isWithdrawn && tag.commit === 'c' ? { ...tag, withdrawn: true as const } : tag,
  )
  const decision = { ...(changed ? CHANGED : UNCHANGED), base: 'web-v1.8.6' }
  const request = { channel: 'live', target: 'head', n: undefined, force: false, trailers: [] }
  expect(planTrack(facts('', { tags: known, decision }), request).reason).toBe(reason)
})
