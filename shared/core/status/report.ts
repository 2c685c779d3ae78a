import type { Commit } from '../git/commit.ts'
import { formatInstant } from '../text/date.ts'
import { formatVersion } from '../versions/version.ts'
import type { ChannelStatus, Pending, Status, TrackStatus } from './status.ts'

/** The status as data for scripts, keys in kebab-case; what is not there is null. docs/status.md describes it. */
export function statusReport(status: Status): Readonly<Record<string, unknown>> {
  const { config, branches, violations } = status
  return {
    'generated-at': formatInstant(status.at),
    repository: status.name === '' ? null : status.name,
    healthy: violations.length === 0,
    violations,
    branches: {
      next: { name: config.branches.next, commit: branches.next },
      live: { name: config.branches.live, commit: branches.live ?? null },
      'live-in-next': branches.liveInNext,
      ahead: branches.ahead,
      behind: branches.behind,
    },
    tracks: status.tracks.map(reportTrack),
    lines: status.lines.map(({ tag, waiting, missing, ...line }) => ({
      ...line,
      tag: tag ?? null,
      waiting: waiting.map(nameCommit),
      'missing-on-next': missing.map(nameCommit),
    })),
  }
}

function reportTrack({ track, channels, unreleased, sinceLive, nextCut, tagCount, withdrawn }: TrackStatus) {
  const cuts = nextCut.kind === 'release'
  return {
    name: track.name,
    description: track.description ?? null,
    'tag-count': tagCount,
    withdrawn,
    channels: channels.map(reportChannel),
    unreleased: reportPending(unreleased),
    'since-live': reportPending(sinceLive),
    'next-cut': cuts
      ? { channel: nextCut.channel, tag: nextCut.tag, version: formatVersion(nextCut.version) }
      : { channel: null, tag: null, version: null, reason: nextCut.reason },
  }
}

function reportChannel({ name, newest, overtakenBy, offered, promotion }: ChannelStatus) {
  return {
    name,
    version: newest ? formatVersion(newest.version) : null,
    tag: newest?.name ?? null,
    date: newest ? formatInstant(newest.date) : null,
    commit: newest?.commit ?? null,
    'overtaken-by': overtakenBy ?? null,
    'users-get': offered?.kind === 'version' ? formatVersion(offered.version) : null,
    manifest: offered ? MANIFEST[offered.kind] : 'none',
    promotion: promotion ? { from: promotion.tag.name, ...reportPending(promotion) } : null,
  }
}

const MANIFEST = { version: 'readable', nothing: 'missing', unreadable: 'unreadable' } as const

function reportPending({ since, commits, whole }: Pending) {
  return {
    since: since ?? null,
    count: commits.length,
    complete: whole,
    commits: commits.map(nameCommit),
  }
}

function nameCommit({ sha, subject }: Commit) {
  return { sha, subject }
}
