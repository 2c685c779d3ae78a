import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Config } from '../../../shared/core/config.ts'
import { decidingTracks, planTracks, withFixedMates } from '../../../shared/core/promote/plan-tracks.ts'
import type { TrackFacts } from '../../../shared/core/promote/release-plan.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const v = (text: string) => parseVersion(text) as Version

function configOf(more: string): Config {
  const track = (name: string) =>
    `  ${name}: { tag: "${name}-v{version}", paths: [${name}], version-files: [${name}/package.json] }\n`
  return parseConfig('release-tracks.yml', `${more}\ntracks:\n${['a', 'b', 'c'].map(track).join('')}`)
}

const FIXED = configOf('groups: { sdk: { tracks: [a, b], policy: fixed } }')
const LINKED = configOf('groups: { sdk: { tracks: [a, b], policy: linked } }')

/** A track as `1.0.0 1.1.0-alpha.1` of tags, and whether it changed. */
type State = readonly [tags: string, isChanged: boolean]

function factsOf(config: Config, states: Record<string, State>): TrackFacts[] {
  return config.tracks.flatMap((track) => {
    const [text, changed] = states[track.name] ?? []
    if (text === undefined || changed === undefined) return []
    const tags = text.split(' ').filter(Boolean)
    return {
      track,
      tags: tags.map((tag) => ({ name: `${track.name}-v${tag}`, version: v(tag), commit: tag })),
      published: [],
      fromFiles: v('0.0.0'),
      decision: {
        changed,
        base: tags.length > 0 ? `${track.name}-v${tags.at(-1)}` : undefined,
        commits: [],
        files: [],
        reason: changed ? 'changed' : 'the same',
      },
      bump: 'patch' as const,
    }
  })
}

/** What is released, as `a 1.0.1`. */
function plan(
  config: Config,
  states: Record<string, State>,
  {
    channel = 'alpha',
    asked = ['a', 'b', 'c'],
    texts = new Map<string, string>(),
    former = new Map<string, Map<string, string>>(),
  } = {},
): string[] {
  const facts = factsOf(config, states)
  const tracks = config.tracks.filter(({ name }) => asked.includes(name))
  const request = { channel, target: 'head', n: undefined, force: false, trailers: [] }
  return planTracks(facts, request, { asked: tracks, groups: config.groups, texts, former }).flatMap((each) =>
    each.kind === 'release' ? `${each.track.name} ${formatVersion(each.version)}` : [],
  )
}

describe('a fixed group', () => {
  test('is released as one, with the highest next version', () => {
    expect(plan(FIXED, { a: ['1.2.0', true], b: ['1.4.0', false] })).toEqual(['a 1.4.1-alpha.1', 'b 1.4.1-alpha.1'])
    expect(plan(FIXED, { a: ['1.2.0', false], b: ['1.2.0', false] })).toEqual([])
  })

  test('takes along who has never been released', () => {
    expect(plan(FIXED, { a: ['2.0.0', false], b: ['', false] }, { channel: 'live' })).toEqual(['b 2.0.0'])
    expect(plan(FIXED, { a: ['', false], b: ['', false] })).toEqual(['a 0.0.1-alpha.1', 'b 0.0.1-alpha.1'])
  })

  test.each(['live', 'alpha'])('completes on %s what a run left half done, with the same version', (channel) => {
    const out = channel === 'live' ? '1.3.0' : '1.3.0-alpha.4'
    const states = { a: [`1.2.0 ${out}`, false], b: ['1.2.0', true] } as const
    expect(plan(FIXED, states, { channel })).toEqual([`b ${out}`])
    const changed = { a: [`1.2.0 ${out}`, true], b: ['1.2.0', true] } as const
    const next = channel === 'live' ? '1.3.1' : '1.3.0-alpha.5'
    expect(plan(FIXED, changed, { channel })).toEqual([`a ${next}`, `b ${next}`])
  })

  test('takes no version that it went live with since for one to come', () => {
    const states = { a: ['3.0.1-alpha.2 3.0.1', false], b: ['1.0.1', true] } as const
    expect(plan(FIXED, states)).toEqual(['a 3.0.2-alpha.1', 'b 3.0.2-alpha.1'])
  })

  test('is asked for by any of its tracks', () => {
    const names = (asked: string) =>
      withFixedMates(
        FIXED.tracks.filter(({ name }) => name === asked),
        FIXED,
      ).map(({ name }) => name)
    expect([names('a'), names('b'), names('c')]).toEqual([['a', 'b'], ['a', 'b'], ['c']])
  })
})

