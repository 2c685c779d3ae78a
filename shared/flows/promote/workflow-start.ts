import type { Track } from '../../core/config.ts'
import { trailerValue } from '../../core/git/trailers.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import { type Problem, quote, wordsOf } from '../../core/text/error.ts'
import type { WorkflowStarter } from '../ports/github.ts'
import type { Repository } from '../ports/repository.ts'
import { parseRunId, type Run } from '../ports/run.ts'
import type { Promotion } from './promotion.ts'

/**
 * Sees to it that each new tag starts its release workflow: by itself, by workflow_dispatch, or else with a warning that
 * says what to do. A tag that a run before this one pushed and did not get to start is started, too. Never fails, since the
 * tags are out.
 */
export async function startReleaseWorkflows({ released, nothingNew }: Promotion, run: Run): Promise<void> {
  const { context, log, openGitHub, repository } = run
  const old = nothingNew.filter(({ track }) => track.releaseWorkflow !== undefined)
  if (released.length + old.length === 0 || context.repository === '') return
  if (await repository.pushesWithoutToken()) return
  const starter = await openGitHub()
  if (starter && (await starter.pushesStartWorkflows())) return
  for (const { release } of released) {
    const { tag, track } = release
    try {
      await start(starter, track, tag)
      log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`)
    } catch (error) {
      log.warn(notStarted(track, tag, error))
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
  if (!(await isLeftBehind(starter, track, tag, run))) return
  try {
    await starter.dispatch(workflow, tag)
    run.log.info(`${track.name}: ${tag} was pushed before, and ${workflow} did not run on it: started it`)
  } catch (error) {
    run.log.warn(notStarted(track, tag, error))
  }
}

async function isLeftBehind(starter: WorkflowStarter, track: Track, tag: string, run: Run): Promise<boolean> {
  const workflow = track.releaseWorkflow as string
  try {
    if (await starter.hasRun(workflow, tag)) return false
    const maker = await findMaker(run.repository, tag)
    return maker !== undefined && (await isOver(maker, starter, run))
  } catch (error) {
    const message = `${tag} was pushed before, and whether ${workflow} ran on it cannot be told: ${wordsOf(error)}.`
    run.log.warn({ message, fix: remedy(track, tag) })
    return false
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

function notStarted(track: Track, tag: string, error: unknown): Problem {
  const also = track.releaseWorkflow === undefined ? '' : `, and ${track.releaseWorkflow} could not be started`
  const words = wordsOf(error)
  const message = `${tag} is pushed, but a push with GITHUB_TOKEN starts no workflow${also}: ${words}.`
  // GitHub's words for a workflow_dispatch without an input that it cannot do without (422).
  const [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? []
  return { message, fix: input === undefined ? remedy(track, tag) : inputRemedy(track, tag, input) }
}

function remedy({ name: track, releaseWorkflow }: Track, tag: string): string {
  const name = releaseWorkflow ?? 'release.yml'
  const first = releaseWorkflow === undefined ? `Set release-workflow: ${name} for track ${track}, and give` : 'Give'
  return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${shellCommand('gh', 'workflow', 'run', name, '--ref', tag)}`
}

/** A release workflow is started on its tag and with no inputs, as a push of the tag would start it. */
function inputRemedy({ releaseWorkflow: name = 'release.yml' }: Track, tag: string, input: string): string {
  const command = shellCommand('gh', 'workflow', 'run', name, '--ref', tag, '-f', `${input}=${tag}`)
  return `${name} is started on the tag, without inputs: give ${quote(input)} a default, or take the tag from \`github.ref_name\` and the input out. For this tag, if it is what ${quote(input)} wants: ${command}`
}
