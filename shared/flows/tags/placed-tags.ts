import type { InvariantFacts, TagFact } from '../../core/invariants/facts.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { openLines } from '../../core/lines/open-lines.ts'
import { tagsOf } from '../../core/tags/tag-template.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { ReleaseList } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from './remote-state.ts'

/** Tells which of the two branches, the branch of its line, and whether what is checked out has each tag, and of those that neither branch has, whether they are published. */
export async function placeTags(
  { live, next, tags, refs }: RemoteState,
  run: Run,
  github: Promise<ReleaseList | undefined>,
): Promise<Pick<InvariantFacts, 'tags' | 'lines' | 'liveInNext'>> {
  const { repository, config } = run
  const all = config.tracks.flatMap((track) => (tags.get(track.name) ?? []).map((tag) => ({ track, ...tag })))
  const commits = [...all.map(({ commit }) => commit), ...(live ? [live.commit] : [])]
  const lines = openLines(refs, (name) => tags.get(name) ?? [], config)
  const heads = lines.map(({ head }) => head.commit)
  const tips = [...new Set([next.commit, ...(live ? [live.commit] : []), repository.head, ...heads])]
  const { from } = await repository.outside(tips, commits)
  const outside = new Map<string | undefined, ReadonlySet<string> | undefined>(tips.map((tip, at) => [tip, from[at]]))
  const [offNext, offLive, offHead] = [next.commit, live?.commit, repository.head].map((tip) => outside.get(tip))
  const placed = all.map(({ commit, ...tag }) => {
    const own = lines.find(({ track, line }) => track === tag.track && isOnLine(tag.version, line))
    return {
      ...tag,
      onNext: !offNext?.has(commit),
      onLive: offLive !== undefined && !offLive.has(commit),
      ...(own && { onLine: !outside.get(own.head.commit)?.has(commit) }),
      here: !offHead?.has(commit),
    }
  })
  return {
    ...(lines.length > 0 && { lines }),
    tags: await withReleases(placed, run, github),
    liveInNext: live === undefined || !offNext?.has(live.commit),
  }
}

type UnpublishedFact = Omit<TagFact, 'published'>

/** Asks GitHub for releases only where a tag is on neither branch, which is seldom. */
async function withReleases(
  tags: readonly UnpublishedFact[],
  run: Run,
  opening: Promise<ReleaseList | undefined>,
): Promise<TagFact[]> {
  const isAstray = ({ onNext, onLive, onLine }: UnpublishedFact) => !onNext && !onLive && !onLine
  const released = tags.some(isAstray) ? await listReleased(run, opening) : new Set<string>()
  // What a track brings out elsewhere than in GitHub's releases, those say nothing about.
  const told = new Set(run.config.tracks.filter((track) => tagsOf(track, [...released]).length > 0))
  return tags.map((tag) => ({ ...tag, published: told.has(tag.track) ? released.has(tag.name) : undefined }))
}

async function listReleased({ log }: Run, opening: Promise<ReleaseList | undefined>): Promise<ReadonlySet<string>> {
  try {
    return (await (await opening)?.publishedTags()) ?? new Set()
  } catch (error) {
    log.info(`GitHub does not tell which tags are published, so no live tag counts as one to delete: ${wordsOf(error)}`)
    return new Set()
  }
}
