import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, type TagName, tagNameOf } from '../../core/git/names.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { highestBelow, highestTag } from '../../core/tags/track-tags.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { compareVersions, type Version } from '../../core/versions/version.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'

/** The tag that a changelog starts from, and whether it is an ancestor of where the changelog ends. */
export interface PreviousTag {
  readonly name: TagName
  readonly isAncestor: boolean
}

/** Tells which tags are ancestors of where a changelog ends. */
export interface Ancestry {
  /** Throws `no-commit` for a tag that names none. */
  isAncestor(tag: TagName): Promise<boolean>
  /** Told of a tag that names no commit, so that it is nothing to start from. */
  passOver(tag: TagName): void
  /** Those of some tags that are, asked at once; undefined while not all tags of the track are listed. */
  readonly among: ((tags: readonly TagName[]) => Promise<ReadonlySet<TagName>>) | undefined
}

/**
 * Finds the highest tag strictly below a version by SemVer precedence that is an ancestor; where none is, the highest strictly below.
 * Without a version only an ancestor will do, since any other tag may be newer than what is asked about.
 */
export async function findPrevious(
  tags: readonly TrackTag[],
  below: Version | undefined,
  { isAncestor, among, passOver }: Ancestry,
): Promise<PreviousTag | undefined> {
  let first: TrackTag | undefined
  let tag = below ? highestBelow(tags, below) : highestTag(tags)
  for (let looks = 0; tag && looks < FIRST_LOOKS; ) {
    const answer = await isAncestor(tag.name).catch(orNoCommit)
    if (answer) return { name: tag.name, isAncestor: true }
    if (answer === undefined) passOver(tag.name)
    else {
      first ??= tag
      looks++
    }
    tag = highestBelow(tags, tag.version)
  }
  const found = tag && among && (await highestAmong(tags, tag, among))
  if (found) return { name: found.name, isAncestor: true }
  return first && below ? { name: first.name, isAncestor: false } : undefined
}

/** What tags are looked at with. */
export type TagLook = Pick<Run, 'repository'> & Pick<Ancestry, 'passOver'>

/** Looks at tags, and says once in the log which are passed over. */
export function lookOf({ repository, log }: Run): TagLook {
  const told = new Set<string>()
  const passOver = (tag: TagName) => {
    if (!told.has(tag)) log.info(`${tag}: the tag names no commit, so it is left out`)
    told.add(tag)
  }
  return { repository, passOver }
}

export function orNoCommit(error: unknown): undefined {
  if (!(error instanceof ReleaseTracksError) || error.code !== 'no-commit') throw error
}

/** How many tags are looked at one by one: it is mostly the first, and to ask about all takes all of their histories. */
const FIRST_LOOKS = 4

/** Of some tags, those that a commit has in its history, asked at once; `place` tells where they are. */
export async function ancestorsAmong(
  names: readonly string[],
  head: CommitId,
  place: (names: readonly string[]) => Promise<RemoteRef[]>,
  repository: Repository,
): Promise<Set<string>> {
  const refs = await place(names)
  const { from } = await repository.outside(
    [head],
    refs.map(({ commit }) => commit),
  )
  const [outside] = from
  return new Set(refs.filter(({ commit }) => !outside?.has(commit)).flatMap(({ name }) => tagNameOf(name) ?? []))
}

async function highestAmong(
  tags: readonly TrackTag[],
  from: TrackTag,
  among: (tags: readonly TagName[]) => Promise<ReadonlySet<TagName>>,
): Promise<TrackTag | undefined> {
  const left = tags.filter(({ version }) => compareVersions(version, from.version) <= 0)
  const ancestors = await among(left.map(({ name }) => name))
  return highestTag(left.filter(({ name }) => ancestors.has(name)))
}
