import type { Commit } from '../../core/git/commit.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { NothingNew, TrackRelease } from '../../core/promote/release-plan.ts'
import type { Version } from '../../core/versions/version.ts'
import type { RefUpdate } from '../ports/repository.ts'

/** What became of a release: its plan, and where its objects are. */
export interface Released {
  readonly release: TrackRelease
  /** The commit the tag points at. */
  readonly commit: CommitId
  /** The files that its bump commit changes, none where it has none. */
  readonly files: readonly string[]
  /** Those of them that it deletes: change files of which nothing is left. */
  readonly gone?: readonly string[]
  /** Whether that commit is behind the tag, which is on the promoted commit itself. */
  readonly follows?: boolean
  /** Of a live version the commits that no pre-release of the track had, newest first; undefined where there are none. */
  readonly untested?: readonly Commit[]
  /** The version of a higher channel above it, which its channel's users have instead; undefined where there is none. */
  readonly overtakenBy?: Version
}

/** The outcome of a run: what is (or in a dry run would be) tagged, what has nothing new, and every ref that moves. */
export interface Promotion {
  readonly channel: string
  readonly target: string
  /** The last bump commit on the target, or the target itself. */
  readonly tip: CommitId
  readonly released: readonly Released[]
  readonly nothingNew: readonly NothingNew[]
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
  /** The tags whose release workflow the run is to dispatch, though its pushes trigger workflows: so many tags at once trigger none. */
  readonly dispatch: readonly string[]
  /** Why the rest of the tracks did not follow those that landed; undefined where all is done. */
  readonly stopped?: Error
}

/** A promotion of no track at all. */
export function nothingOf(channel: string, target: string): Promotion {
  return { channel, target, tip: target, released: [], nothingNew: [], updates: [], pushed: false, dispatch: [] }
}
