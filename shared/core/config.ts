import type { NotesStyle } from './changelog/notes-style.ts'
import type { AutoBump } from './versions/auto-bump-rules.ts'
import type { VersionFile, VersionStyle } from './versions/version-file.ts'

/** `release-tracks.yml` after validation and with every default filled in. */
export interface Config {
  /** Repository path of the file it was read from. */
  readonly path: string
  readonly branches: Branches
  /** The pre-release ladder, lowest first, without `live`. */
  readonly channels: readonly string[]
  /** The channel a push to `next` cuts; false: a push cuts nothing. */
  readonly autoChannel: string | false
  /** Subject globs (`*` any text, `?` one character) that never trigger a release. */
  readonly ignoreCommits: readonly string[]
  /** Who signs commits and tags; the clone's git decides where it is left out. */
  readonly signing?: SigningName
  /** How releases get onto the branches; left out where all is pushed. */
  readonly land?: Readonly<Record<'live' | 'next', Landing>>
  /** Trailers that labels of pull requests give to tags; none where left out. */
  readonly labelTrailers?: readonly LabelTrailer[]
  /** In the order of the file; never empty. */
  readonly tracks: readonly Track[]
  /** How far a release raises the version unless it is asked otherwise; a patch where left out. */
  readonly bump?: BumpChoice
  /** Tracks whose versions go together; a track is in one at most. */
  readonly groups?: readonly TrackGroup[]
  /** The line that this is the configuration of; left out where it is that of the file, see `configOfLine`. */
  readonly line?: LineScope
}

/** A line: the versions X.Y.* of some tracks, cut on a branch of their own while higher ones are live. */
export interface LineScope {
  readonly major: number
  readonly minor: number
  readonly branch: string
  /** The configuration of the file, where the same tracks have all of their tags. */
  readonly whole: Config
}

/** Who may sign commits and tags. */
export const SIGNINGS = ['none', 'github', 'key'] as const

export type SigningName = (typeof SIGNINGS)[number]

/** How releases may get onto a branch. */
export const LANDINGS = ['push', 'pull-request'] as const

export type Landing = (typeof LANDINGS)[number]

/** What says how far a release raises the version: a size; conventional commits; change files; or the version files themselves. */
export const BUMPS = ['patch', 'minor', 'major', 'auto', 'changes', 'file'] as const

export type BumpChoice = (typeof BUMPS)[number]

/** Tracks whose versions go together: `fixed`, all are released with one version; `linked`, those are that changed. */
export interface TrackGroup {
  readonly name: string
  readonly tracks: readonly string[]
  readonly policy: 'fixed' | 'linked'
}

/** Which tracks follow one that is released: those that require it in a range without the new version, or all that require it. */
export type Dependents = 'release' | 'release-always'

/** What a channel gets after a version was promoted to a higher one. */
export type AfterPromotion = 'continue' | 'next-core'

/** A trailer with the pattern of labels that give its value, cut at `*`: `roadmap/*` is `{ prefix: 'roadmap/', suffix: '' }`. */
export interface LabelTrailer {
  readonly key: string
  readonly prefix: string
  readonly suffix: string
}

/** The branches; in trunk mode `live` and `next` are the same. */
export interface Branches {
  readonly live: string
  readonly next: string
  /** The branch of the updater manifests, where it is not `live`. */
  readonly manifests?: string
  /** How the branches of lines are called: `{track}-{major}.{minor}.x`; without it there are none. */
  readonly lines?: string
}

/** One product: what it is made of, what its tags look like, which files carry its version. */
export interface Track {
  readonly name: string
  readonly description?: string
  readonly tag: TagTemplate
  /** Globs in order; `!` takes away. */
  readonly paths: readonly string[]
  /** `auto`: the folders of workspace members that the version-file packages depend on by path are added to `paths`. */
  readonly dependencies?: 'auto'
  readonly versionFiles: readonly VersionFile[]
  /** Which tracks are released with this one because their packages require it; none where left out. */
  readonly dependents?: Dependents
  /** What `bump: auto` makes of commits; the usual where left out. */
  readonly autoBump?: AutoBump
  /** Repository path of the file that live versions add their notes to. It is not part of any product. */
  readonly changelogFile?: string
  /** The changelog files of all tracks, which are in none's paths. */
  readonly changelogFiles?: readonly string[]
  /** How its notes are shaped; the usual where left out. */
  readonly notes?: NotesStyle
  /** `next-core`: a version that reaches a higher channel has taken its X.Y.Z, and lower channels begin the next one. */
  readonly afterPromotion?: AfterPromotion
  /** What of the version its files carry. */
  readonly versionStyle: VersionStyle
  /** Whether this track owns the repository's "Latest" release badge. */
  readonly latest: boolean
  readonly updater?: Updater
  /** File name below .github/workflows. */
  readonly releaseWorkflow?: string
}

/** A tag template cut at `{version}`: `tray-v{version}` is `{ prefix: 'tray-v', suffix: '' }`. */
export interface TagTemplate {
  readonly prefix: string
  readonly suffix: string
  /** Whether `ignore-tags` leaves a tag out; undefined where nothing is left out. */
  readonly ignores?: (tag: string) => boolean
}

/** Where a track's updater manifests stand and which public key signs its bundles. */
export interface Updater {
  /** Repository path with `{channel}`. */
  readonly manifest: string
  /** The same with `{line}`, for the versions of lines; without it they have no manifests. */
  readonly lineManifest?: string
  readonly tauriConfig?: string
}

/** Whether one branch is both `live` and `next`. */
export function isTrunk({ branches }: Pick<Config, 'branches'>): boolean {
  return branches.live === branches.next
}
