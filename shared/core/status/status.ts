import type { Config, Track } from '../config.ts'
import type { Commit } from '../git/commit.ts'
import type { TagName } from '../git/names.ts'
import type { Violation } from '../invariants/facts.ts'
import type { PlacedTag, TrackTag } from '../tags/tag-template.ts'
import type { Version } from '../versions/version.ts'

/** Where every track of a repository stands at one moment. */
export interface Status {
  readonly config: Config
  /** When it was read, in seconds since 1970. */
  readonly at: number
  /** `owner/name`, or another name of the repository; empty when none is known. */
  readonly name: string
  /** The web address of the repository; undefined when it is not known. */
  readonly url: string | undefined
  readonly branches: BranchStatus
  /** In the order of the configuration. */
  readonly tracks: readonly TrackStatus[]
  /** The lines whose branches are there. */
  readonly lines: readonly LineStatus[]
  readonly violations: readonly Violation[]
}

/** Where a line stands. */
export interface LineStatus {
  readonly track: string
  /** 1.8 */
  readonly line: string
  readonly branch: string
  /** The newest live version of it; undefined where all are withdrawn. */
  readonly tag: TagName | undefined
  /** The commits that its next version would bring, newest first. */
  readonly waiting: readonly Commit[]
  /** Those that `next` has in no form, newest first. */
  readonly missing: readonly Commit[]
}

/** How the two branches stand to each other. */
export interface BranchStatus {
  /** The commit of `next`. */
  readonly next: string
  /** The commit of `live`; undefined while the branch does not exist. */
  readonly live: string | undefined
  readonly liveInNext: boolean
  /** How many commits `next` has that `live` has not. */
  readonly ahead: number
  /** How many commits `live` has that `next` has not. */
  readonly behind: number
}

/** A tag with when it was made, in seconds since 1970. */
export interface DatedTag extends PlacedTag {
  readonly date: number
}

/** Where one track stands. */
export interface TrackStatus {
  readonly track: Track
  /** From the lowest channel to live. */
  readonly channels: readonly ChannelStatus[]
  /** What no channel has yet. */
  readonly unreleased: Pending
  /** What users of live have not yet. */
  readonly sinceLive: Pending
  readonly nextCut: NextCut
  /** The newest tags by version, in the order they were made, the newest first. */
  readonly tags: readonly DatedTag[]
  /** How many tags the track has in all. */
  readonly tagCount: number
  /** The names of its tags that are withdrawn. */
  readonly withdrawn: readonly TagName[]
}

/** Where one channel of a track stands. */
export interface ChannelStatus {
  readonly name: string
  /** The highest tag of the channel that is not withdrawn; undefined when nothing was released on it. */
  readonly newest: DatedTag | undefined
  /** The highest channel above that has a higher version; undefined while this channel's tag has commits that those above lack. */
  readonly overtakenBy: string | undefined
  /** What the channel's updater manifest offers to its users; undefined for a track without updater. */
  readonly offered: Offer | undefined
  /** What the nearest channel below that has a tag has and this one has not; undefined for the lowest channel and where none below has a tag. */
  readonly promotion: PendingPromotion | undefined
}

/** What an updater manifest holds: a version, nothing yet, or something that cannot be read. */
export type Offer =
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly problem: string }

/** Commits of a track that wait for something. */
export interface Pending {
  /** The tag that they came after; undefined when they count from the beginning. */
  readonly since: string | undefined
  /** Those that count for a release, newest first. */
  readonly commits: readonly Commit[]
  /** Whether these are all: a track that was never released is not counted to its end. */
  readonly whole: boolean
}

/** What would go from one channel to the one above. */
export interface PendingPromotion extends Pending {
  readonly from: string
  /** The tag that would be promoted. */
  readonly tag: TrackTag
}

/** What a push to `next` would cut of a track now. */
export type NextCut =
  | { readonly kind: 'release'; readonly channel: string; readonly tag: string; readonly version: Version }
  | { readonly kind: 'nothing'; readonly reason: string }
  /** The release would stop: something is wrong with what it reads. */
  | { readonly kind: 'stopped'; readonly reason: string }

/** How many commits of a never released track are counted at least, before counting ends. */
export const COUNTED = 50

/** How many tags of a track are dated and shown, the highest versions. */
export const SHOWN_TAGS = 200
