import { compareVersions } from '../../shared/core/versions/version.ts'
import { git } from './checkouts.ts'
import type { History, PlannedTag } from './history.ts'
import { TRACKS, type TrackName, tagName } from './product-files.ts'

/** A tag with the commit it stands on. */
export interface TaggedCommit {
  readonly tag: string
  readonly version: string
  readonly commit: string
}

/** The tags of a track that the scenarios ask about. */
export interface TrackFacts {
  readonly newest: TaggedCommit
  readonly oldest: TaggedCommit
  readonly live: TaggedCommit
  readonly previousLive: TaggedCommit
  /** The alpha that a push cuts next. */
  readonly nextAlpha: string
  /** The tag right below the newest by SemVer. */
  readonly belowNewest: string
}

/** What is known of a generated repository, and so what the right answers are. */
export interface Facts {
  readonly before: string
  readonly head: string
  /** The commits of the push, newest first. */
  readonly push: readonly { readonly id: string; readonly message: string }[]
  /** The tracks that the push touches, in config order. */
  readonly touched: readonly TrackName[]
  readonly tray: TrackFacts
  readonly platform: TrackFacts
  /** What a full clone takes over HTTP. */
  readonly fullCloneBytes: number
}

const SCOPES: Readonly<Record<TrackName, readonly string[]>> = {
  tray: ['client', 'core', 'tray-ui'],
  platform: ['server', 'core', 'web'],
}

/** Reads off the plan what the scenarios need, with the commit ids that git gave. */
export async function gatherFacts(bare: string, history: History, fullCloneBytes: number): Promise<Facts> {
  const before = (await git(bare, ['rev-parse', `${history.tags.at(-1)?.name}^{commit}`])).trim()
  const log = await git(bare, ['log', '-z', '--format=%H%n%B', `${before}..refs/heads/next`])
  const push = log
    .split('\0')
    .filter(Boolean)
    .map((entry) => ({ id: entry.slice(0, 40), message: entry.slice(41).trim() }))
  const head = (await git(bare, ['rev-parse', 'refs/heads/next'])).trim()
  const tray = await factsOf(bare, history, 'tray')
  const platform = await factsOf(bare, history, 'platform')
  return { before, head, push, touched: touchedTracks(history), tray, platform, fullCloneBytes }
}

function touchedTracks({ commits, size, files }: History): readonly TrackName[] {
  const scopes = new Set<string>()
  for (const { edits } of commits.slice(-size.push)) {
    for (const file of edits.keys()) {
      scopes.add(files.areas.find(({ first, count }) => file >= first && file < first + count)?.scope ?? '')
    }
  }
  return TRACKS.filter((track) => SCOPES[track].some((scope) => scopes.has(scope)))
}

async function factsOf(bare: string, { tags }: History, track: TrackName): Promise<TrackFacts> {
  const own = tags.filter((tag) => tag.track === track).sort((a, b) => compareVersions(a.version, b.version))
  const lives = own.filter(({ version }) => !version.prerelease)
  const newest = own.at(-1) as PlannedTag
  const prerelease = { channel: 'alpha', n: (newest.version.prerelease?.n ?? 0) + 1 }
  return {
    newest: await locate(bare, newest),
    oldest: await locate(bare, own[0] as PlannedTag),
    live: await locate(bare, lives.at(-1) as PlannedTag),
    previousLive: await locate(bare, lives.at(-2) as PlannedTag),
    nextAlpha: tagName(track, { ...newest.version, prerelease }),
    belowNewest: own.at(-2)?.name ?? '',
  }
}

async function locate(bare: string, { name, track }: PlannedTag): Promise<TaggedCommit> {
  const commit = (await git(bare, ['rev-parse', `refs/tags/${name}^{commit}`])).trim()
  return { tag: name, version: name.slice(track === 'tray' ? 'tray-v'.length : 1), commit }
}
