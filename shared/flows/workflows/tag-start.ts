import type { TagToPush } from '../../core/promote/push-size.ts'
import { MOST_TAGS_WITH_EVENTS, type PushSize, tagsPerPush } from '../../core/promote/push-size.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import type { WorkflowStarter } from '../ports/github.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { readTagWorkflows } from './tag-workflows.ts'

/** What makes the workflows of pushed tags start. */
export interface TagStart {
  /** `push`: the push triggers them by itself; `dispatch`: it triggers none, and the run is to dispatch them. */
  readonly by: 'push' | 'dispatch'
  /** Undefined where there is nothing to dispatch with. */
  readonly starter: WorkflowStarter | undefined
}

/** Tells what makes workflows start; found out when it is first asked, and once. */
export type FindTagStart = () => Promise<TagStart>

/** For a run that dispatches nothing: a person's push. */
export const startedByPush: FindTagStart = async () => ({ by: 'push', starter: undefined })

/** For a run in a workflow: GITHUB_TOKEN triggers nothing by its pushes (GitHub docs: "Triggering a workflow from a workflow"). */
export function tagStartOf(run: Run): FindTagStart {
  let found: Promise<TagStart> | undefined
  return () => {
    found ??= findTagStart(run)
    return found
  }
}

async function findTagStart({ context, repository, openGitHub }: Run): Promise<TagStart> {
  if (context.repository === '' || (await repository.pushesWithoutToken())) return startedByPush()
  const starter = await openGitHub()
  return { by: (await starter?.pushesStartWorkflows()) ? 'push' : 'dispatch', starter }
}

/** Decides how many tags each push of a run has; GitHub and workflow files are asked only where it depends on them. */
export async function decidePushSize(
  releases: readonly TrackRelease[],
  target: ReadableCommit,
  findStart: FindTagStart,
  { repository }: Run,
): Promise<PushSize> {
  const whole = { most: releases.length, dispatch: [], why: undefined }
  if (releases.length <= MOST_TAGS_WITH_EVENTS) return whole
  const { by, starter } = await findStart()
  if (by === 'dispatch') return whole
  const { triggeredBy, dispatchable } = await readTagWorkflows(repository, target)
  const tags = releases.map(({ tag, track }) => ({
    name: tag,
    workflow: track.releaseWorkflow,
    triggers: triggeredBy(tag),
  }))
  return tagsPerPush(tags, await allowedTo(starter, dispatchable, tags))
}

/** Those of the workflows to dispatch that the token may; nobody is asked where one could not be. */
async function allowedTo(
  starter: WorkflowStarter | undefined,
  dispatchable: ReadonlySet<string>,
  tags: readonly TagToPush[],
): Promise<ReadonlySet<string>> {
  const hoped = tagsPerPush(tags, dispatchable)
  if (!starter || hoped.dispatch.length === 0) return new Set()
  const names = new Set(tags.flatMap(({ triggers }) => triggers))
  const allowed = await Promise.all([...names].map((name) => starter.mayDispatch(name)))
  return new Set([...names].filter((_, index) => allowed[index]))
}
