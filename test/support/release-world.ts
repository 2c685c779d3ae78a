import semver from 'semver'
import { parseConfig } from '../../shared/config/load.ts'
import type { Track } from '../../shared/core/config.ts'
import type { ManifestFact } from '../../shared/core/invariants/facts.ts'
import { checkManifests } from '../../shared/core/invariants/manifest-rules.ts'
import { isOnLine } from '../../shared/core/lines/line-config.ts'
import { linesWithManifests, trackOfVersion, trackOnLine } from '../../shared/core/lines/line-manifest.ts'
import { withoutLineTags } from '../../shared/core/lines/open-lines.ts'
import type { ReleaseLine } from '../../shared/core/tags/release-line.ts'
import { formatTag, type PlacedTag } from '../../shared/core/tags/tag-template.ts'
import { highestTag } from '../../shared/core/tags/track-tags.ts'
import { offered } from '../../shared/core/tags/withdrawn-tags.ts'
import { ReleaseTracksError } from '../../shared/core/text/error.ts'
import type { Bundle } from '../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../shared/core/updater-manifest/bundle-name.ts'
import { formatManifest, makeManifest, type UpdaterManifest } from '../../shared/core/updater-manifest/manifest.ts'
import { manifestPaths } from '../../shared/core/updater-manifest/manifest-path.ts'
import { type ChannelFile, planPublication } from '../../shared/core/updater-manifest/publication.ts'
import { type Bump, nextVersion } from '../../shared/core/versions/next-version.ts'
import { channelOf, formatCore, formatVersion, parseVersion, type Version } from '../../shared/core/versions/version.ts'
import {
  candidatesFor,
  type FormerManifest,
  offering,
  restore,
  retract,
} from '../../shared/core/withdrawals/manifests.ts'
import { type Check, checkForUpdate, type InstalledApp } from './updater-model.ts'

/** One track with lines, whose every channel and line has a manifest. */
export const LINED = parseConfig(
  'release-tracks.yml',
  `branches: { live: main, next: next, lines: "{major}.{minor}.x" }
tracks:
  tray:
    tag: v{version}
    paths: ["**"]
    version-files: [VERSION]
    release-workflow: release.yml
    updater: { manifest: "{line}-{channel}.json" }
`,
)
const [TRAY] = LINED.tracks as [Track]
const LADDER = LINED.channels
export const CHANNELS = [...LADDER, 'live']

export const FILES = {
  nsis: 'App_{v}_x64-setup.exe',
  msi: 'App_{v}_x64_en-US.msi',
  appimage: 'App_{v}_amd64.AppImage',
  deb: 'App_{v}_amd64.deb',
} as const
export type Kind = keyof typeof FILES

/** How the app is built: with the version of its tag, or with the X.Y.Z of its files. */
export type Build = (version: Version) => string
export const WHOLE: Build = formatVersion
export const NUMBERED: Build = formatCore

/** What may happen next; numbers choose among what there is. */
export type Step =
  /** Cuts a version and starts its workflow, which may end at once: of a line where `line` is given and there is one. */
  | {
      readonly do: 'release'
      readonly channel: string
      readonly without: Kind | undefined
      readonly line?: number | undefined
      readonly bump?: Bump
      readonly ends?: boolean
    }
  /** Lets a workflow end: it goes by the tags that there were when it looked, at its end or at its start. */
  | { readonly do: 'end'; readonly at: number; readonly isSlow?: boolean }
  /** Of versions, counted from the newest. */
  | { readonly do: 'again' | 'withdraw' | 'undo'; readonly at: number }
  /** Somebody installs what one of the manifests offers, and follows it. */
  | { readonly do: 'install'; readonly app: Omit<InstalledApp, 'version'>; readonly at: number }
  | { readonly do: 'check' }

/** A version that was cut, with what its workflow publishes. */
interface Release {
  readonly version: Version
  readonly manifest: UpdaterManifest
  /** The track with the manifests that the version was for when it was cut. */
  readonly first: Track
}

/** An app that polls a manifest, and what its checks came to. */
interface User {
  app: InstalledApp
  readonly path: string
  readonly checks: Exclude<Check, object>[]
}

