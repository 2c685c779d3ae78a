import type { TrackTag } from '../core/tag-template.ts'
import { highestBelow, highestTag } from '../core/track-tags.ts'
import type { Version } from '../core/version.ts'

/** The tag that a changelog starts from, and whether it is an ancestor of where the changelog ends. */
export interface PreviousTag {
  readonly name: string
  readonly isAncestor: boolean
}

/**
 * Finds the highest tag strictly below a version by SemVer precedence that is an ancestor; where none is, the highest strictly below.
 * Without a version only an ancestor will do, since any other tag may be newer than what is asked about.
 */
export async function findPrevious(
  tags: readonly TrackTag[],
  below: Version | undefined,
  isAncestor: (tag: string) => Promise<boolean>,
): Promise<PreviousTag | undefined> {
  const first = below ? highestBelow(tags, below) : highestTag(tags)
  let tag = first
  for (let looks = 0; tag && looks < MOST_LOOKS; looks++) {
    if (await isAncestor(tag.name)) return { name: tag.name, isAncestor: true }
    tag = highestBelow(tags, tag.version)
  }
  return first && below ? { name: first.name, isAncestor: false } : undefined
}

/** How far down the list an ancestor is looked for. */
const MOST_LOOKS = 20
