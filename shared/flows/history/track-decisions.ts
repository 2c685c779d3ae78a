import type { Track } from '../../core/config.ts'
import type { Commit } from '../../core/git/commit.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { type Decision, decideAndName, type Span, triggerRules } from '../../core/promote/detection.ts'
import { isToRead, namesToRead } from '../../core/version-files/companions.ts'
import type { Project } from '../ports/run.ts'
import { releasedWith } from './merged-releases.ts'
import { checkOwn } from './own-check.ts'
import { spansSinceTags, type TagSet, withoutVersions } from './spans.ts'

/** A track with the span that is asked about. */
export interface TrackSpan {
  readonly track: Track
  readonly span: Span
}

/** What a span holds of a track. */
export interface TrackAnswer {
  /** The span without what only bumps write. */
  readonly span: Span
  readonly decision: Decision
  /** Commits that a changelog of the span names, newest first: those that decided, and those of `ignore-commits` that are like them. */
  readonly named: readonly Commit[]
}

/** The path matcher of a track. */
export type PathsOf = (track: Track) => TrackPaths

/**
 * Decides what spans hold of tracks, by the one rule that detection, promotion, plan, status, bumps and changelogs share: what differs net
 * between base and head, without the lines that only bumps write, and which commits that the actions did not make brought it.
 */
export async function decideSpans(
  pathsOf: PathsOf,
  asked: readonly TrackSpan[],
  project: Project,
): Promise<TrackAnswer[]> {
  const { config } = project
  const spans = await withoutVersions(
    asked.map(({ track, span }) => ({ span, paths: pathsOf(track) })),
    project,
  )
  const looks = asked.map(({ track }, at) => {
    const { commits, changed } = spans[at] as Span
    const paths = pathsOf(track)
    return { commits, matters: (path: string) => changed.has(path) && paths(path) }
  })
  const isOwn = await checkOwn(looks, project)
  const rules = triggerRules(config, isOwn)
  return asked.map(({ track }, at) => {
    const [span, paths] = [spans[at] as Span, pathsOf(track)]
    return { span, ...decideAndName(span, paths, rules) }
  })
}

/** What came to a track since some of its tags. */
export interface TrackQuestion extends Pick<TagSet, 'head' | 'tags'> {
  readonly track: Track
  /** Where there is no tag: whether an answer from the newest commits is enough; else all of history is looked at. */
  readonly isEnough?: (answer: TrackAnswer) => boolean
}

/**
 * Decides what came to tracks up to `head` since their tags, from one look at history. What a run was told once is not asked again:
 * detection and planning mostly ask the same.
 */
export async function decideSinceTags(
  head: CommitId,
  pathsOf: PathsOf,
  questions: readonly TrackQuestion[],
  project: Project,
): Promise<TrackAnswer[]> {
  const known = answersOf(project)
  const keyed = questions.map((question) => ({ question, key: keyOf(head, question) }))
  const open = keyed.filter(({ key }) => !known.has(key))
  const asked = open.map(({ question }) => question)
  const found = open.length > 0 ? await decideAnew(head, pathsOf, asked, project) : []
  const answers = new Map(open.map(({ key }, at) => [key, found[at] as TrackAnswer]))
  for (const { key, question } of open) {
    if (question.tags.length > 0) known.set(key, answers.get(key) as TrackAnswer)
  }
  return keyed.map(({ key }) => (known.get(key) ?? answers.get(key)) as TrackAnswer)
}

/** The answers that a run got, by question. */
const answered = new WeakMap<Project['repository'], WeakMap<Project['config'], Map<string, TrackAnswer>>>()

function answersOf({ repository, config }: Project): Map<string, TrackAnswer> {
  const byConfig = answered.get(repository) ?? new WeakMap()
  answered.set(repository, byConfig)
  const answers = byConfig.get(config) ?? new Map()
  byConfig.set(config, answers)
  return answers
}

function keyOf(head: CommitId, question: TrackQuestion): string {
  return JSON.stringify([
    question.track.name,
    question.head ?? head,
    question.tags.map(({ name, commit }) => [name, commit]),
  ])
}

async function decideAnew(
  head: CommitId,
  pathsOf: PathsOf,
  questions: readonly TrackQuestion[],
  project: Project,
): Promise<TrackAnswer[]> {
  const { config, repository } = project
  const answer = async (track: Track, span: Span) => {
    const [only] = await decideSpans(pathsOf, [{ track, span }], project)
    return only as TrackAnswer
  }
  const versionFiles = config.tracks.flatMap((track) => track.versionFiles)
  const sets = questions.map(({ track, isEnough, ...set }) => ({
    ...set,
    paths: pathsOf(track),
    settles: async (span: Span) => isEnough?.(await answer(track, span)) ?? false,
  }))
  // Whether a version file differs in its version alone takes what follows it as well.
  const carriers = { isCarrier: isToRead(versionFiles), names: namesToRead(versionFiles) }
  const spans: Span[] = []
  for (const span of await spansSinceTags(repository, head, sets, carriers)) {
    const released = await releasedWith(span.base, project)
    spans.push(released.size === 0 ? span : { ...span, commits: span.commits.filter(({ sha }) => !released.has(sha)) })
  }
  return decideSpans(
    pathsOf,
    questions.map(({ track }, at) => ({ track, span: spans[at] as Span })),
    project,
  )
}
