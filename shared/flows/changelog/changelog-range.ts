import type { CommitId, TagName } from '../../core/git/names.ts'
import { tagsOffered } from '../../core/tags/ladder.ts'
import { lineBelow } from '../../core/tags/release-line.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { highestBelow, highestTag } from '../../core/tags/track-tags.ts'
import { offered as notWithdrawn } from '../../core/tags/withdrawn-tags.ts'
import { resolveCommit } from '../history/commit-names.ts'
import type { ReadableCommit, ReadableRange, Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { ancestorsAmong, findPrevious, lookOf, type PreviousTag, type TagLook } from '../tags/previous-tag.ts'
import { listTags, requireCommit, type TagList } from '../tags/tag-list.ts'
import { guessLastLine, type TagSearch } from '../tags/tag-search.ts'
import type { ChangelogChoice } from './changelog-request.ts'

/** From where to where a changelog goes, all of it there to be read. */
export interface ChangelogRange {
  /** The commit that is released. */
  readonly head: ReadableCommit
  /** Undefined for a track's first release, and its first on a channel. */
  readonly previous: (PreviousTag & { readonly commit: ReadableCommit }) | undefined
  /** The channel that gets its first version, where the track had versions on others before. */
  readonly firstOn?: string
}

/** Where a changelog goes from and to, most likely and in truth. */
export interface RangeSearch {
  /** What a complete clone's tag names tell: most likely right, and there to be read while git says whether it is. */
  readonly likely: ReadableRange | undefined
  /** Finds the range itself and fetches what lies between; `isLikely` says that the likely one is the same. */
  settle(): Promise<{ readonly range: ChangelogRange; readonly isLikely: boolean }>
}

/** Looks for the commits that a changelog goes from and to. Throws `tag-missing`, `tag-no-commit`, `commit-unknown`. */
export async function searchRange(choice: ChangelogChoice, run: Run): Promise<RangeSearch> {
  const { config, repository } = run
  const { tag, track, since } = choice
  // Who skipped a version that was withdrawn reads of its changes in the next one.
  const offered: Offered = (tags) =>
    tag && since === 'channel' ? notWithdrawn(tagsOffered(tags, tag.channel, config.channels)) : tags
  const search: TagSearch = {
    track,
    from: tag ? lineBelow(tag.version) : await guessLastLine(repository, track),
    ...(tag && { upTo: tag.version }),
    isEnough: (tags) => (tag ? highestBelow(offered(tags), tag.version) : highestTag(tags)) !== undefined,
  }
  const list = await listTags(repository, search, tag?.name)
  const below = tag && list.placeAncestors && highestBelow(offered(list.tags), tag.version)
  // Manifests are read faster at the commit that is checked out than at a name, which may be another one.
  const isReadByName = track.dependencies !== 'auto'
  return {
    likely:
      below && isReadByName
        ? { tip: repository.localTag(tag.name), not: [repository.localTag(below.name)] }
        : undefined,
    settle: async () => {
      const range = below && (await lookAtOnce(list, tag, below, repository))
      return range
        ? { range, isLikely: true }
        : {
            range: await lookDown(list, choice, offered, lookOf(run)),
            isLikely: false,
          }
    },
  }
}

/** The tags whose versions the readers of a changelog got. */
type Offered = (tags: readonly TrackTag[]) => readonly TrackTag[]

/** In a complete clone one git process mostly tells both ends: the tag, and the highest below it if that is an ancestor. */
async function lookAtOnce(
  list: TagList,
  tag: TrackTag,
  below: TrackTag,
  repository: Repository,
): Promise<ChangelogRange | undefined> {
  const [at, previous] = (await list.placeAncestors?.([tag.name, below.name], tag.name)) ?? []
  if (!at || !previous) return undefined
  const [head, commit] = await repository.ensureCommits([at.commit, previous.commit])
  return { head, previous: { name: below.name, isAncestor: true, commit } }
}

async function lookDown(
  list: TagList,
  choice: ChangelogChoice,
  offered: Offered,
  look: TagLook,
): Promise<ChangelogRange> {
  const { tag } = choice
  const { repository, passOver } = look
  const place = async (name: TagName) => (await list.place([name]))[0]?.commit
  const head = (tag && (await place(tag.name))) ?? (await findHead(choice, repository))
  const isHere = list.local && (tag !== undefined || choice.head === '')
  const read = async (commit: CommitId): Promise<[ReadableCommit, ReadableCommit]> => {
    if (!isHere) await repository.ensure([{ tip: head, not: [commit] }])
    const [tip, below] = await repository.ensureCommits([head, commit])
    return [tip, below]
  }
  const isAncestor = async (name: TagName) => {
    const commit = await place(name)
    if (commit === undefined) return false
    const [tip, below] = await read(commit)
    return repository.isAncestor(below, tip)
  }
  const among = list.whole
    ? undefined
    : (names: readonly string[]) => ancestorsAmong(names, head, list.place, repository)
  const previous = await findPrevious(offered(list.tags), tag?.version, { isAncestor, among, passOver })
  if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, look)
  const found = previous && (await place(previous.name))
  if (previous && found !== undefined) {
    const [tip, commit] = await read(found)
    if (tag && !previous.isAncestor) await requireCommit(tag.name, head, repository)
    return { head: tip, previous: { ...previous, commit } }
  }
  if (!isHere) await repository.ensure([{ tip: head, not: [] }], [], WHOLE_HISTORY)
  const [tip] = await repository.ensureCommits([head])
  if (tag) await requireCommit(tag.name, head, repository)
  return {
    head: tip,
    previous: undefined,
    ...(tag && highestBelow(list.tags, tag.version) && { firstOn: tag.channel }),
  }
}

/** git's word for "all of history" (git-fetch, --unshallow). */
const WHOLE_HISTORY = 2147483647

function findHead({ head }: ChangelogChoice, repository: Repository): Promise<string> | string {
  return head === '' ? repository.head : resolveCommit(repository, head, 'head')
}
