import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextVersion } from '../../../shared/core/versions/next-version.ts'
import { channelOf, compareVersions, formatVersion, type Version } from '../../../shared/core/versions/version.ts'
import {
  type Build,
  CHANNELS,
  FILES,
  type Kind,
  NUMBERED,
  ReleaseWorld,
  type Step,
  WHOLE,
} from '../../support/release-world.ts'
import { PLUGINS } from '../../support/updater-model.ts'

/**
 * Apps of every generation of the updater, played through histories of our manifests: the releases are numbered, made and published by the
 * project's own rules, and the runs end in any order. `MODEL_RUNS=5000` looks longer.
 */
const RUNS = Number(process.env.MODEL_RUNS ?? 150)

const anyKind = fc.constantFrom(...(Object.keys(FILES) as Kind[]))
const anyApp = fc
  .record({ plugin: fc.constantFrom(...PLUGINS), installer: anyKind })
  // Before 2.10.0 apps look up the bare key alone, which is for the first kind of each system.
  .filter(({ plugin, installer }) => plugin !== '2.9.0' || installer === 'nsis' || installer === 'appimage')
  .map((app) => ({
    ...app,
    target: app.installer === 'nsis' || app.installer === 'msi' ? 'windows-x86_64' : 'linux-x86_64',
  }))
const anyChannel = fc.constantFrom(...CHANNELS)
/** Of two steps one is about a line, where there is one. */
const anyLine = fc.option(fc.nat(3), { nil: undefined, freq: 1 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('release' as const),
    channel: anyChannel,
    without: fc.option(anyKind, { nil: undefined, freq: 3 }),
    line: anyLine,
    bump: fc.constantFrom('patch' as const, 'minor' as const),
    ends: fc.boolean(),
  }),
  fc.record({ do: fc.constant('end' as const), at: fc.nat(5), isSlow: fc.boolean() }),
  fc.record({ do: fc.constantFrom('again' as const, 'withdraw' as const, 'undo' as const), at: fc.nat(3) }),
  fc.record({ do: fc.constant('install' as const), app: anyApp, at: fc.nat(7) }),
  fc.record({ do: fc.constant('check' as const) }),
)

/** 1.8.5 and 1.9.0 are live, a line of 1.8 has 1.8.6, and somebody follows each. */
const OLD_LINE: readonly Step[] = [
  { do: 'release', channel: 'live', without: undefined, ends: true },
  { do: 'release', channel: 'live', without: undefined, bump: 'minor', ends: true },
  { do: 'release', channel: 'live', without: undefined, line: 0, ends: true },
  ...[0, 1].map(
    (at) => ({ do: 'install', app: { plugin: '2.12.0', installer: 'nsis', target: 'windows-x86_64' }, at }) as const,
  ),
]
const anyHistory = fc
  .tuple(fc.constantFrom([], OLD_LINE), fc.array(anyStep, { minLength: 4, maxLength: 30 }))
  .map(([before, steps]) => [...before, ...steps])

function play(build: Build, steps: readonly Step[]): ReleaseWorld {
  const world = new ReleaseWorld(build)
  for (const step of steps) world.play(step)
  world.settle()
  return world
}

describe('incident 49: apps of every generation of the updater', () => {
  test('are offered nothing that they refuse or have or that is withdrawn, and end with what their channel offers', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const world = play(WHOLE, steps)
        expect(world.wrongs).toEqual([])
        for (const [path, has, wanted] of world.manifests)
          expect([path, wanted]).toEqual([path, expect.arrayContaining([has])])
        for (const user of world.users) expect([user, user.checks.includes('overwritten')]).toEqual([user, false])
        for (const user of world.users.filter((each) => !world.isWarned(each))) {
          expect([user, user.checks.filter((check) => check !== 'up to date')]).toEqual([user, []])
          if (world.has(user)) expect([user, user.checks.at(-1)]).toEqual([user, 'up to date'])
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('get the next version of what they follow, whatever was withdrawn before', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const release = { do: 'release', channel: 'live', without: undefined } as const
        const world = play(
          WHOLE,
          steps.map((step) => (step.do === 'release' ? { ...step, without: undefined } : step)),
        )
        world.play(release)
        for (const line of world.lines.keys()) world.play({ ...release, line })
        world.settle()
        expect(world.wrongs).toEqual([])
        for (const user of world.users)
          expect([user, formatVersion(user.app.version)]).toEqual([user, world.newest(user)])
      }),
      { numRuns: RUNS },
    )
  })

  test('a channel that had a version offers the highest of its own and of those above it', () => {
    fc.assert(
      fc.property(fc.array(anyChannel, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7)), (channels, order) => {
        const steps = [
          ...channels.map((channel) => ({ do: 'release' as const, channel, without: undefined })),
          ...order.map((at) => ({ do: 'end' as const, at })),
        ]
        const world = play(WHOLE, steps)
        for (const [level, channel] of CHANNELS.entries())
          expect([channel, world.offered(channel)]).toEqual([channel, highestFrom(channels, level)])
      }),
      { numRuns: RUNS },
    )
  })

  test('no AppImage is overwritten by the .deb of a release that has no AppImage', () => {
    const app = { plugin: '2.12.0', installer: 'appimage', target: 'linux-x86_64' } as const
    const release = { do: 'release', channel: 'alpha' } as const
    const end = { do: 'end', at: 0 } as const
    const install = { do: 'install', app, at: 0 } as const
    const world = play(WHOLE, [
      { ...release, without: undefined },
      end,
      install,
      { ...release, without: 'appimage' },
      end,
      { do: 'check' },
    ])
    expect([world.offered('alpha'), world.users[0]?.checks]).toEqual(['1.8.5-alpha.1', Array(3).fill('up to date')])
  })

  test.each<[string, Build, readonly string[]]>([
    ['with the version of its tag takes each release', WHOLE, ['1.8.5-alpha.2', '1.8.5-beta.1', '1.8.5']],
    ['with X.Y.Z takes none of them', NUMBERED, ['1.8.5', '1.8.5', '1.8.5']],
  ])('an app that is built %s', (_, build, has) => {
    const world = new ReleaseWorld(build)
    const release = (channel: string) => {
      world.play({ do: 'release', channel, without: undefined })
      world.settle()
      return world.users.map(({ app }) => formatVersion(app.version)).join()
    }
    release('alpha')
    const app = { plugin: '2.14.1', installer: 'nsis', target: 'windows-x86_64' } as const
    world.play({ do: 'install', app, at: 0 })
    expect(['alpha', 'beta', 'live'].map(release)).toEqual(has)
  })
})

/** What a channel is to offer after some releases, said without any publication. */
function highestFrom(channels: readonly string[], level: number): string | undefined {
  const made: Version[] = []
  for (const channel of channels)
    made.push(nextVersion({ seen: made, fromFiles: { major: 1, minor: 8, patch: 4 }, bump: 'patch', channel }))
  if (!made.some((version) => channelOf(version) === CHANNELS[level])) return undefined
  const above = made.filter((version) => CHANNELS.indexOf(channelOf(version)) >= level)
  return formatVersion(above.reduce((a, b) => (compareVersions(a, b) < 0 ? b : a)))
}
