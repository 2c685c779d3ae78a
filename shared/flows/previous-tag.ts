import type { RemoteRef } from '../core/git-output.ts'
import type { TrackTag } from '../core/tag-template.ts'
import { highestBelow, highestTag } from '../core/track-tags.ts'
import { compareVersions, type Version } from '../core/version.ts'
import type { Repository } from './ports.ts'
import { TAGS } from './tag-search.ts'

/** The tag that a changelog starts from, and whether it is an ancestor of where the changelog ends. */
export interface PreviousTag {
  readonly name: string
  readonly isAncestor: boolean
}

/** Tells which tags are ancestors of where a changelog ends. */
export interface Ancestry {
  isAncestor(tag: string): Promise<boolean>
  /** Those of some tags that are, asked at once; undefined while not all tags of the track are listed. */
  readonly among: ((tags: readonly string[]) => Promise<ReadonlySet<string>>) | undefined
}

/**
 * Finds the highest tag strictly below a version by SemVer precedence that is an ancestor; where none is, the highest strictly below.
 * Without a version only an ancestor will do, since any other tag may be newer than what is asked about.
 */
export async function findPrevious(
  tags: readonly TrackTag[],
  below: Version | undefined,
  { isAncestor, among }: Ancestry,
): Promise<PreviousTag | undefined> {
  const first = below ? highestBelow(tags, below) : highestTag(tags)
  let tag = first
  for (let looks = 0; tag && looks < FIRST_LOOKS; looks++) {
    if (await isAncestor(tag.name)) return { name: tag.name, isAncestor: true }
    tag = highestBelow(tags, tag.version)
  }
  const found = tag && among && (await highestAmong(tags, tag, among))
  if (found) return { name: found.name, isAncestor: true }
  return first && below ? { name: first.name, isAncestor: false } : undefined
}

/** How many tags are looked at one by one: it is mostly the first, and to ask about all takes all of their histories. */
const FIRST_LOOKS = 4

/** Of some tags, those that a commit has in its history, asked at once; `place` tells where they are. */
export async function ancestorsAmong(
  names: readonly string[],
  head: string,
  place: (names: readonly string[]) => Promise<RemoteRef[]>,
  repository: Repository,
): Promise<Set<string>> {
  const refs = await place(names)
  const [outside] = await repository.outside(
    [head],
    refs.map(({ commit }) => commit),
  )
  return new Set(refs.filter(({ commit }) => !outside?.has(commit)).map(({ name }) => name.slice(TAGS.length)))
}

async function highestAmong(
  tags: readonly TrackTag[],
  from: TrackTag,
  among: (tags: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<TrackTag | undefined> {
  const left = tags.filter(({ version }) => compareVersions(version, from.version) <= 0)
  const ancestors = await among(left.map(({ name }) => name))
  return highestTag(left.filter(({ name }) => ancestors.has(name)))
}
