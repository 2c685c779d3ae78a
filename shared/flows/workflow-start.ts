import type { Track } from '../core/config.ts'
import { wordsOf } from '../core/error.ts'
import { shellCommand } from '../core/invariants/mending.ts'
import { trailerValue } from '../core/trailers.ts'
import type { Promotion } from './bump-version.ts'
import type { WorkflowStarter } from './github-port.ts'
import type { Repository } from './ports.ts'
import { parseRunId, type Run } from './run.ts'

/**
 * Sees to it that each new tag starts its release workflow: by itself, by workflow_dispatch, or else with a warning that
 * says what to do. A tag that a run before this one pushed and did not get to start is started, too. Never fails, since the
 * tags are out.
 */
export async function startReleaseWorkflows({ released, nothingNew }: Promotion, run: Run): Promise<void> {
  const { context, log, openGitHub } = run
  const old = nothingNew.filter(({ track }) => track.releaseWorkflow !== undefined)
  if (released.length + old.length === 0 || context.repository === '') return
  const starter = await openGitHub()
  if (starter && (await starter.pushesStartWorkflows())) return
  for (const { release } of released) {
    const { tag, track } = release
    try {
      await start(starter, track, tag)
      log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`)
    } catch (error) {
      log.warn({ message: notStarted(tag, track.releaseWorkflow, error), fix: remedy(track, tag) })
    }
  }
  if (starter) for (const { track, tag } of old) await startLeftBehind(starter, track, tag, run)
}

async function start(starter: WorkflowStarter | undefined, track: Track, tag: string): Promise<void> {
  if (!starter) throw new Error('there is no token')
  if (track.releaseWorkflow === undefined) throw new Error('the track has no release-workflow')
  await starter.dispatch(track.releaseWorkflow, tag)
}

/** Starts the workflow of a tag that has none, if the run that pushed the tag is over: it was to start it, and did not. */
async function startLeftBehind(starter: WorkflowStarter, track: Track, tag: string, run: Run): Promise<void> {
  const workflow = track.releaseWorkflow as string
  try {
    if (await starter.hasRun(workflow, tag)) return
    const maker = await findMaker(run.repository, tag)
    if (maker === undefined || !(await isOver(maker, starter, run))) return
    await starter.dispatch(workflow, tag)
    run.log.info(`${track.name}: ${tag} was pushed before, and ${workflow} did not run on it: started it`)
  } catch (error) {
    run.log.info(`${track.name}: cannot tell whether ${workflow} ran on ${tag}: ${wordsOf(error)}`)
  }
}

/** The run that made a tag, as its annotation says. */
async function findMaker(repository: Repository, tag: string): Promise<string | undefined> {
  const name = `refs/tags/${tag}`
  // What an annotated tag points at is listed as name^{}, which the name alone does not match.
  const ref = (await repository.remoteRefs([`${name}*`])).find((each) => each.name === name)
  const annotation = ref && (await repository.annotation(ref))
  return annotation === undefined ? undefined : trailerValue(annotation, 'run')
}

/** A former attempt of this very run is over; of another run GitHub knows. */
async function isOver(maker: string, starter: WorkflowStarter, { context }: Run): Promise<boolean> {
  const [theirs, ours] = [parseRunId(maker), parseRunId(context.runId)]
  if (!theirs) return false
  if (theirs.id === ours?.id) return theirs.attempt < ours.attempt
  return (await starter.isRunOver(theirs.id)) === true
}

function notStarted(tag: string, workflow: string | undefined, error: unknown): string {
  const also = workflow === undefined ? '' : `, and ${workflow} could not be started`
  return `${tag} is pushed, but a push with GITHUB_TOKEN starts no workflow${also}: ${wordsOf(error)}.`
}

function remedy({ name: track, releaseWorkflow }: Track, tag: string): string {
  const name = releaseWorkflow ?? 'release.yml'
  const first = releaseWorkflow === undefined ? `Set release-workflow: ${name} for track ${track}, and give` : 'Give'
  return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${shellCommand('gh', 'workflow', 'run', name, '--ref', tag)}`
}
