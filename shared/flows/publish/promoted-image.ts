import type { RemoteRef } from '../../core/git/git-output.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { formatVersion } from '../../core/versions/version.ts'
import { readVersionChanges } from '../history/version-changes.ts'
import type { Project } from '../ports/run.ts'
import type { TagList } from '../tags/tag-list.ts'
import { promotedBy } from '../validate/promoted-tag.ts'

/** The image that was tested as a pre-release, and that is that of the version which promotes it, too. */
export interface PromotedImage {
  readonly version: string
  readonly commit: CommitId
}

/** Finds the pre-release that a tag promotes where nothing but versions differs between the two, as the trees say; undefined where an image is to be built. */
export async function findPromotedImage(
  tag: OwnedTag,
  ref: RemoteRef,
  list: TagList,
  project: Project,
): Promise<PromotedImage | undefined> {
  const promoted = await promotedBy({ tag, ref, siblings: list.tags, view: list }, project.repository)
  if (!promoted || !(await differsInVersions(promoted.commit, ref.commit, project))) return undefined
  return { version: formatVersion(promoted.version), commit: promoted.commit }
}

/** Whether bumping one commit gives the files of the other, all of them. */
async function differsInVersions(from: CommitId, to: CommitId, project: Project): Promise<boolean> {
  if (from === to) return true
  const { repository } = project
  const changed = await repository.changedFiles(...(await repository.ensureCommits([from, to])))
  const [bumped] = await readVersionChanges([{ from, to }], project)
  return changed.every((path) => bumped?.has(path))
}
