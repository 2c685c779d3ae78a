import type { Promotion } from './bump-version.ts'
import type { Run } from './run.ts'

/** What starting workflows needs of GitHub. */
export interface WorkflowStarter {
  /**
   * Whether pushes made with the token start workflows by themselves; those of GITHUB_TOKEN do not
   * (GitHub docs: "Triggering a workflow from a workflow").
   */
  pushesStartWorkflows(): Promise<boolean>
  /** Starts a workflow by workflow_dispatch on a tag. Throws with GitHub's words when it may not or cannot. */
  dispatch(workflow: string, tag: string): Promise<void>
}

/**
 * Sees to it that each new tag starts its release workflow: by itself, by workflow_dispatch, or else with a warning that
 * says what to do. Never fails, since the tags are out.
 */
export async function startReleaseWorkflows({ released }: Promotion, { context, log, openGitHub }: Run): Promise<void> {
  if (released.length === 0 || context.repository === '') return
  const starter = await openGitHub()
  if (starter && (await starter.pushesStartWorkflows())) return
  for (const { release } of released) {
    const { tag, track } = release
    const workflow = track.releaseWorkflow
    try {
      if (!starter) throw new Error('there is no token')
      if (workflow === undefined) throw new Error('the track has no release-workflow')
      await starter.dispatch(workflow, tag)
      log.info(`${track.name}: started ${workflow} on ${tag}`)
    } catch (error) {
      log.warn({ message: notStarted(tag, workflow, error), fix: remedy(track.name, workflow, tag) })
    }
  }
}

function notStarted(tag: string, workflow: string | undefined, error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error)
  return `${tag} is pushed, but GITHUB_TOKEN starts no workflow by a push, and ${workflow ?? 'none'} could not be started: ${cause.replace(/\s+/g, ' ')}.`
}

function remedy(track: string, workflow: string | undefined, tag: string): string {
  const name = workflow ?? 'release.yml'
  const first = workflow === undefined ? `Set release-workflow: ${name} for track ${track}, and give` : 'Give'
  return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: gh workflow run ${name} --ref ${tag}.`
}
