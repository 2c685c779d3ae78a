import type { Config, Track } from '../../core/config.ts'
import { branchRef, type CommitId } from '../../core/git/names.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { type Decision, decideOnLive, type Span } from '../../core/promote/detection.ts'
import { failure, quote, ReleaseTracksError } from '../../core/text/error.ts'
import { findCommit, resolveCommit } from '../history/commit-names.ts'
import { areOwn } from '../history/own-check.ts'
import { spanBetween } from '../history/spans.ts'
import { decideSinceTags, decideSpans, type PathsOf, type TrackAnswer } from '../history/track-decisions.ts'
import type { Repository } from '../ports/repository.ts'
import type { MergeProposal, Project, Run, RunContext } from '../ports/run.ts'
import { chooseChannel, chooseTracks } from '../tracks/track-choice.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { placeLastTags } from './last-tags.ts'

/** The inputs of detect-tracks, as text. */
export interface DetectInputs {
  readonly track: string
  readonly channel: string
  readonly since: string
  readonly base: string
  readonly head: string
}

/** What was decided: the tracks to release in the order of the configuration, and why, for every track looked at. */
export interface Detection {
  readonly tracks: readonly Track[]
  readonly channel: string
  readonly decisions: ReadonlyMap<string, Decision>
  /** Whether the push brought commits of the actions' own alone; undefined where the push was not looked at. */
  readonly onlyOwn?: boolean
  /** The commit that was looked at; undefined where none was. */
  readonly head?: CommitId
}

/** The answer for every track, by its name. */
type Decided = Omit<Detection, 'tracks' | 'channel'>

/** A question about tracks, its inputs parsed. */
interface Question extends DetectInputs {
  readonly since: Since
  /** Those that are looked at. */
  readonly tracks: readonly Track[]
}

/**
 * Decides which tracks to release: those asked for by name, or those that changed since their last tag or in this push. Nothing is read
 * for others than `among`.
 */
export async function detectTracks(
  inputs: DetectInputs,
  run: Run,
  among: readonly Track[] = run.config.tracks,
): Promise<Detection> {
  const { config, context, log } = run
  const channel = chooseDetectChannel(inputs.channel, config, context)
  const since = chooseSince(inputs.since)
  if (inputs.track !== '') {
    const tracks = chooseTracks(config, inputs.track, 'track')
    for (const { name } of tracks) log.info(`${name}: asked for by name`)
    return { tracks, channel, decisions: new Map(tracks.map(({ name }) => [name, ASKED])) }
  }
  const decided = await decideTracks({ ...inputs, channel, since, tracks: among }, run)
  const { decisions } = decided
  for (const [name, { reason }] of decisions) log.info(`${name}: ${reason}`)
  const tracks = among.filter(({ name }) => decisions.get(name)?.changed)
  if (channel === '' && isPushToNext(context, config) && config.autoChannel === false) {
    log.info('auto-channel is false: a push cuts nothing')
    return { tracks: [], channel, ...decided }
  }
  return { tracks, channel, ...decided }
}

const ASKED: Decision = { changed: true, base: undefined, commits: [], files: [], reason: 'asked for by name' }

function chooseDetectChannel(text: string, config: Config, context: RunContext): string {
  if (text !== '') return chooseChannel(config, text)
  return isPushToNext(context, config) ? config.autoChannel || '' : ''
}

function isPushTo({ eventName, ref }: RunContext, branch: string): boolean {
  return eventName === 'push' && ref === branchRef(branch)
}

/** A push that does not say where to is taken for one to `next`. */
function isPushToNext(context: RunContext, { branches }: Config): boolean {
  return isPushTo(context, branches.next) || (context.eventName === 'push' && context.ref === '')
}

async function decideTracks(question: Question, run: Run): Promise<Decided> {
  const { config, context, repository } = run
  const { base, since, tracks } = question
  if (context.push?.deleted && question.head === '') return { decisions: new Map() }
  const head =
    question.head === '' ? await eventHead(context, repository) : await resolveCommit(repository, question.head, 'head')
  const onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next
  // Globs are compiled while git is at work.
  const compiling = trackPaths(repository, tracks, head)
  // On `live` the last tags are on the very head: there the push alone can tell what to build.
  if (base !== '' || since === 'push' || (onLive && context.push)) {
    const [span, matchers] = await Promise.all([pushSpan(base, head, run), compiling])
    const pathsOf = (track: Track) => matchers.get(track.name) as TrackPaths
    const [decisions, onlyOwn] = await Promise.all([
      onLive
        ? tracks.map((track) => decideOnLive(span, pathsOf(track), track))
        : decideEach(pathsOf, { tracks, span }, run),
      span.commits.length > 0 && areOwn(span.commits, run),
    ])
    return { decisions: byName(tracks, decisions), head, onlyOwn }
  }
  return {
    decisions: byName(tracks, await decideFromTags({ ...question, head }, compiling, run)),
    head,
  }
}