/** Releases, withdrawals and apps, played by the project's own rules on one repository that is kept in memory. */
export class ReleaseWorld {
  readonly #build: Build
  readonly #releases: Release[] = []
  readonly #running: Release[] = []
  readonly #published = new Set<string>()
  /** Tags that were cut on the branch of a line. */
  readonly #ofLines = new Set<string>()
  readonly #withdrawn = new Set<string>()
  readonly #files = new Map<string, string>()
  /** What stood at some time, the newest first. */
  readonly #former: FormerManifest[] = []
  readonly users: User[] = []
  /** What must not happen, and did. */
  readonly wrongs: string[] = []
  /** Keys that a manifest lost, of which the step has warned. */
  readonly #lost = new Set<string>()

  constructor(build: Build) {
    this.#build = build
  }

  play(step: Step): void {
    if (step.do === 'release') this.#release(step)
    else if (step.do === 'end') this.#end(step.at, step.isSlow)
    else if (step.do === 'again') this.#again(step.at)
    else if (step.do === 'withdraw' || step.do === 'undo') this.#withdraw(this.#newest(step.at), step.do === 'undo')
    else if (step.do === 'install') this.#install(step)
    else for (const user of this.users) this.#check(user)
  }

  /** Lets every run end, runs what the sentry prints until it finds nothing, and has everybody look twice. */
  settle(): void {
    while (this.#running.length > 0) this.#end(0)
    const done = new Set<string>()
    for (let command = this.#advice(); command !== undefined; command = this.#advice()) {
      if (done.has(command)) this.wrongs.push(`needed twice: ${command}`)
      if (done.has(command)) return
      done.add(command)
      const tag = /--(?:ref|tag) v(\S+)/.exec(command)?.[1]
      const release = this.#releases.find(({ version }) => formatVersion(version) === tag)
      // One that apps would refuse can never be published: the job says so in red.
      const createChannels = command.includes('--create-channels')
      if (release && !this.#publish(release, { createChannels })) this.#withdraw(release, false)
      else if (!release) this.wrongs.push(`no command for this: ${command}`)
    }
    for (let round = 0; round < 2; round++) this.play({ do: 'check' })
  }

  /** The version that a channel offers. */
  offered(channel: string): string | undefined {
    const text = this.#files.get(`${channel}.json`)
    return text === undefined ? undefined : (JSON.parse(text) as UpdaterManifest).version
  }

  /** Whether there is what an app polls. */
  has({ path }: User): boolean {
    return this.#files.has(path)
  }

  /** Whether somebody was told that apps like this one find no update any more. */
  isWarned({ app, path }: User): boolean {
    return this.#lost.has(`${path} ${app.target}-${app.installer}`)
  }

  /** What stands: each manifest with its version, and those that may stand there by SemVer alone: none below the highest of its own channel. */
  get manifests(): (readonly [path: string, has: string, wanted: readonly string[]])[] {
    const all = offered(this.#tags()).map(({ version }) => version)
    const standing = all.filter((version) => this.#published.has(formatVersion(version)))
    const live = all
      .filter(({ prerelease }) => !prerelease)
      .reduce((a, { major, minor }) => Math.max(a, major * 1000 + minor), 0)
    return [...this.#files].map(([path, text]) => {
      const [, line, channel = ''] = /^(?:(\d+\.\d+)-)?(\w+)\.json$/.exec(path) ?? []
      const level = CHANNELS.indexOf(channel)
      const isOwn = ({ major, minor }: Version) =>
        line === undefined ? major * 1000 + minor >= live : `${major}.${minor}` === line
      const inOrder = standing
        .filter((version) => CHANNELS.indexOf(channelOf(version)) >= level && (line === undefined || isOwn(version)))
        .toSorted((a, b) => semver.compare(formatVersion(a), formatVersion(b)))
      const first = inOrder.findLastIndex((each) => channelOf(each) === channel && isOwn(each))
      return [path, formatVersion(versionOf(text)), inOrder.slice(Math.max(first, 0)).map(formatVersion)]
    })
  }

  /** The highest version of what an app follows, withdrawn ones left out: any of its line, or any at all. */
  newest({ path }: User): string | undefined {
    const line = /^\d+\.\d+/.exec(path)?.[0]
    const versions = this.#releases.map(({ version }) => version)
    const own = versions.filter(({ major, minor }) => line === undefined || `${major}.${minor}` === line)
    const standing = own.filter((version) => !this.#withdrawn.has(formatTag(TRAY.tag, version)))
    return standing.map(formatVersion).toSorted(semver.compare).at(-1)
  }

  #tags(): PlacedTag[] {
    return this.#releases.map(({ version }) => {
      const name = formatTag(TRAY.tag, version)
      const tag = { name, version, commit: formatVersion(version) as PlacedTag['commit'] }
      return this.#withdrawn.has(name) ? { ...tag, withdrawn: true } : tag
    })
  }

  /** The lines that fixes can be cut on. */
  get lines(): ReleaseLine[] {
    return linesWithManifests(TRAY, this.#tags())
  }

  #chooseLine(at: number | undefined): ReleaseLine | undefined {
    const lines = at === undefined ? [] : this.lines
    return lines[(at ?? 0) % (lines.length || 1)]
  }

  #release({ channel, without, line: at, bump = 'patch', ends = false }: Extract<Step, { do: 'release' }>): void {
    const line = this.#chooseLine(at)
    const all = this.#releases.map(({ version }) => version)
    const seen = line ? all.filter((version) => isOnLine(version, line)) : all
    const fromFiles = { major: 1, minor: 8, patch: 4 }
    const version = nextVersion({ seen, fromFiles, bump: line ? 'patch' : bump, channel })
    const kinds = (Object.keys(FILES) as Kind[]).filter((kind) => kind !== without)
    const manifest = manifestOf(version, kinds, this.#build)
    const release = { version, manifest, first: trackOfVersion(TRAY, version, this.#tags(), LINED) }
    if (line) this.#ofLines.add(formatTag(TRAY.tag, version))
    this.#releases.push(release)
    if (ends) this.#publish(release)
    else this.#running.push(release)
  }

  #end(at: number, isSlow = false): void {
    const [release] = this.#running.splice(at % (this.#running.length || 1), 1)
    if (release) this.#publish(release, isSlow ? { track: release.first } : {})
  }

  #newest(at: number): Release | undefined {
    return this.#releases[this.#releases.length - 1 - (at % (this.#releases.length || 1))]
  }

  #again(at: number): void {
    const release = this.#newest(at)
    if (release && !this.#running.includes(release)) this.#publish(release)
  }

  #publish(
    release: Release,
    {
      track = trackOfVersion(TRAY, release.version, this.#tags(), LINED),
      createChannels = false,
    }: { track?: Track; createChannels?: boolean } = {},
  ): boolean {
    const { version, manifest } = release
    const gone = this.#tags().flatMap((tag) => (tag.withdrawn ? tag.version : []))
    const about = { version, channel: channelOf(version), text: formatManifest(manifest) }
    const asked = { ladder: LADDER, converge: true, createChannels }
    const ofLine = trackOnLine(TRAY, version)
    const isThere = this.#filesOf(ofLine).some(({ channel, text }) => channel === about.channel && text !== undefined)
    // Published or not, its release is public once, and a withdrawal takes it out of what is offered.
    this.#published.add(formatVersion(version))
    try {
      const places = track === TRAY && isThere ? [TRAY, ofLine] : [track]
      const plans = places.map((place) => {
        const withdrawn = place === TRAY ? gone : gone.filter((each) => isOnLine(each, version))
        return planPublication({ ...about, ...asked, files: this.#filesOf(place), withdrawn })
      })
      for (const { path, text } of plans.flatMap(({ writes }) => writes)) this.#write(path, text)
      for (const { path, lost } of plans.flatMap(({ decisions }) => decisions))
        for (const key of lost) this.#lost.add(`${path} ${key}`)
      return true
    } catch (error) {
      // A release that apps of a channel would refuse is published on none.
      if (!(error instanceof ReleaseTracksError) || error.code !== 'installer-changed') throw error
      return false
    }
  }

  #filesOf(track: Track): ChannelFile[] {
    return manifestPaths(track, LINED).map(({ channel, path }) => {
      const text = this.#files.get(path)
      const last = this.#former.find((each) => each.path === path)
      const former = last && this.#withdrawn.has(formatTag(TRAY.tag, last.version)) ? last.text : undefined
      return { channel, path, ...(text === undefined ? { former } : { text }) }
    })
  }

  #write(path: string, text: string | undefined): void {
    if (text === undefined) {
      this.#files.delete(path)
      return
    }
    const version = versionOf(text)
    this.#former.unshift({ path, version, text })
    this.#files.set(path, text)
  }

  /** What withdraw does with the manifests of live, and with those of the version's line. */
  #withdraw(release: Release | undefined, undo: boolean): void {
    if (!release) return
    const { version } = release
    const name = formatTag(TRAY.tag, version)
    if (undo !== this.#withdrawn.has(name)) return
    if (undo) this.#withdrawn.delete(name)
    else this.#withdrawn.add(name)
    const tags = this.#tags()
    this.#retract(version, TRAY, tags, undo)
    const ofLine = tags.filter((tag) => isOnLine(tag.version, version))
    this.#retract(version, trackOnLine(TRAY, version), ofLine, undo)
  }

  #retract(version: Version, track: Track, tags: readonly PlacedTag[], undo: boolean): void {
    const files = this.#filesOf(track)
    const former = this.#former.filter(({ path }) => files.some((file) => file.path === path))
    const changes = undo
      ? restore(files, version, former)
      : offering(files, version).map((file) => retract(file, candidatesFor(file.channel, tags, LADDER), former))
    for (const { path, text, lost } of changes) {
      this.#write(path, text)
      for (const key of lost) this.#lost.add(`${path} ${key}`)
    }
  }

