import { nextVersion } from '../../shared/core/versions/next-version.ts'
import { compareVersions, formatVersion, LIVE, type Version } from '../../shared/core/versions/version.ts'
import type { PlannedFiles } from './fast-import.ts'
import { type PlannedCommit, type PlannedHistory, randomNumbers } from './history.ts'

/** How a made-up half year of releases goes. */
export interface StoryOptions {
  /** How many days people work, the last one the day before {@link STORY_END}. */
  readonly days: number
  /** Whether somebody committed to `main` by hand, and a manifest went ahead of its tags. */
  readonly broken?: boolean
  /** Subjects of commits that come last and are in no tag yet. */
  readonly last?: readonly string[]
}

/** When the story is looked at: 24 November 2026, 15:28 UTC. */
export const STORY_END = Date.UTC(2026, 10, 24, 15, 28) / 1000

const DAY = 86_400
const CHANNELS = ['alpha', 'beta', 'rc', LIVE]

/** What the tracks of the story are. */
export const STORY_CONFIG = `branches: { live: main, next: next }
ignore-commits: ["docs:*"]
tracks:
  tray:
    description: Desktop client
    tag: tray-v{version}
    paths: ["crates/client/**", "crates/core/**"]
    version-files: [crates/client/package.json]
    version-style: core
    updater: { manifest: "release-manifests/tray-{channel}.json" }
  platform:
    description: Server and web app, as container images
    tag: v{version}
    paths: ["crates/server/**", "crates/core/**"]
    version-files: [crates/server/package.json]
`

const FOLDERS: Readonly<Record<string, string>> = {
  tray: 'crates/client',
  platform: 'crates/server',
  core: 'crates/core',
}

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  tray: [
    'feat(tray): show how long a service has been down',
    'fix(tray): keep the lamps in order',
    'feat(tray): quiet hours',
    'fix(tray): wake up after the machine slept',
    'perf(tray): draw the icon once a minute',
    'feat(tray): choose which services to watch',
  ],
  platform: [
    'feat(web): a page for every incident',
    'fix(server): close idle connections after a minute',
    'feat(server): answer with ETag',
    'fix(web): say in the title what the page is',
    'feat(web): keyboard shortcuts for the timeline',
    'fix(server): count retries per service',
  ],
  core: ['feat(core): a service is slow after half a second', 'fix(core): read time zones of the southern half'],
}

/** Plans a repository of two tracks that went up and down the ladder for some days; the same options give the same one. */
export function planStory({ days, broken = false, last = LAST }: StoryOptions): PlannedHistory {
  const story = new Story(STORY_END - days * DAY - 6 * 3600)
  for (let day = 0; day < days; day++) story.work(day)
  for (const [index, subject] of last.entries()) story.commit(subject, index % 2 === 0 ? 'tray' : 'platform')
  if (broken) story.breakIt()
  return story.plan()
}

const LAST = [
  'feat(tray): a window for the history of a service',
  'fix(web): sort incidents by when they began',
  'fix(tray): no sound for planned work',
]

