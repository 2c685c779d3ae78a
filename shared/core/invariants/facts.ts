import type { Config, Track } from '../config.ts'
import type { ObjectId, TagName } from '../git/names.ts'
import type { OpenLine } from '../lines/open-lines.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import type { Version } from '../versions/version.ts'
import type { VersionFile } from '../versions/version-file.ts'

/** A tag of a track, and which of the two branches have its commit. */
export interface TagFact extends TrackTag {
  readonly track: Track
  readonly onNext: boolean
  readonly onLive: boolean
  /** Whether the branch of its line has it; left out where it has none. */
  readonly onLine?: boolean
  /** Whether what is checked out has its commit. */
  readonly here?: boolean
  /** Whether it has a release on GitHub that is not a draft; undefined where that was not asked, or the track has no releases there. */
  readonly published: boolean | undefined
  /** Whether its annotation says that the actions made it; left out where that was not asked, as nothing depends on it. */
  readonly made?: boolean
}

/** A version file at the head of a branch: the version it carries, or why none can be read. */
export interface FileFact {
  readonly track: Track
  /** Which of the two branches; the name of it is in the configuration. */
  readonly role: 'live' | 'next'
  readonly file: VersionFile
  readonly carries: { readonly version: string } | { readonly problem: string }
}

/** A channel's updater manifest on the branch that has them. */
export interface ManifestFact {
  readonly track: Track
  readonly channel: string
  /** The line whose manifest it is; left out for those of live. `track` is as it is on that line then. */
  readonly line?: ReleaseLine
  readonly path: string
  /** What it holds; undefined where there is no such file. */
  readonly holds: { readonly version: Version } | { readonly problem: string } | undefined
  /** What GitHub says of releases; undefined where it was not asked, or the track has none. */
  readonly releases: ChannelReleases | undefined
}

/** The releases that a channel's manifest is compared with. A draft is not published. */
export interface ChannelReleases {
  /** The highest tag of the channel that is published. */
  readonly newest: TrackTag | undefined
  /** Whether the version that the manifest holds is published. */
  readonly holdsPublished: boolean
}

/** What a release was to do, and did not within the time it has. */
export interface LateFacts {
  /** The newest live tags that have no release on GitHub, where the one before has. */
  readonly unreleased: readonly { readonly track: Track; readonly tag: TagName; readonly hours: number }[]
  /** Floating tags that are on an older version: `at` is what they point at, `tag` the version that they stand for. */
  readonly floats: readonly { readonly name: TagName; readonly at: ObjectId; readonly tag: TagName }[]
  /** Floating tags that are on a withdrawn version, with its tag. */
  readonly astray: readonly { readonly name: TagName; readonly tag: TagName }[]
}

/** All that the rules look at. */
export interface InvariantFacts {
  readonly config: Config
  /** Whether there is a `live` branch yet. */
  readonly hasLive: boolean
  readonly liveInNext: boolean
  /** Whether a pull request is open that brings `live` into `next`. */
  readonly syncPending?: boolean
  readonly tags: readonly TagFact[]
  /** The lines whose branches are there; left out where there are none. */
  readonly lines?: readonly OpenLine[]
  readonly files: readonly FileFact[]
  readonly manifests: readonly ManifestFact[]
  /** The manifests of `live` that `next` has otherwise or not at all, by path. */
  readonly changedOnNext: readonly string[]
  /** What took too long; left out where that was not asked. */
  readonly late?: LateFacts
}

/** One broken invariant: what, of what, and the command that fixes it. */
export interface Violation {
  readonly rule: string
  /** The branch, tag or file that it is about. */
  readonly subject: string
  readonly message: string
  /** A line for a POSIX shell in a clone of the repository. */
  readonly command: string
}
