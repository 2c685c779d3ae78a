import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import type { Bundle } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { formatManifest, makeManifest, type UpdaterManifest } from '../../../shared/core/updater-manifest/manifest.ts'
import { type ChannelFile, planPublication } from '../../../shared/core/updater-manifest/publication.ts'
import { nextVersion } from '../../../shared/core/versions/next-version.ts'
import {
  channelOf,
  compareVersions,
  formatCore,
  formatVersion,
  type Version,
} from '../../../shared/core/versions/version.ts'
import { type Check, checkForUpdate, type InstalledApp, PLUGINS } from '../../support/updater-model.ts'

/**
 * Apps of every generation of the updater, played through histories of our manifests: the releases are numbered, made and published by the
 * project's own rules, and the runs end in any order. `MODEL_RUNS=5000` looks longer.
 */
const RUNS = Number(process.env.MODEL_RUNS ?? 150)
const LADDER = ['alpha', 'beta', 'rc']
const CHANNELS = [...LADDER, 'live']
const FILES = {
  nsis: 'App_{v}_x64-setup.exe',
  msi: 'App_{v}_x64_en-US.msi',
  appimage: 'App_{v}_amd64.AppImage',
  deb: 'App_{v}_amd64.deb',
} as const
type Kind = keyof typeof FILES

/** How the app is built: with the version of its tag, or with the X.Y.Z of its files. */
type Build = (version: Version) => string
const WHOLE: Build = formatVersion
const NUMBERED: Build = formatCore

type Step =
  | { readonly do: 'release'; readonly channel: string; readonly without: Kind | undefined }
  | { readonly do: 'end'; readonly at: number }
  | { readonly do: 'install'; readonly app: Omit<InstalledApp, 'version'>; readonly channel: string }
  | { readonly do: 'check' }

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
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('release' as const),
    channel: anyChannel,
    without: fc.option(anyKind, { nil: undefined, freq: 3 }),
  }),
  fc.record({ do: fc.constant('end' as const), at: fc.nat(5) }),
  fc.record({ do: fc.constant('install' as const), app: anyApp, channel: anyChannel }),
  fc.record({ do: fc.constant('check' as const) }),
)

interface Release {
  readonly version: Version
  readonly manifest: UpdaterManifest
}

/** An app that polls a channel, and what its checks came to. */
interface User {
  app: InstalledApp
  readonly channel: string
  readonly checks: Exclude<Check, object>[]
}

class World {
  readonly #build: Build
  readonly #releases: Release[] = []
  readonly #running: Release[] = []
  readonly #files = new Map<string, string>()
  readonly users: User[] = []
  /** Keys that a channel lost, of which the step has warned. */
  readonly #lost = new Set<string>()

  constructor(build: Build) {
    this.#build = build
  }

  play(step: Step): void {
    if (step.do === 'release') this.#release(step.channel, step.without)
    else if (step.do === 'end') this.#end(step.at)
    else if (step.do === 'install') this.#install(step)
    else for (const user of this.users) this.#check(user)
  }

