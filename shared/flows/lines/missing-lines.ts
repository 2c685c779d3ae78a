import type { Commit } from '../../core/git/commit.ts'
import type { CommitId } from '../../core/git/names.ts'
import { lineRefPatterns, openLines } from '../../core/lines/open-lines.ts'
import { mergeBranches } from '../branches/branch-merge.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { type RemoteState, readRemoteState } from '../tags/remote-state.ts'
import { everyTag } from '../tags/tag-search.ts'
import { missingOnNext } from './missing-commits.ts'

/** A line with commits that `next` has in no form. */
export interface MissingLine {
  readonly branch: string
  readonly head: CommitId
  /** Newest first. */
  readonly missing: readonly Commit[]
}

/** Reads the branches of the remote; where there are lines, theirs too, and the tags that tell which they are. */
export function readLineHeads(project: Project): Promise<RemoteState> {
  const { tracks, branches } = project.config
  return readRemoteState(
    branches.lines === undefined ? [] : tracks.map(everyTag),
    project,
    lineRefPatterns(project.config),
  )
}

/** The lines that have what `next` lacks, each branch once. */
export async function missingLines({ refs, tags, next }: RemoteState, project: Project): Promise<MissingLine[]> {
  const lines = openLines(refs, (name) => tags.get(name) ?? [], project.config)
  const found: MissingLine[] = []
  for (const { branch, head } of lines) {
    if (found.some((each) => each.branch === branch)) continue
    const missing = await missingOnNext({ head }, next.commit, project)
    if (missing.length > 0) found.push({ branch, head: head.commit, missing })
  }
  return found
}

/** Merges lines one after the other into a head of `next`, which keeps its own manifests and its higher versions. Throws `merge-conflict`. */
export async function mergeLines(
  next: ReadableCommit,
  lines: readonly MissingLine[],
  project: Project,
): Promise<ReadableCommit> {
  const { repository, config } = project
  let ours = next
  for (const { branch, head } of lines) {
    const [{ tip: theirs }] = await repository.ensure([
      { tip: head, not: [ours] },
      { tip: ours, not: [head] },
    ])
    ours = await mergeBranches(
      { ours, theirs, liveSide: ours, names: { ours: config.branches.next, theirs: branch } },
      project,
    )
  }
  return ours
}
