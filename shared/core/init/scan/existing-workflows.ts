import { nodeAt, scalarText } from '../../documents/node.ts'
import { findHomes } from '../../workflows/called-action.ts'
import { dispatchLine } from '../../workflows/dispatch-event.ts'
import { blockingInputs } from '../../workflows/dispatch-inputs.ts'
import { firesOnTag, type PushFilters } from '../../workflows/push-filters.ts'
import { type Delivery, deliveriesOf } from '../../workflows/release-steps.ts'
import { type Step, WORKFLOW_FOLDER, type Workflow } from '../../workflows/workflow.ts'
import { isWorkflowPath, parseWorkflow, titleOf } from '../../workflows/workflow-file.ts'
import type { TreeFacts } from './facts.ts'

/** A workflow that the repository has and that a tag starts. */
export interface TagWorkflow {
  readonly file: string
  /** As other workflows name it. */
  readonly name: string
  readonly filters: PushFilters
  /** Its text with `workflow_dispatch` in it, where it lacks that and a line of its own can have it. */
  readonly dispatchable: string | undefined
  /** Whether it can also be started by hand, which is how a tag that was pushed with GITHUB_TOKEN gets it started. */
  readonly byHand: boolean
  /** The inputs without which it cannot be started by hand; the actions start it with none. */
  readonly asks: readonly string[]
  /** Whether it asks validate-tag what a tag is; else it takes a pre-release for any other version. */
  readonly validates: boolean
  /** Its first `npm publish` without `--tag`, which makes every version `latest` (npm Docs, "npm publish"). */
  readonly publishesAsLatest: string | undefined
  /** What it brings to users, by its steps and those of the workflows that it calls. */
  readonly delivers: ReadonlySet<Delivery>
  /** Whether branches or pull requests start it, too. */
  readonly alsoChecks: boolean
}

/** The workflows of a repository that GitHub can read. */
export function readWorkflows({ texts }: Pick<TreeFacts, 'texts'>): Workflow[] {
  const own = [...texts].filter(([path]) => isWorkflowPath(path))
  const homes = findHomes(own.map(([, text]) => text))
  return own.flatMap(([path, text]) => {
    const { workflow, problems } = parseWorkflow(path, text, homes)
    return workflow && problems.length === 0 ? workflow : []
  })
}

/** Those workflows that tags start. */
export function tagWorkflows(facts: Pick<TreeFacts, 'texts'>): TagWorkflow[] {
  const all = readWorkflows(facts)
  return all.flatMap((workflow) => {
    const { push, root, text, events } = workflow
    if (!push?.tags) return []
    const byHand = events.has('workflow_dispatch')
    const line = byHand ? undefined : dispatchLine(text, root)
    const dispatchable = line && text.slice(0, line.at) + line.line + text.slice(line.at)
    const asks = blockingInputs(workflow).map(({ name }) => name)
    const alsoChecks = events.has('pull_request') || push.branches !== undefined
    const delivers = new Set(stepsOf(workflow, all).flatMap(deliveriesOf))
    const start = { filters: push, byHand, asks, dispatchable, delivers, alsoChecks }
    return { file: workflow.name, name: titleOf(workflow), ...start, ...whatStepsDo(workflow) }
  })
}

/** The steps of a workflow, and those of the workflows of the repository that its jobs call. */
export function stepsOf({ jobs }: Workflow, all: readonly Workflow[]): Step[] {
  return jobs.flatMap((job) => {
    const called = scalarText(nodeAt(job.node, ['uses']))
    const own = all.find(({ name }) => called === `./${WORKFLOW_FOLDER}${name}`)
    return [...job.steps, ...(own ? own.jobs.flatMap(({ steps }) => steps) : [])]
  })
}

/**
 * The workflows that release a track when one of its tags starts them: those first that deliver what the track is, then those that
 * deliver something or say by their names that they release. Checks that tags start as well as branches do are none.
 */
export function workflowsOf(
  workflows: readonly TagWorkflow[],
  tag: string,
  wanted: ReadonlySet<string>,
): TagWorkflow[] {
  const rank = ({ file, delivers }: TagWorkflow) => {
    const fitting = [...delivers].filter((delivery) => wanted.has(delivery)).length
    if (fitting > 0) return -fitting
    const named = [/release/i, /publish|deploy/i].findIndex((pattern) => pattern.test(file))
    return (delivers.size > 0 ? 1 : 4) + (named < 0 ? 2 : named)
  }
  return workflows
    .filter(({ filters, delivers, alsoChecks }) => firesOnTag(filters, tag) && (delivers.size > 0 || !alsoChecks))
    .sort((a, b) => rank(a) - rank(b))
}

function whatStepsDo({ jobs }: Workflow): Pick<TagWorkflow, 'validates' | 'publishesAsLatest'> {
  const steps = jobs.flatMap((job) => job.steps)
  const lines = steps.flatMap(({ run = '' }) => run.replaceAll(/\\\r?\n/g, ' ').split('\n'))
  return {
    validates: steps.some(({ action }) => action === 'validate-tag'),
    publishesAsLatest: lines
      .find((line) => /\bp?npm publish\b/.test(line) && !/\s--tag\b/.test(line))
      ?.replace(/\s+/g, ' ')
      .trim(),
  }
}