  /** Lets every run end, and everybody look twice. */
  settle(): void {
    while (this.#running.length > 0) this.#end(0)
    for (let round = 0; round < 2; round++) this.play({ do: 'check' })
  }

  /** The version that a channel offers. */
  offered(channel: string): string | undefined {
    const text = this.#files.get(channel)
    return text === undefined ? undefined : (JSON.parse(text) as UpdaterManifest).version
  }

  /** Whether somebody was told that apps like this one find no update any more. */
  isWarned({ app, channel }: User): boolean {
    return this.#lost.has(`${channel} ${app.target}-${app.installer}`)
  }

  #release(channel: string, without: Kind | undefined): void {
    const seen = this.#releases.map(({ version }) => version)
    const version = nextVersion({ seen, fromFiles: { major: 1, minor: 8, patch: 4 }, bump: 'patch', channel })
    const kinds = (Object.keys(FILES) as Kind[]).filter((kind) => kind !== without)
    const release = { version, manifest: manifestOf(version, kinds, this.#build) }
    this.#releases.push(release)
    this.#running.push(release)
  }

  #end(at: number): void {
    const [release] = this.#running.splice(at % (this.#running.length || 1), 1)
    if (!release) return
    const files: ChannelFile[] = CHANNELS.map((channel) => {
      const text = this.#files.get(channel)
      return { channel, path: channel, ...(text !== undefined && { text }) }
    })
    const asked = { converge: true, createChannels: false, allowDowngrade: false, isWithdrawn: () => false }
    const { version, manifest } = release
    const about = { version, channel: channelOf(version), text: formatManifest(manifest) }
    try {
      const plan = planPublication({ ...about, ladder: LADDER, files, atFirst: files, ...asked })
      for (const { path, text } of plan.writes) this.#files.set(path, text)
      for (const { channel, lost } of plan.decisions) for (const key of lost) this.#lost.add(`${channel} ${key}`)
    } catch (error) {
      // A release that apps of a channel would refuse is published on none.
      if (!(error instanceof ReleaseTracksError) || error.code !== 'installer-changed') throw error
    }
  }

  /** Somebody installs what a channel offers, and follows it from then on. */
  #install({ app, channel }: Extract<Step, { do: 'install' }>): void {
    const offered = this.#releases.find(({ version }) => formatVersion(version) === this.offered(channel))
    if (!offered || !(`${app.target}-${app.installer}` in offered.manifest.platforms)) return
    this.users.push({ app: { ...app, version: builtAs(offered.version, this.#build) }, channel, checks: [] })
  }

  #check(user: User): void {
    const text = this.#files.get(user.channel)
    if (text === undefined) return
    const check = checkForUpdate(user.app, JSON.parse(text) as UpdaterManifest)
    if (typeof check === 'string') user.checks.push(check)
    else user.app = { ...user.app, version: builtAs(check.update, this.#build) }
  }
}

function builtAs(version: Version, build: Build): Version {
  const { major, minor, patch } = version
  return build(version) === formatVersion(version) ? version : { major, minor, patch }
}

/** A manifest as the step makes it; each signature is the version that `tauri build` binds it to. */
function manifestOf(version: Version, kinds: readonly Kind[], build: Build): UpdaterManifest {
  const bundles = kinds.map((kind): Bundle => {
    const name = parseBundleName(FILES[kind].replace('{v}', build(version)))
    return { name: name as Bundle['name'], digest: kind, signature: build(version) }
  })
  const text = formatVersion(version)
  const place = { baseUrl: `https://x.example/tray-v${text}`, pubDate: '2026-01-01T00:00:00Z' }
  return makeManifest({ track: 'tray', version, tag: `tray-v${text}`, ...place, bundles, required: [] })
}

function play(build: Build, steps: readonly Step[]): World {
  const world = new World(build)
  for (const step of steps) world.play(step)
  world.settle()
  return world
}

describe('incident 49: apps of every generation of the updater', () => {
  test('are offered nothing that they refuse or have, and end with what their channel offers', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 4, maxLength: 40 }), (steps) => {
        const world = play(WHOLE, steps)
        for (const user of world.users) expect([user, user.checks.includes('overwritten')]).toEqual([user, false])
        for (const user of world.users.filter((each) => !world.isWarned(each))) {
          expect([user, user.checks.filter((check) => check !== 'up to date')]).toEqual([user, []])
          const offered = world.offered(user.channel)
          const last = user.checks.at(-1)
          if (offered !== undefined) expect([user, last]).toEqual([user, 'up to date'])
        }
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
    const install = { do: 'install', app, channel: 'alpha' } as const
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
    const world = new World(build)
    const release = (channel: string) => {
      world.play({ do: 'release', channel, without: undefined })
      world.settle()
      return world.users.map(({ app }) => formatVersion(app.version)).join()
    }
    release('alpha')
    const app = { plugin: '2.14.1', installer: 'nsis', target: 'windows-x86_64' } as const
    world.play({ do: 'install', app, channel: 'alpha' })
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
