import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Track } from '../../../shared/core/config.ts'
import type { TrackRelease } from '../../../shared/core/promote/release-plan.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import type { Promotion } from '../../../shared/flows/promote/promotion-outcome.ts'
import { promotionLog, reportPromotion } from '../../../shared/flows/promote/promotion-report.ts'
import { CONFIG } from '../../support/products.ts'

const [TRAY, PLATFORM] = parseConfig('release-tracks.yml', CONFIG).tracks as [Track, Track]
const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string]

const DECISION = { changed: true, base: 'v1.8.0', commits: [], files: ['a|b'], reason: 'a|b *changed* since v1.8.0' }

function release(track: Track, tag: string, to: string, more: Partial<TrackRelease> = {}): TrackRelease {
  const version = parseVersion(to) as Version
  const from = parseVersion('1.8.0') as Version
  return {
    ...{ kind: 'release', track, from, version, tag, fileVersion: to, promotedFrom: undefined },
    ...{ targetTaken: false, trailers: [], decision: DECISION, reason: 'a|b *changed* since v1.8.0', ...more },
  }
}

const ONE: Promotion = {
  ...{ channel: 'alpha', target: A, tip: B, pushed: true, dispatch: [] },
  released: [
    { release: release(TRAY, 'tray-v1.8.1-alpha.1', '1.8.1-alpha.1'), commit: B, files: ['crates/client/Cargo.toml'] },
  ],
  nothingNew: [
    {
      ...{ kind: 'nothing-new', track: PLATFORM, tag: 'v1.8.1-alpha.2', decision: { ...DECISION, changed: false } },
      reason: 'nothing new since v1.8.1-alpha.2',
    },
  ],
  updates: [
    { ref: 'refs/heads/next', from: A, to: B },
    { ref: 'refs/tags/tray-v1.8.1-alpha.1', from: undefined, to: C },
  ],
}
const TWO: Promotion = {
  ...ONE,
  released: [
    ...ONE.released,
    { release: release(PLATFORM, 'v1.8.1', '1.8.1', { promotedFrom: 'v1.8.1-rc.2' }), commit: C, files: [] },
  ],
  nothingNew: [],
}
const NONE: Promotion = { ...ONE, released: [], updates: [], pushed: false }

describe('outputs of bump-version', () => {
  test.each<[string, Promotion, object]>([
    [
      'one track',
      ONE,
      {
        tags: '["tray-v1.8.1-alpha.1"]',
        versions: '{"tray":"1.8.1-alpha.1"}',
        ...{ pushed: 'true', sha: B, tag: 'tray-v1.8.1-alpha.1', version: '1.8.1-alpha.1' },
      },
    ],
    [
      'two tracks: no one tag, no one version, the last commit',
      TWO,
      {
        tags: '["tray-v1.8.1-alpha.1","v1.8.1"]',
        versions: '{"tray":"1.8.1-alpha.1","platform":"1.8.1"}',
        ...{ pushed: 'true', sha: C, tag: '', version: '' },
      },
    ],
    ['nothing new', NONE, { tags: '[]', versions: '{}', pushed: 'false', sha: A, tag: '', version: '' }],
  ])('%s', (_, promotion, expected) => {
    const { outputs } = reportPromotion(promotion, false)
    expect(outputs).toMatchObject(expected)
    expect(Object.keys(outputs).sort()).toEqual(['plan', 'pushed', 'sha', 'tag', 'tags', 'version', 'versions'])
  })

  test('the plan is data: every tag, every ref, what is left alone and why', () => {
    expect(JSON.parse(reportPromotion(ONE, true).outputs.plan as string)).toEqual({
      channel: 'alpha',
      target: A,
      tracks: [
        {
          ...{ track: 'tray', from: '1.8.0', to: '1.8.1-alpha.1', tag: 'tray-v1.8.1-alpha.1', commit: B },
          ...{ 'promoted-from': null, reason: 'a|b *changed* since v1.8.0' },
          ...{ files: ['crates/client/Cargo.toml'], workflow: 'release.yml' },
        },
      ],
      'nothing-new': [{ track: 'platform', tag: 'v1.8.1-alpha.2', reason: 'nothing new since v1.8.1-alpha.2' }],
      refs: [
        { ref: 'refs/heads/next', from: A, to: B },
        { ref: 'refs/tags/tray-v1.8.1-alpha.1', from: null, to: C },
      ],
    })
  })
})

describe('the summary', () => {
  test('has a row a track, moved refs, and reasons that cannot leave their cell', () => {
    const { summary } = reportPromotion(ONE, false)
    expect(summary).toContain('### Released on alpha')
    expect(summary).toContain('| `tray` | `1.8.0` | `1.8.1-alpha.1` | `tray-v1.8.1-alpha.1` |')
    expect(summary).not.toContain('a|b *changed*')
    expect(summary).toContain('`refs/heads/next`: `aaaaaaa` → `bbbbbbb`')
    expect(summary).toContain('`refs/tags/tray-v1.8.1-alpha.1`: new → `ccccccc`')
  })

  test.each([
    [ONE, true, '### Plan: alpha, nothing is pushed'],
    [NONE, false, '### Nothing new on alpha'],
    [NONE, true, '### Plan: alpha, nothing is pushed'],
  ])('is headed by what it is: %#', (promotion, dryRun, title) => {
    expect(reportPromotion(promotion, dryRun).summary.split('\n')[0]).toBe(title)
  })
})

test('incident 1: the log says in a line a track what was done, or why nothing', () => {
  expect(promotionLog(ONE, false)).toEqual([
    'tray: 1.8.0 is now 1.8.1-alpha.1, tag tray-v1.8.1-alpha.1 on bbbbbbb: a|b *changed* since v1.8.0',
    'platform: nothing new since v1.8.1-alpha.2',
  ])
  expect(promotionLog(ONE, true)[0]).toContain('1.8.0 would become 1.8.1-alpha.1')
})
