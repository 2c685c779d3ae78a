import type { RemoteRef } from '../../core/git/git-output.ts'
import type { CommitId, TagName } from '../../core/git/names.ts'
import { TRAILER } from '../../core/git/trailers.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { compareCore, compareVersions, type Version } from '../../core/versions/version.ts'
import type { Repository } from '../ports/repository.ts'
import type { TagView } from '../tags/tag-view.ts'

/** The tag that another one promotes, and its commit. */
export interface PromotedTag {
  readonly name: TagName
  readonly commit: CommitId
  readonly version: Version
}

/** A tag, and what is known around it. */
interface Promoting {
  readonly tag: OwnedTag
  readonly ref: RemoteRef
  readonly view: Pick<TagView, 'place'>
  readonly siblings: readonly TrackTag[]
}

/**
 * The lower tag of the same X.Y.Z that a tag promotes: its annotation says so, and its commit has that one's. What an annotation says of any
 * other tag counts for nothing. Undefined for a tag that promotes none.
 */
export async function promotedBy(
  { tag: { version }, ref, siblings, view }: Promoting,
  repository: Repository,
): Promise<PromotedTag | undefined> {
  const lower = siblings.filter(
    (other) => compareCore(other.version, version) === 0 && compareVersions(other.version, version) < 0,
  )
  if (lower.length === 0) return undefined
  const annotation = await repository.annotation(ref)
  const said = annotation?.split('\n').findLast((line) => line.startsWith(`${TRAILER.promotedFrom}: `))
  const found = lower.find((other) => said === `${TRAILER.promotedFrom}: ${other.name}`)
  const [promoted] = found ? await view.place([found.name]) : []
  if (!found || !promoted || !(await repository.reaches(ref, promoted))) return undefined
  return { name: found.name, version: found.version, commit: promoted.commit }
}