class Story {
  readonly #commits: PlannedCommit[] = []
  readonly #refs: Record<string, number> = {}
  readonly #seen = new Map<string, Version[]>([
    ['tray', []],
    ['platform', []],
  ])
  readonly #held = new Map<string, Version>()
  readonly #random = randomNumbers(7)
  #next: number
  #main: number
  readonly #begin: number
  #date: number

  constructor(begin: number) {
    this.#begin = begin
    this.#date = begin
    const start = ['tray', 'platform'].map((track) => [
      packageOf(track),
      packageText({ major: 1, minor: track === 'tray' ? 8 : 3, patch: 0 }),
    ])
    this.#next = this.#add([], 'feat: begin', { 'release-tracks.yml': STORY_CONFIG, ...Object.fromEntries(start) })
    this.#main = this.#next
  }

  /** One day: commits, each with its alphas; now and then a climb. */
  work(day: number): void {
    this.#date = this.#begin + day * DAY
    if (day % 7 > 4) return
    for (let count = this.#random(3); count > 0; count--) {
      const area = ['tray', 'platform', 'platform', 'tray', 'core'][this.#random(5)] as string
      const subjects = SUBJECTS[area] as readonly string[]
      this.commit(subjects[this.#random(subjects.length)] as string, area)
      for (const track of area === 'core' ? ['tray', 'platform'] : [area]) this.#release(track, 'alpha')
    }
    const [track, step] = [day % 2 === 0 ? 'tray' : 'platform', Math.floor((day % 35) / 7)]
    const channel = [undefined, undefined, 'beta', 'rc', LIVE][step]
    if (channel !== undefined && [0, 3].includes(day % 7)) this.#release(track, channel)
  }

  commit(message: string, area: string): void {
    const text = `${this.#commits.length}\n`
    this.#next = this.#add([this.#next], message, { [`${FOLDERS[area]}/main.rs`]: text })
  }

  /** Commits to `main` by hand, and offers what no tag has. */
  breakIt(): void {
    this.#main = this.#add([this.#main], 'fix: by hand', {
      'hotfix.txt': 'x\n',
      'release-manifests/tray-beta.json': manifestText('9.9.9-beta.1'),
    })
  }

  plan(): PlannedHistory {
    const refs = { ...this.#refs, 'refs/heads/next': this.#next, 'refs/heads/main': this.#main }
    return { commits: this.#commits, refs }
  }

  #release(track: string, channel: string): void {
    const seen = this.#seen.get(track) as Version[]
    if (seen.length === 0 && channel !== 'alpha') return
    const fromFiles = { major: 1, minor: track === 'tray' ? 8 : 3, patch: 0 }
    const version = nextVersion({ seen, fromFiles, channel, bump: this.#random(3) === 0 ? 'minor' : 'patch' })
    seen.push(version)
    const tag = `${track === 'tray' ? 'tray-v' : 'v'}${formatVersion(version)}`
    const trailers = `Release-Track: ${track}\nRelease-Channel: ${channel}`
    const written = track === 'tray' ? { ...version, prerelease: undefined } : version
    const files = { [packageOf(track)]: packageText(written as Version) }
    this.#next = this.#add([this.#next], `chore: bump ${track} to ${tag}\n\n${trailers}`, files)
    this.#refs[`refs/tags/${tag}`] = this.#next
    if (channel === LIVE) this.#main = this.#next
    if (track === 'tray') this.#publish(channel, version, trailers)
  }

  #publish(channel: string, version: Version, trailers: string): void {
    // A version goes to all lower channels that it overtakes, and none goes back, as write-updater-manifest has it.
    const reached = CHANNELS.slice(0, CHANNELS.indexOf(channel) + 1).filter((each) => {
      const held = this.#held.get(each)
      return held === undefined ? each === channel : compareVersions(held, version) < 0
    })
    if (reached.length === 0) return
    for (const each of reached) this.#held.set(each, version)
    const manifest = manifestText(formatVersion(version))
    const files = Object.fromEntries(reached.map((each) => [`release-manifests/tray-${each}.json`, manifest]))
    this.#main = this.#add([this.#main], `chore: publish ${formatVersion(version)} to ${channel}\n\n${trailers}`, files)
    this.#next = this.#add([this.#next, this.#main], `Merge main into next\n\nRelease-Sync: main`, files)
  }

  #add(parents: readonly number[], message: string, files: PlannedFiles): number {
    this.#date += 60 + this.#random(1800)
    return this.#commits.push({ parents, message, files, date: this.#date }) - 1
  }
}

function packageOf(track: string): string {
  return `${FOLDERS[track]}/package.json`
}

function packageText(version: Version): string {
  return `${JSON.stringify({ name: 'lighthouse', version: formatVersion(version) }, undefined, 2)}\n`
}

function manifestText(version: string): string {
  const platforms = { 'linux-x86_64': { signature: 's', url: 'https://example.com/a' } }
  return `${JSON.stringify({ version, notes: '', pub_date: '2026-01-01T00:00:00Z', platforms }, undefined, 2)}\n`
}