async function decideEach(
  pathsOf: PathsOf,
  { tracks, span }: { readonly tracks: readonly Track[]; readonly span: Span },
  project: Project,
): Promise<Decision[]> {
  const asked = tracks.map((track) => ({ track, span }))
  return (await decideSpans(pathsOf, asked, project)).map(({ decision }) => decision)
}

function byName(tracks: readonly Track[], decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(tracks.map(({ name }, index) => [name, decisions[index] as Decision]))
}

type Since = 'last-tag' | 'push'

function chooseSince(text: string): Since {
  if (text === '' || text === 'last-tag') return 'last-tag'
  if (text === 'push') return 'push'
  throw failure('input-invalid', `since: ${quote(text)} is not a starting point.`, 'Give last-tag or push.')
}

/** What is looked at: what was pushed, or what a pull request proposes, also where the run is on the branch that it is for. */
async function eventHead({ push, sha, eventName, proposal }: RunContext, repository: Repository): Promise<string> {
  const wanted = push?.after || (eventName === 'pull_request_target' && proposal?.head) || sha
  return wanted === '' || wanted === repository.head ? repository.head : resolveCommit(repository, wanted, 'GITHUB_SHA')
}

async function decideFromTags(
  question: Pick<Question, 'channel' | 'head' | 'tracks'>,
  compiling: ReturnType<typeof trackPaths>,
  run: Run,
): Promise<Decision[]> {
  const [tags, matchers] = await Promise.all([placeLastTags(question, run), compiling])
  const { head, tracks } = question
  const pathsOf = (track: Track) => matchers.get(track.name) as TrackPaths
  const questions = tracks.map((track) => ({
    track,
    tags: tags.get(track.name) ?? [],
    isEnough: ({ decision }: TrackAnswer) => decision.changed,
  }))
  return (await decideSinceTags(head, pathsOf, questions, run)).map(({ decision }) => decision)
}

/**
 * What this push changed, what a pull request or a merge queue proposes, or what lies between `base` and head; a new branch and a
 * force-push count from the merge base.
 */
async function pushSpan(base: string, head: CommitId, run: Run): Promise<Span> {
  const { context, repository } = run
  const before =
    base === '' ? await arriveAtBefore(head, context, repository) : await resolveCommit(repository, base, 'base')
  const from = before ?? (await otherBranch(run))
  const arrived = base === '' && before !== undefined
  const ways = [
    { tip: head, not: [from] },
    { tip: from, not: [head] },
  ]
  // What was pushed is here up to where the branch was; anything else has a merge base to be found.
  if (!repository.complete && !arrived) await repository.ensure(ways)
  const [start, end] = await repository.ensureCommits([from, head])
  if (!repository.complete && arrived && !(await repository.isAncestor(start, end))) await repository.ensure(ways)
  return spanBetween(repository, start, end, base || (before ?? from).slice(0, 7))
}

/** The commit that the branch was on before, with the history up to it; undefined when there was none or it is gone. */
async function arriveAtBefore(
  head: CommitId,
  context: RunContext,
  repository: Repository,
): Promise<CommitId | undefined> {
  const { push, proposal } = context
  const before = proposal?.base ?? push?.before ?? ''
  if (/^0*$/.test(before)) return undefined
  if (repository.complete && (await findCommit(repository, before)) === undefined) return undefined
  try {
    if (!repository.complete) await repository.ensure([{ tip: head, not: [before] }], [], push && push.commitCount + 1)
    return proposal ? laidUpon(head, proposal, repository) : before
  } catch (error) {
    // After a force-push the remote may have dropped the commit: then there is no such before.
    if (error instanceof ReleaseTracksError && error.code === 'not-on-remote') return undefined
    throw error
  }
}

/** What a proposal lies upon: of the merge commit that GitHub makes its other parent, since the branch may have gone on; else what the event says. */
async function laidUpon(head: CommitId, proposal: MergeProposal, repository: Repository): Promise<CommitId> {
  const [tip, base] = await repository.ensureCommits([head, proposal.base])
  const commits = await repository.log({ tip, not: [base] })
  const { parents = [] } = commits.find(({ sha }) => sha === head) ?? {}
  const other = parents.filter((parent) => parent !== proposal.head)
  return (parents.length === 2 && other.length === 1 && other[0]) || proposal.base
}

/** What a new branch is compared with: `live`, and `live` itself with `next`. */
async function otherBranch({ config, context, repository }: Run): Promise<CommitId> {
  const { live, next } = config.branches
  const branch = context.ref === branchRef(live) ? next : live
  const commit = await findCommit(repository, `refs/heads/${branch}`)
  if (commit !== undefined) return commit
  throw failure(
    'no-base',
    `There is nothing to compare this push with: its event names no earlier commit, and the remote has no branch ${quote(branch)}.`,
    'Give the base input, or use since: last-tag.',
  )
}
