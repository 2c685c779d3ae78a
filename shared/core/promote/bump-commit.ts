import type { NewCommit, NewFile, NewTag, ObjectRef } from '../git/object-plan.ts'
import { bumpSubject } from '../git/own-subjects.ts'
import { formatMessage, TRAILER } from '../git/trailers.ts'
import { formatVersion } from '../versions/version.ts'
import type { TrackRelease } from './release-plan.ts'

/** The objects of a run: bump commits one upon the other on the target, and a tag a track. */
export interface ReleaseObjects {
  readonly commits: readonly NewCommit[]
  readonly tags: readonly NewTag[]
  /** By release the last bump commit so far, or what they lie on where none needed one. */
  readonly tips: readonly ObjectRef[]
}

/** What a release changes in files: none when they carry the version already. */
export interface ReleaseEdit {
  readonly release: TrackRelease
  readonly files: readonly NewFile[]
  /** Files that it takes away; none by default. */
  readonly gone?: readonly string[]
  /** Whether it needs what was committed before it in the run, so that the target is no place for its tag. */
  readonly onTop?: boolean
  /** Whether its files follow it: they carry the version, and its tag stands on what was tested all the same. */
  readonly follows?: boolean
}

/** Where the objects of a run go. */
export interface ReleasePlace {
  readonly target: string
  /** Whether the target's message keeps GitHub from starting a workflow. */
  readonly skipsWorkflows: boolean
  /** A text of this run alone. */
  readonly runId: string
  /** What the commits lie on; the target itself where nothing else is given. */
  readonly base?: ObjectRef
}

/**
 * Lays out the commits and tags of a run. A release that changes no file tags the target itself, save where the target's
 * message keeps GitHub from starting a workflow, a tag of the same track and channel is there already, or it needs what was
 * committed before it: then it gets a bump commit without changes. Where files follow a release, their bump commit is behind its tag.
 */
export function layOutObjects(
  edits: readonly ReleaseEdit[],
  { target, skipsWorkflows, runId, base = target }: ReleasePlace,
): ReleaseObjects {
  const commits: NewCommit[] = []
  const tags: NewTag[] = []
  const tips: ObjectRef[] = []
  let tip = base
  for (const { release, files, gone = [], onTop, follows } of edits) {
    const isEdited = files.length > 0 || gone.length > 0
    const isUnfit = (release.on === undefined && (skipsWorkflows || release.targetTaken)) || onTop === true
    const needsCommit = isUnfit || (isEdited && !follows)
    if (needsCommit || isEdited) {
      const commit = bumpCommit(release, tip, { files, gone })
      commits.push(commit)
      tip = commit.mark
    }
    tags.push(releaseTag(release, needsCommit ? tip : (release.on ?? target), runId))
    tips.push(tip)
  }
  return { commits, tags, tips }
}

function bumpCommit(
  release: TrackRelease,
  parent: ObjectRef,
  edit: Required<Pick<ReleaseEdit, 'files' | 'gone'>>,
): NewCommit {
  return {
    kind: 'commit',
    mark: `commit ${release.track.name}`,
    parents: [parent],
    ...edit,
    message: formatMessage(bumpSubject(release.track.name, release.tag), release.trailers),
  }
}

/**
 * Two runs that tag the same commit in the same second would make one and the same tag object, and the second push would
 * be up to date instead of refused: the run's id keeps them apart.
 */
export function releaseTag(release: TrackRelease, target: ObjectRef, runId: string): NewTag {
  const subject = `${release.track.name} ${formatVersion(release.version)}`
  const message = formatMessage(subject, [...release.trailers, { key: TRAILER.run, value: runId }])
  return { kind: 'tag', mark: `tag ${release.track.name}`, name: release.tag, target, message }
}