describe('a linked group', () => {
  test('gives those that changed the same number, above all that the group had', () => {
    const both = { a: ['1.2.0', true], b: ['1.4.0', true] } as const
    expect(plan(LINKED, both)).toEqual(['a 1.4.1-alpha.1', 'b 1.4.1-alpha.1'])
    expect(plan(LINKED, { ...both, b: ['1.4.0', false] })).toEqual(['a 1.4.1-alpha.1'])
    expect(plan(LINKED, { a: ['1.2.0 1.4.1-alpha.1', true], b: ['1.4.0', true] })).toEqual([
      'a 1.4.1-alpha.2',
      'b 1.4.1-alpha.2',
    ])
  })

  test('lets a tested pre-release go live as what it is, though another track was there first', () => {
    const states = { a: ['1.2.0 1.3.0-rc.1 1.3.0', false], b: ['1.2.0 1.3.0-rc.1', true] } as const
    expect(plan(LINKED, states, { channel: 'live' })).toEqual(['b 1.3.0'])
  })

  test('needs the facts of all of it, and releases who was asked for', () => {
    const [a] = LINKED.tracks
    expect(decidingTracks(a ? [a] : [], LINKED).map(({ name }) => name)).toEqual(['a', 'b'])
    const states = { a: ['1.2.0', true], b: ['1.4.0', true] } as const
    expect(plan(LINKED, states, { asked: ['a'] })).toEqual(['a 1.4.1-alpha.1'])
  })
})

