import { firesOnTag } from '../../workflows/push-filters.ts'
import { type Delivery, deliveriesOf } from '../../workflows/release-steps.ts'
import { rivalTool } from '../../workflows/rival-tools.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import type { Rival } from '../adopted/tools.ts'
import { readWorkflows, stepsOf } from '../scan/existing-workflows.ts'
import type { TreeFacts } from '../scan/facts.ts'
import type { Note } from '../scan/unit.ts'
import type { ProposedTrack, ReleaseKind } from './proposal.ts'
import { sampleTag } from './proposed-workflows.ts'

/**
 * Says of each workflow that delivers something, and that no track names, what becomes of it: one that would not start again, or
 * that releases by another way than tags.
 */
export function noteIdleWorkflows(tracks: readonly ProposedTrack[], facts: TreeFacts): Note[] {
  const all = readWorkflows(facts)
  const named = new Set(tracks.map(({ releaseWorkflow }) => releaseWorkflow.value))
  return all.flatMap((workflow) => {
    const delivers = new Set(stepsOf(workflow, all).flatMap(deliveriesOf))
    if (named.has(workflow.name) || isCalled(workflow, all)) return []
    const why = whyIdle(workflow, delivers, tracks)
    return why === undefined ? [] : [{ path: `.github/workflows/${workflow.name}`, why }]
  })
}

function whyIdle(
  workflow: Workflow,
  delivers: ReadonlySet<Delivery>,
  tracks: readonly ProposedTrack[],
): string | undefined {
  const { push, events } = workflow
  const what = delivers.size > 0 ? ` It delivers ${[...delivers].join(', ')}.` : ''
  if (push?.tags !== undefined) {
    const starts = tracks.some(({ tag }) => firesOnTag(push, sampleTag(tag)))
    return starts
      ? undefined
      : `No track's tags match its filter ${push.tags.join(', ')}, so no release starts it.${what}`
  }
  if (delivers.size === 0 || (events.has('pull_request') && !/release|publish|deploy/i.test(workflow.name)))
    return undefined
  if (events.has('release'))
    return `A published release starts it, but not one that is published with GITHUB_TOKEN.${what} Move its steps to the release workflow of the track.`
  const twin = tracks.find(({ hasWorkflow, kind }) => !hasWorkflow && delivers.has(kind as ReleaseKind & Delivery))
  if (twin)
    return `It is triggered by ${[...events].join(', ')} and not by tags, so it is not the release workflow of ${twin.name}.${what} Move its steps to ${twin.releaseWorkflow.value}.`
  return undefined
}

function isCalled({ events }: Workflow, all: readonly Workflow[]): boolean {
  return events.has('workflow_call') && all.length > 1
}

/** The tools that workflows release with, each with those workflows: they tag by themselves. */
export function workflowRivals(facts: TreeFacts): Rival[] {
  const files = new Map<string, Set<string>>()
  for (const workflow of readWorkflows(facts)) {
    for (const step of workflow.jobs.flatMap(({ steps }) => steps)) {
      const tool = rivalTool(step)
      if (tool !== undefined) files.set(tool, (files.get(tool) ?? new Set()).add(`.github/workflows/${workflow.name}`))
    }
  }
  return [...files].map(([tool, paths]) => ({ tool, files: [...paths] }))
}
