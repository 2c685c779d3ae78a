import { parseConfig } from '../../shared/config/load.ts'
import type { Commit } from '../../shared/core/git/commit.ts'
import type { DatedTag, Pending, Status, TrackStatus } from '../../shared/core/status/status.ts'
import { parseVersion, type Version } from '../../shared/core/versions/version.ts'

const DAY = 86_400
const CONFIG = parseConfig(
  'release-tracks.yml',
  'channels: [beta]\ntracks: { tray: { tag: "v{version}", paths: [a] } }\n',
)

/** A tag as the page shows it: `number` is the day that it was made, and its commit. */
export function datedTag(version: string, day: number): DatedTag {
  const commit = `${day}`.repeat(40).slice(0, 40)
  return { name: `v${version}`, version: parseVersion(version) as Version, commit, date: day * DAY }
}

/** Commits that wait, by their subjects. */
export function waitingFor(since: string | undefined, ...subjects: string[]): Pending {
  const commits = subjects.map(
    (subject, at) => ({ sha: `${at}`.repeat(40), parents: [], subject, marks: [], changes: [] }) as unknown as Commit,
  )
  return { since, commits, whole: true }
}

/** A track with live 1.8.4 and beta 1.8.5-beta.1 on the first two days, two commits apart, and one more that has no tag. */
export function smallTrack(changed: Partial<TrackStatus> = {}): TrackStatus {
  const [live, beta] = [datedTag('1.8.4', 1), datedTag('1.8.5-beta.1', 2)]
  const channel = { overtakenBy: undefined, offered: undefined, promotion: undefined }
  return {
    track: CONFIG.tracks[0] as TrackStatus['track'],
    channels: [
      { ...channel, name: 'beta', newest: beta },
      {
        ...channel,
        name: 'live',
        newest: live,
        promotion: { ...waitingFor(live.name, 'feat: a', 'fix: <b>'), from: 'beta', tag: beta },
      },
    ],
    unreleased: waitingFor(beta.name, 'feat: c'),
    sinceLive: waitingFor(live.name, 'feat: c', 'feat: a', 'fix: <b>'),
    nextCut: {
      kind: 'release',
      channel: 'beta',
      tag: 'v1.8.5-beta.2',
      version: parseVersion('1.8.5-beta.2') as Version,
    },
    tags: [beta, live],
    tagCount: 2,
    withdrawn: [],
    ...changed,
  }
}

/** The status of {@link smallTrack}'s repository on the third day. */
export function smallStatus(changed: Partial<Status> = {}): Status {
  return {
    config: CONFIG,
    at: 3 * DAY,
    name: 'acme/shop',
    url: 'https://github.com/acme/shop',
    branches: { next: 'f'.repeat(40), live: '1'.repeat(40), liveInNext: true, ahead: 3, behind: 0 },
    tracks: [smallTrack()],
    lines: [],
    violations: [],
    ...changed,
  }
}