describe('dependents', () => {
  const DEPENDENTS = configOf('dependents: release')
  const texts = (range: string) =>
    new Map([
      ['package.json', '{ "workspaces": ["*"] }'],
      ['a/package.json', '{ "name": "a", "version": "1.2.0" }'],
      ['b/package.json', `{ "name": "b", "version": "1.0.0", "dependencies": { "a": "${range}" } }`],
      ['c/package.json', '{ "name": "c", "version": "1.0.0", "dependencies": { "b": "1.0.0" } }'],
    ])
  const states = { a: ['1.2.0', true], b: ['1.0.0', false], c: ['1.0.0', false] } as const

  test('follow whom they require in a range without the new version, and so on', () => {
    const ask = { channel: 'live', asked: ['a'] }
    expect(plan(DEPENDENTS, states, { ...ask, texts: texts('1.2.0') })).toEqual(['a 1.2.1', 'b 1.0.1', 'c 1.0.1'])
    expect(plan(DEPENDENTS, states, { ...ask, texts: texts('^1.2.0') })).toEqual(['a 1.2.1'])
    expect(plan(DEPENDENTS, states, { ...ask, texts: texts('workspace:*') })).toEqual(['a 1.2.1', 'b 1.0.1', 'c 1.0.1'])
    expect(plan(DEPENDENTS, states, { ...ask, texts: texts('workspace:^') })).toEqual(['a 1.2.1'])
  })

  test('follow by what their users have, whatever an alpha wrote since, and also what is out already', () => {
    const ask = { channel: 'live', asked: ['a'], texts: texts('^2.0.0-alpha.1') }
    const former = new Map(['b', 'c'].map((name) => [name, texts('^1.2.0')]))
    const tested = { a: ['1.2.0 2.0.0-alpha.1', true], b: ['1.0.0', false], c: ['1.0.0', false] } as const
    expect(plan(DEPENDENTS, tested, { ...ask, former })).toEqual(['a 2.0.0', 'b 1.0.1', 'c 1.0.1'])
    const out = { a: ['1.2.0 2.0.0', false], b: ['1.0.0', false], c: ['1.0.0', false] } as const
    expect(plan(DEPENDENTS, out, { ...ask, former })).toEqual(['b 1.0.1', 'c 1.0.1'])
  })

  describe('that followed a beta, with nothing of their own since,', () => {
    const beta = { a: ['1.2.1-beta.1 1.2.0', true], b: ['1.0.1-beta.1 1.0.0', false] } as const
    const out = { ...beta, a: ['1.2.1-beta.1 1.2.1', false] } as const
    const reverted = { ...beta, a: ['1.2.1-beta.1 1.2.0', false] } as const
    const chain = { ...out, c: ['1.0.1-beta.1 1.0.0', false] } as const
    const both = { ...beta, c: ['1.0.1-beta.1 1.0.0', true] } as const
    const onBoth = new Map([
      ['package.json', '{ "workspaces": ["*"] }'],
      ['a/package.json', '{ "name": "a", "version": "1.2.0" }'],
      ['b/package.json', '{ "name": "b", "version": "1.0.0", "dependencies": { "a": "^1.2.0", "c": "^1.0.0" } }'],
      ['c/package.json', '{ "name": "c", "version": "1.0.0" }'],
    ])
    test.each<[string, Record<string, State>, string[], string[], Partial<{ channel: string; texts: typeof onBoth }>]>([
      ['go live together with it', beta, ['a', 'b', 'c'], ['a 1.2.1', 'b 1.0.1'], {}],
      ['go live where it alone is asked for', beta, ['a'], ['a 1.2.1', 'b 1.0.1'], {}],
      ['go live where they alone are asked for', beta, ['b'], ['b 1.0.1'], {}],
      ['go live after it', out, ['b'], ['b 1.0.1'], {}],
      ['go to rc', beta, ['b'], ['b 1.0.1-rc.1'], { channel: 'rc' }],
      ['go live one by the other', chain, ['a', 'b', 'c'], ['b 1.0.1', 'c 1.0.1'], {}],
      ['stay where what they followed was taken back', reverted, ['a', 'b', 'c'], [], {}],
      ['stay where they followed another one, too', both, ['a'], ['a 1.2.1'], { texts: onBoth }],
      ['go live with both', both, ['a', 'c'], ['a 1.2.1', 'b 1.0.1', 'c 1.0.1'], { texts: onBoth }],
      ['stay without such a beta', { ...beta, b: ['1.0.0', false] }, ['a', 'b'], ['a 1.2.1'], {}],
      ['stay once they are live', { ...out, b: ['1.0.1-beta.1 1.0.1', false] }, ['a', 'b'], [], {}],
    ])('%s', (_, known, asked, released, more) => {
      expect(plan(DEPENDENTS, known, { channel: 'live', texts: texts('^1.2.0'), asked, ...more })).toEqual(released)
    })

    test('need not go live with a version that leaves later commits out', () => {
      const facts = factsOf(DEPENDENTS, beta).map((fact) => ({
        ...fact,
        later: fact.tags.slice(0, 1).map(({ version }) => version),
      }))
      const request = { channel: 'live', target: 'older', n: undefined, force: false, trailers: [] }
      const plans = planTracks(facts, request, { asked: DEPENDENTS.tracks, texts: texts('^1.2.0') })
      expect(plans.flatMap((each) => (each.kind === 'release' ? each.track.name : []))).toEqual(['a'])
    })
  })

  test('follow always where that is asked for, and never where nothing is', () => {
    const ask = { channel: 'live', asked: ['a'], texts: texts('^1.2.0') }
    expect(plan(configOf('dependents: release-always'), states, ask)).toEqual(['a 1.2.1', 'b 1.0.1', 'c 1.0.1'])
    expect(plan(configOf(''), states, { ...ask, texts: texts('1.0.0') })).toEqual(['a 1.2.1'])
  })
})

test('whatever happened before, a fixed group stays together and never goes back', () => {
  const step = fc.record({
    channel: fc.constantFrom('alpha', 'beta', 'rc', 'live'),
    changed: fc.uniqueArray(fc.constantFrom('a', 'b')),
    /** How many of the releases land before the run breaks off. */
    landed: fc.constantFrom(1, 2, 2, 2),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const tags: Record<string, string[]> = { a: [], b: [] }
      const pending = new Set(['a', 'b'])
      for (const { channel, changed, landed } of steps) {
        for (const name of changed) pending.add(name)
        const state = (name: string): State => [(tags[name] ?? []).join(' '), pending.has(name)]
        const released = plan(FIXED, { a: state('a'), b: state('b') }, { channel, asked: ['a', 'b'] })
        expect(new Set(released.map((text) => text.split(' ')[1])).size).toBeLessThanOrEqual(1)
        for (const text of released.slice(0, landed)) {
          const [name = '', version = ''] = text.split(' ')
          expect(tags[name]).not.toContain(version)
          tags[name]?.push(version)
          pending.delete(name)
        }
      }
    }),
    { numRuns: 60 },
  )
})
