import { expect, test } from '@jest/globals'
import { planPublication } from '../../../shared/core/updater-manifest/publication.ts'
import { channelOf, compareVersions, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

/** Every order in which up to five runs can end, played through the plan: exhaustive, so that no seed decides what is seen. */

const LADDER = ['alpha', 'beta', 'rc']
const CHANNELS = [...LADDER, 'live']
const VERSIONS = [
  ...['1.8.5-alpha.1', '1.8.5-alpha.2', '1.8.6-alpha.1', '1.8.5-beta.1', '1.8.6-beta.1'],
  ...['1.8.5-rc.1', '1.8.4', '1.8.5'],
]

interface Release {
  readonly name: string
  readonly version: Version
  readonly channel: string
  readonly text: string
}

/** What each channel offers, in the order of CHANNELS. */
type Standing = readonly (Release | undefined)[]

const releases = new Map<string, Release>()
function release(name: string): Release {
  const version = parseVersion(name) as Version
  const made = { name, version, channel: channelOf(version), text: JSON.stringify({ version: name, platforms: {} }) }
  const known = releases.get(name) ?? made
  releases.set(name, known)
  return known
}

const STARTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['nothing', {}],
  ['an alpha alone', { alpha: '1.8.0' }],
  ['a live version alone', { live: '1.8.0' }],
  ['an alpha and a live version', { alpha: '1.8.0', live: '1.8.0' }],
  ['one version everywhere', { alpha: '1.8.0', beta: '1.8.0', rc: '1.8.0', live: '1.8.0' }],
  ['an alpha ahead of all', { alpha: '1.9.0-alpha.1', live: '1.8.0' }],
]

/** Ends a run: what the channels offer then. Fails when one of them offers less than before. */
function publish(standing: Standing, { version, channel, text }: Release): Standing {
  const files = CHANNELS.map((name, at) => ({ channel: name, path: name, ...pick(standing[at]) }))
  const common = {
    ladder: LADDER,
    files,
    converge: true,
    createChannels: false,
    withdrawn: [],
  }
  const plan = planPublication({ version, channel, text, ...common })
  const written = new Map(plan.writes.map((write) => [write.path, release(JSON.parse(write.text).version)]))
  return CHANNELS.map((name, at) => {
    const [before, after] = [standing[at], written.get(name) ?? standing[at]]
    if (before && after && compareVersions(after.version, before.version) < 0)
      throw new Error(`${name} went back from ${before.name} to ${after.name}`)
    return after
  })
}

function pick(there: Release | undefined): { text?: string } {
  return there ? { text: there.text } : {}
}

/**
 * What a set of runs comes to, said without any order: a channel that has something, from the start or of its own, ends with the highest of
 * what it had, what was published on it and what is on the channels above it; the others stay without.
 */
function expected(start: Readonly<Record<string, string>>, done: number): Standing {
  const published = VERSIONS.filter((_, at) => done & (1 << at)).map(release)
  return CHANNELS.map((channel, level) => {
    const own = [...named(start[channel]), ...published.filter((each) => each.channel === channel)]
    if (own.length === 0) return undefined
    const above = CHANNELS.slice(level + 1)
    const higher = [
      ...above.flatMap((name) => named(start[name])),
      ...published.filter((each) => above.includes(each.channel)),
    ]
    return [...own, ...higher].reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a))
  })
}

function named(name: string | undefined): Release[] {
  return name === undefined ? [] : [release(name)]
}

const spell = (standing: Standing) => standing.map((there) => there?.name ?? '-').join(' ')

test.each(STARTS)(
  'incident 2: from %s, all orders of any 2 to 5 of 8 versions end alike on all four channels, and none ever goes back',
  (_, start) => {
    /** By the versions that were published: where each order of them ended, with one that did. */
    const ends = new Map<number, Map<string, string>>()
    const play = (standing: Standing, done: number, order: readonly string[]) => {
      if (order.length >= 2) {
        const end = ends.get(done) ?? new Map<string, string>()
        if (!end.has(spell(standing))) end.set(spell(standing), order.join(' > '))
        ends.set(done, end)
      }
      if (order.length === 5) return
      for (const [at, name] of VERSIONS.entries())
        if ((done & (1 << at)) === 0) play(publish(standing, release(name)), done | (1 << at), [...order, name])
    }
    play(
      CHANNELS.map((channel) => named(start[channel])[0]),
      0,
      [],
    )
    expect(ends.size).toBe(28 + 56 + 70 + 56)
    expect([...ends.values()].filter((end) => end.size > 1).map((end) => Object.fromEntries(end))).toEqual([])
    for (const [done, end] of ends) expect(end.keys().next().value).toBe(spell(expected(start, done)))
  },
)