  #install({ app, at }: Extract<Step, { do: 'install' }>): void {
    const [path, text] = [...this.#files][at % (this.#files.size || 1)] ?? []
    if (path === undefined || text === undefined) return
    const manifest = JSON.parse(text) as UpdaterManifest
    if (!(`${app.target}-${app.installer}` in manifest.platforms)) return
    this.users.push({ app: { ...app, version: builtAs(versionOf(text), this.#build) }, path, checks: [] })
  }

  #check(user: User): void {
    const text = this.#files.get(user.path)
    if (text === undefined) return
    const manifest = JSON.parse(text) as UpdaterManifest
    if (this.#withdrawn.has(`v${manifest.version}`))
      this.wrongs.push(`${user.path} offers ${manifest.version}, which is withdrawn`)
    const check = checkForUpdate(user.app, manifest)
    if (typeof check === 'string') user.checks.push(check)
    else user.app = { ...user.app, version: builtAs(check.update, this.#build) }
  }

  /** The first command that the sentry prints of the manifests that apps of this world poll. */
  #advice(): string | undefined {
    const tags = this.#tags()
    const published = offered(tags).filter(({ version }) => this.#published.has(formatVersion(version)))
    const lines = linesWithManifests(TRAY, tags).map((line) => ({ track: trackOnLine(TRAY, line), line }))
    const manifests = [{ track: TRAY, line: undefined }, ...lines].flatMap(({ track, line }) => {
      const rivals = line ? published.filter((tag) => isOnLine(tag.version, line)) : withoutLineTags(published, LINED)
      return this.#filesOf(track).map((file) => this.#factOf(file, track, line, rivals))
    })
    const placed = tags.map((tag) => {
      const isOfLine = this.#ofLines.has(tag.name)
      return { ...tag, track: TRAY, onNext: !isOfLine, onLive: !isOfLine, onLine: isOfLine, published: undefined }
    })
    const facts = { config: LINED, hasLive: true, liveInNext: true, files: [], changedOnNext: [] }
    return checkManifests({ ...facts, tags: placed, manifests })[0]?.command
  }

  #factOf(
    { channel, path, text }: ChannelFile,
    track: Track,
    line: ReleaseLine | undefined,
    rivals: readonly PlacedTag[],
  ): ManifestFact {
    const holds = text === undefined ? undefined : { version: versionOf(text) }
    const newest = highestTag(rivals.filter(({ version }) => channelOf(version) === channel))
    const holdsPublished = holds !== undefined && this.#published.has(formatVersion(holds.version))
    return { track, ...(line && { line }), channel, path, holds, releases: { newest, holdsPublished } }
  }
}

function versionOf(text: string): Version {
  return parseVersion((JSON.parse(text) as UpdaterManifest).version) as Version
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
