import type { Track } from '../../core/config.ts'
import { type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { trailerValue } from '../../core/git/trailers.ts'
import { inParallel } from '../../core/parallel.ts'
import type { FailedStart } from '../../core/promote/failed-starts.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { WorkflowStarter } from '../ports/github.ts'
import type { Repository } from '../ports/repository.ts'
import { parseRunId, type Run } from '../ports/run.ts'
import { readTagWorkflows } from './tag-workflows.ts'

/** A tag, and the track whose release workflow it is to start. */
export interface PushedTag {
  readonly track: Track
  readonly tag: TagName
}

/** Tags that were pushed before this run. */
export interface IdleTags {
  /** Those whose workflow never started, and whose makers are over. */
  readonly idle: readonly PushedTag[]
  /** Those of which that cannot be told, and why. */
  readonly unclear: readonly FailedStart[]
}

/** Questions to GitHub at the same time. */
const AT_ONCE = 4

/**
 * Finds the tags that were left behind: the run that pushed them was to start their workflow, and did not. Where pushes trigger workflows
 * themselves that can only be a tag whose push would have triggered it, among more than GitHub triggers anything for.
 */
export async function findIdle(
  old: readonly PushedTag[],
  {
    starter,
    by,
    target,
  }: { readonly starter: WorkflowStarter; readonly by: 'push' | 'dispatch'; readonly target: string },
  run: Run,
): Promise<IdleTags> {
  const looks = await inParallel(by === 'push' ? await thatTrigger(old, target, run) : old, AT_ONCE, (each) =>
    look(each, starter),
  )
  const waiting = looks.flatMap(({ ran, ...each }) => (ran === false ? [each] : []))
  const failed = looks.flatMap(({ ran, ...each }) => (typeof ran === 'string' ? [{ ...each, words: ran }] : []))
  // A token whose pushes trigger workflows need not be one that may look at them.
  const unclear = by === 'push' ? [] : failed
  if (waiting.length === 0) return { idle: [], unclear }
  try {
    const makers = await findMakers(run.repository, waiting)
    const isOver = overChecker(starter, run)
    const over = await inParallel(waiting, AT_ONCE, ({ tag }) => isOver(makers.get(tag)))
    return { idle: waiting.filter((_, index) => over[index]), unclear }
  } catch (error) {
    return { idle: [], unclear: [...unclear, ...waiting.map((each) => ({ ...each, words: wordsOf(error) }))] }
  }
}

async function thatTrigger(old: readonly PushedTag[], target: string, { repository }: Run): Promise<PushedTag[]> {
  const [commit] = await repository.ensureCommits([target])
  const { triggeredBy } = await readTagWorkflows(repository, commit)
  return old.filter(({ track, tag }) => triggeredBy(tag).includes(track.releaseWorkflow ?? ''))
}

async function look({ track, tag }: PushedTag, starter: WorkflowStarter) {
  try {
    return { track, tag, ran: await starter.hasRun(track.releaseWorkflow as string, tag) }
  } catch (error) {
    return { track, tag, ran: wordsOf(error) }
  }
}

/** The runs that made tags, as their annotations say, by the names of the tags; all are listed in one exchange. */
async function findMakers(
  repository: Repository,
  tags: readonly PushedTag[],
): Promise<Map<string, string | undefined>> {
  const names = new Set(tags.map(({ tag }) => tagRef(tag)))
  // What an annotated tag points at is listed as name^{}, which the name alone does not match.
  const listed = await repository.remoteRefs([...names].map((name) => `${name}*`))
  const refs = listed.filter(({ name }) => names.has(name))
  if (!repository.complete) await repository.ensureCommits(refs.map(({ object }) => object))
  const makers = await inParallel(refs, AT_ONCE, async (ref) => {
    const annotation = await repository.annotation(ref)
    const maker = annotation === undefined ? undefined : trailerValue(annotation, 'run')
    return [tagNameOf(ref.name) as TagName, maker] as const
  })
  return new Map(makers)
}

/** Tells whether runs are over: a former attempt of this very run is, of another one GitHub knows, and is asked once. */
function overChecker(starter: WorkflowStarter, { context }: Run): (maker: string | undefined) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean | undefined>>()
  const ours = parseRunId(context.runId)
  return async (maker) => {
    const theirs = maker === undefined ? undefined : parseRunId(maker)
    if (!theirs) return false
    if (theirs.id === ours?.id) return theirs.attempt < ours.attempt
    const answer = asked.get(theirs.id) ?? starter.isRunOver(theirs.id)
    asked.set(theirs.id, answer)
    return (await answer) === true
  }
}
