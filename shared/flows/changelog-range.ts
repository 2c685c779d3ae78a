import { tagsOffered } from '../core/changelog/since.ts'
import { lineBelow } from '../core/release-line.ts'
import type { TrackTag } from '../core/tag-template.ts'
import { highestBelow, highestTag } from '../core/track-tags.ts'
import type { ChangelogChoice } from './changelog-request.ts'
import type { Repository } from './ports.ts'
import { ancestorsAmong, findPrevious, type PreviousTag } from './previous-tag.ts'
import type { Run } from './run.ts'
import { resolveCommit } from './spans.ts'
import { listTags, type TagList } from './tag-list.ts'
import { guessLastLine, type TagSearch } from './tag-search.ts'

/** From where to where a changelog goes, all of it there to be read. */
export interface ChangelogRange {
  /** The commit that is released. */
  readonly head: string
  /** Undefined for a track's first release, and its first on a channel. */
  readonly previous: (PreviousTag & { readonly commit: string }) | undefined
  /** The channel that gets its first version, where the track had versions on others before. */
  readonly firstOn?: string
}

/** Finds the commits that a changelog goes from and to, and fetches what lies between. Throws `tag-missing`, `commit-unknown`. */
export async function findRange(choice: ChangelogChoice, run: Run): Promise<ChangelogRange> {
  const { tag, track, since } = choice
  const offered: Offered = (tags) =>
    tag && since === 'channel' ? tagsOffered(tags, tag.channel, run.config.channels) : tags
  const search: TagSearch = {
    track,
    from: tag ? lineBelow(tag.version) : await guessLastLine(run.repository, track),
    isEnough: (tags) => (tag ? highestBelow(offered(tags), tag.version) : highestTag(tags)) !== undefined,
  }
  const list = await listTags(run.repository, search, tag?.name)
  return (tag && (await lookAtOnce(list, tag, offered))) ?? lookDown(list, choice, offered, run.repository)
}

/** The tags whose versions the readers of a changelog got. */
type Offered = (tags: readonly TrackTag[]) => readonly TrackTag[]

/** In a complete clone one git process mostly tells both ends: the tag, and the highest below it if that is an ancestor. */
async function lookAtOnce(list: TagList, tag: TrackTag, offered: Offered): Promise<ChangelogRange | undefined> {
  const below = highestBelow(offered(list.tags), tag.version)
  const [head, previous] = (below && (await list.placeAncestors?.([tag.name, below.name], tag.name))) ?? []
  if (!below || !head || !previous) return undefined
  return { head: head.commit, previous: { name: below.name, isAncestor: true, commit: previous.commit } }
}

async function lookDown(
  list: TagList,
  choice: ChangelogChoice,
  offered: Offered,
  repository: Repository,
): Promise<ChangelogRange> {
  const { tag } = choice
  const place = async (name: string) => (await list.place([name]))[0]?.commit
  const head = (tag && (await place(tag.name))) ?? (await findHead(choice, repository))
  const isHere = list.local && (tag !== undefined || choice.head === '')
  const isAncestor = async (name: string) => {
    const commit = await place(name)
    if (commit === undefined) return false
    if (!isHere) await repository.ensure([{ tip: head, not: [commit] }])
    return repository.isAncestor(commit, head)
  }
  const among = list.whole
    ? undefined
    : (names: readonly string[]) => ancestorsAmong(names, head, list.place, repository)
  const previous = await findPrevious(offered(list.tags), tag?.version, { isAncestor, among })
  if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, repository)
  const commit = previous && (await place(previous.name))
  if (previous && commit !== undefined) {
    if (!isHere) await repository.ensure([{ tip: head, not: [commit] }])
    return { head, previous: { ...previous, commit } }
  }
  if (!isHere) await repository.ensure([{ tip: head, not: [] }], [], WHOLE_HISTORY)
  return { head, previous: undefined, ...(tag && highestBelow(list.tags, tag.version) && { firstOn: tag.channel }) }
}

/** git's word for "all of history" (git-fetch, --unshallow). */
const WHOLE_HISTORY = 2147483647

function findHead({ head }: ChangelogChoice, repository: Repository): Promise<string> | string {
  return head === '' ? repository.head : resolveCommit(repository, head, 'head')
}
