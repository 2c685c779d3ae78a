import type { Track } from '../../core/config.ts'
import type { TagName } from '../../core/git/names.ts'
import { inParallel } from '../../core/parallel.ts'
import { describeFailedStarts, type FailedStart, startRemedy } from '../../core/promote/failed-starts.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { WorkflowStarter } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'
import type { Promotion } from '../promote/promotion-outcome.ts'
import { findIdle, type PushedTag } from './idle-tags.ts'
import type { FindTagStart } from './tag-start.ts'

/** How many workflows are started at the same time. */
const AT_ONCE = 4

/**
 * Sees to it that each new tag starts its release workflow: by itself, by workflow_dispatch, or else with one warning of all that
 * says what to do. A tag that a run before this one pushed and did not get to start is started, too. Never fails, since the
 * tags are out.
 */
export async function startReleaseWorkflows(
  { released, nothingNew, dispatch, target }: Promotion,
  findStart: FindTagStart,
  run: Run,
): Promise<void> {
  const old = nothingNew.filter(({ track }) => track.releaseWorkflow !== undefined)
  if (released.length + old.length === 0 || run.context.repository === '') return
  const { by, starter } = await findStart()
  const fresh = released.map(({ release: { tag, track } }) => ({ tag, track }))
  const toStart = by === 'dispatch' ? fresh : fresh.filter(({ tag }) => dispatch.includes(tag))
  const failed = await startAll(toStart, starter, (track, tag) =>
    run.log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`),
  )
  if (failed.length > 0) run.log.warn(describeFailedStarts(failed))
  if (starter && old.length > 0) await startLeftBehind(old, { starter, by, target }, run)
}

async function startAll(
  tags: readonly PushedTag[],
  starter: WorkflowStarter | undefined,
  tell: (track: Track, tag: TagName) => void,
): Promise<FailedStart[]> {
  const ends = await inParallel(tags, AT_ONCE, async ({ track, tag }) => {
    try {
      await start(starter, track, tag)
      tell(track, tag)
      return []
    } catch (error) {
      return [{ track, tag, words: wordsOf(error) }]
    }
  })
  return ends.flat()
}

async function start(starter: WorkflowStarter | undefined, track: Track, tag: TagName): Promise<void> {
  if (!starter) throw new Error('there is no token')
  if (track.releaseWorkflow === undefined) throw new Error('the track has no release-workflow')
  await starter.dispatch(track.releaseWorkflow, tag)
}

/** Starts the workflows of tags that have none, if the runs that pushed the tags are over: they were to start them, and did not. */
async function startLeftBehind(
  old: readonly PushedTag[],
  from: { readonly starter: WorkflowStarter; readonly by: 'push' | 'dispatch'; readonly target: string },
  run: Run,
): Promise<void> {
  const { idle, unclear } = await findIdle(old, from, run)
  const failed = await startAll(idle, from.starter, ({ name, releaseWorkflow }, tag) =>
    run.log.info(`${name}: ${tag} was pushed before, and ${releaseWorkflow} did not run on it: started it`),
  )
  if (failed.length > 0) run.log.warn(describeFailedStarts(failed))
  for (const { track, tag, words } of unclear) {
    const message = `${tag} was pushed before, and whether ${track.releaseWorkflow} ran on it cannot be told: ${words}.`
    run.log.warn({ message, fix: startRemedy(track, [tag]) })
  }
}
