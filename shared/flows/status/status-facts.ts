import type { Track } from '../../core/config.ts'
import { type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { withoutLineTags } from '../../core/lines/open-lines.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { type Question, questionsOf, tagsToDate } from '../../core/status/questions.ts'
import { type BranchStatus, COUNTED, type DatedTag } from '../../core/status/status.ts'
import type { Answer, TrackStatusFacts } from '../../core/status/track-status.ts'
import { NO_OTHERS } from '../../core/tags/other-tags.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { rangesSince } from '../history/spans.ts'
import { decideSinceTags, type TrackAnswer } from '../history/track-decisions.ts'
import type { Range, Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { type Carriers, readCarriers, versionOfFiles } from '../tracks/version-files.ts'

/** Reads what the status of each track rests on, save its manifests, which the invariants' facts have. */
export async function readTrackFacts(state: RemoteState, run: Run): Promise<Omit<TrackStatusFacts, 'manifests'>[]> {
  const { repository, config } = run
  const asked = config.tracks.map((track) => ({
    track,
    questions: questionsOf(withoutLineTags(tagsOf(track, state), config), config),
  }))
  await ensureRanges(
    state,
    asked.flatMap(({ questions }) => questions),
    repository,
  )
  const dating = dateTags(state, config.tracks, repository)
  const [answers, dates] = await Promise.all([answerAll(asked, state, run), dating])
  const all = await readAllCarriers(config.tracks, state, repository)
  const facts = asked.map(async ({ track }) => {
    const tags = tagsOf(track, state)
    return {
      track,
      tags,
      others: state.others.get(track.name) ?? NO_OTHERS,
      dated: tagsToDate(withoutLineTags(tags, config)).map(
        (tag): DatedTag => ({ ...tag, date: dates.get(tag.name) ?? 0 }),
      ),
      answers: answers.get(track) ?? [],
      fromFiles: await readFileVersion(track, all, state, repository),
      next: state.next.commit,
    }
  })
  return Promise.all(facts)
}

/** How many commits are looked at for a track that was never released, whatever is among them. */
const LOOKED_AT = 5000

/** Counts how far the branches are apart. */
export async function readBranches(
  { next, live }: RemoteState,
  liveInNext: boolean,
  repository: Repository,
): Promise<BranchStatus> {
  const heads = { next: next.commit, live: live?.commit, liveInNext }
  if (!live || live.commit === next.commit) return { ...heads, ahead: 0, behind: 0 }
  const [above, below] = await repository.ensureCommits([next.commit, live.commit])
  const [ahead, behind] = await Promise.all([
    repository.count({ tip: above, not: [below] }),
    liveInNext ? 0 : repository.count({ tip: below, not: [above] }),
  ])
  return { ...heads, ahead, behind }
}

function tagsOf({ name }: Track, { tags }: RemoteState) {
  return tags.get(name) ?? []
}

/** Fetches, in one request where it can, all that is looked at. */
async function ensureRanges(
  { next, live }: RemoteState,
  questions: readonly Question[],
  repository: Repository,
): Promise<void> {
  const ranges = questions.flatMap(({ from, tags }): Range[] => rangesSince(from?.commit ?? next.commit, tags))
  if (live && live.commit !== next.commit) {
    ranges.push({ tip: next.commit, not: [live.commit] }, { tip: live.commit, not: [next.commit] })
  }
  await repository.ensure(ranges, [next.commit])
}

async function answerAll(
  asked: readonly { readonly track: Track; readonly questions: readonly Question[] }[],
  { next }: RemoteState,
  run: Run,
): Promise<Map<Track, Answer[]>> {
  const { repository, config } = run
  const matchers = await trackPaths(repository, config.tracks, next.commit)
  const flat = asked.flatMap(({ track, questions }) => questions.map((question) => ({ track, question })))
  const found = await decideSinceTags(
    next.commit,
    (track) => matchers.get(track.name) as TrackPaths,
    flat.map(({ track, question: { from, tags } }) => ({
      track,
      ...(from && { head: from.commit }),
      tags,
      isEnough: ({ span, decision }) => span.commits.length >= LOOKED_AT || decision.commits.length >= COUNTED,
    })),
    run,
  )
  const answers = new Map<Track, Answer[]>(asked.map(({ track }) => [track, []]))
  flat.forEach(({ track, question }, index) => {
    const { span, decision } = found[index] as TrackAnswer
    answers.get(track)?.push({ question, span, decision })
  })
  return answers
}

async function dateTags(
  state: RemoteState,
  tracks: readonly Track[],
  repository: Repository,
): Promise<Map<string, number>> {
  const names = new Set(tracks.flatMap((track) => tagsToDate(tagsOf(track, state)).map(({ name }) => tagRef(name))))
  const refs = state.refs.filter(({ name }) => names.has(name))
  const times = refs.length > 0 ? await repository.taggedAt(refs) : []
  return new Map(refs.map(({ name }, index) => [tagNameOf(name) as TagName, times[index] as number]))
}

/** The version files of all tracks at the head of `next`, read at once; undefined where one of them cannot be read. */
async function readAllCarriers(
  tracks: readonly Track[],
  { next }: RemoteState,
  repository: Repository,
): Promise<Carriers | undefined> {
  try {
    const [head] = await repository.ensureCommits([next.commit])
    return await readCarriers(repository, { versionFiles: tracks.flatMap((track) => track.versionFiles) }, head)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

/** What a track's files say, or why they cannot be read: then they are read by themselves, since those of another track may be to blame. */
async function readFileVersion(
  track: Track,
  all: Carriers | undefined,
  { next }: RemoteState,
  repository: Repository,
): Promise<TrackStatusFacts['fromFiles']> {
  try {
    const [head] = await repository.ensureCommits([next.commit])
    return versionOfFiles(track, all ?? (await readCarriers(repository, track, head)))
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { problem: error.message }
    throw error
  }
}
