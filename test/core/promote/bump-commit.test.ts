import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Track } from '../../../shared/core/config.ts'
import type { NewFile } from '../../../shared/core/git/object-plan.ts'
import { trailerValue } from '../../../shared/core/git/trailers.ts'
import { layOutObjects, type ReleaseEdit } from '../../../shared/core/promote/bump-commit.ts'
import type { Decision } from '../../../shared/core/promote/detection.ts'
import {
  planTrack,
  type ReleaseRequest,
  type TrackFacts,
  type TrackRelease,
} from '../../../shared/core/promote/release-plan.ts'
import type { PlacedTag } from '../../../shared/core/tags/tag-template.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

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

describe('layOutObjects', () => {
  const file: NewFile = { path: 'web/package.json', mode: '100644', bytes: new Uint8Array([1]) }
  const web = release(facts('1.8.0@a'), request('alpha'))
  const tray = release(facts('2.0.0@a', { track: TRAY }), request('alpha'))
  const lay = (edits: readonly ReleaseEdit[], skipsWorkflows = false) =>
    layOutObjects(edits, { target: 'head', skipsWorkflows, runId: 'run-7' })

  test('each release that changes files gets a bump commit upon the last one, and its tag there', () => {
    const {
      commits,
      tags: made,
      tips,
    } = lay([
      { release: web, files: [file] },
      { release: tray, files: [{ ...file, path: 'tray/package.json' }] },
    ])
    const [first, second] = commits
    expect(commits).toHaveLength(2)
    expect([first?.parents, second?.parents]).toEqual([['head'], [first?.mark]])
    expect([first?.files.map(({ path }) => path), second?.files.map(({ path }) => path)]).toEqual([
      ['web/package.json'],
      ['tray/package.json'],
    ])
    expect(made.map(({ name, target }) => [name, target])).toEqual([
      ['web-v1.8.1-alpha.1', first?.mark],
      ['tray-v2.0.1-alpha.1', second?.mark],
    ])
    expect(tips).toEqual([first?.mark, second?.mark])
  })

  test('incident 12: with nothing to change the tag goes on the target itself', () => {
    const { commits, tags: made, tips } = lay([{ release: web, files: [] }])
    expect([commits, made.map(({ target }) => target), tips]).toEqual([[], ['head'], ['head']])
  })

  test('incident 12: also beside a release that has a bump commit', () => {
    const {
      commits,
      tags: made,
      tips,
    } = lay([
      { release: web, files: [file] },
      { release: tray, files: [] },
    ])
    expect(commits).toHaveLength(1)
    expect(made.map(({ target }) => target)).toEqual([commits[0]?.mark, 'head'])
    expect(tips).toEqual([commits[0]?.mark, commits[0]?.mark])
  })

  test('where files follow, the tag goes on the target and their bump commit behind it', () => {
    const edits = [{ release: web, files: [file], follows: true }]
    const { commits, tags: made, tips } = lay(edits)
    expect(commits).toEqual([expect.objectContaining({ parents: ['head'], files: [file] })])
    expect([made.map(({ target }) => target), tips]).toEqual([['head'], [commits[0]?.mark]])
    expect(lay(edits, true).tags.map(({ target }) => target)).toEqual([commits[0]?.mark])
  })

  test('what promotes a commit that the target is in all but bump commits has its tag there', () => {
    const tested = facts('1.8.0@a 1.8.1-alpha.1@tested', { alike: new Set(['tested']) })
    const edits = [{ release: release(tested, request('live')), files: [file], follows: true }]
    const { commits, tags: made } = lay(edits, true)
    expect([made.map(({ target }) => target), commits[0]?.parents]).toEqual([['tested'], ['head']])
    const again = release(tested, request('alpha'))
    expect([again.on, again.promotedFrom]).toEqual([undefined, undefined])
  })

  test('incident 15: a target that says [skip ci] takes no tag, it gets an empty bump commit', () => {
    const { commits, tags: made } = lay([{ release: web, files: [] }], true)
    expect(commits).toEqual([expect.objectContaining({ parents: ['head'], files: [] })])
    expect(made.map(({ target }) => target)).toEqual([commits[0]?.mark])
  })

  test('incident 1: a target that has a tag of that track and channel takes no second one', () => {
    const again = release(facts('1.8.0@a 1.8.1-alpha.1@head'), request('alpha', { force: true }))
    const { commits, tags: made } = lay([{ release: again, files: [] }])
    expect(commits).toEqual([expect.objectContaining({ parents: ['head'], files: [] })])
    expect(made.map(({ target }) => target)).toEqual([commits[0]?.mark])
  })

  test('messages name track and tag, and carry the trailers; the tag has the run’s id, the commit has not', () => {
    const { commits, tags: made } = lay([{ release: web, files: [file] }])
    expect(commits[0]?.message).toBe(
      'chore: bump web to web-v1.8.1-alpha.1\n\nRelease-Track: web\nRelease-Channel: alpha\n',
    )
    expect(made[0]?.message).toBe(
      'web 1.8.1-alpha.1\n\nRelease-Track: web\nRelease-Channel: alpha\nRelease-Run: run-7\n',
    )
  })

  test('incident 1: two runs never make the same tag object', () => {
    const [a, b] = ['1', '2'].map(
      (id) =>
        layOutObjects([{ release: web, files: [] }], { target: 'head', skipsWorkflows: false, runId: id }).tags[0],
    )
    expect(a?.name).toBe(b?.name)
    expect([a, b].map((each) => trailerValue(each?.message ?? '', 'run'))).toEqual(['1', '2'])
  })

  test('of no release there is nothing', () => {
    expect(lay([])).toEqual({ commits: [], tags: [], tips: [] })
  })

  test('commits form one line from the target to the tip, every mark stands once, every tag on the line', () => {
    const edit = fc.record({ changes: fc.boolean(), taken: fc.boolean(), follows: fc.boolean() })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), fc.boolean(), (wanted, skips) => {
        const edits = wanted.map(({ changes, taken, follows }, at) => ({
          release: { ...web, track: { ...WEB, name: `t${at}` }, tag: `t${at}-v1`, targetTaken: taken },
          files: changes ? [file] : [],
          follows,
        }))
        const { commits, tags: made, tips } = lay(edits, skips)
        const line = ['head', ...commits.map(({ mark }) => mark)]
        expect(commits.map(({ parents }) => parents)).toEqual(line.slice(0, -1).map((parent) => [parent]))
        expect(tips.at(-1) ?? 'head').toBe(line.at(-1))
        expect([...new Set(['head', ...tips])]).toEqual(line)
        expect(new Set([...line, ...made.map(({ mark }) => mark)]).size).toBe(line.length + made.length)
        expect(made.map(({ name }) => name)).toEqual(edits.map((each) => each.release.tag))
        made.forEach(({ target }, at) => {
          const { changes, follows, taken } = wanted[at] as (typeof wanted)[number]
          const needsCommit = (changes && !follows) || taken || skips
          expect(target === 'head').toBe(!needsCommit)
          expect(line).toContain(target)
        })
      }),
    )
  })
})
