import { nodeAt, scalarText } from '../../documents/node.ts'
import type { AssumedRun } from '../../workflows/assumed-run.ts'
import { dispatchInputs } from '../../workflows/dispatch-inputs.ts'
import { eachStep, type Job, needsOf, type Step, scalarsOf, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { type OvertakenRun, playOvertaken } from '../overtaken-run.ts'
import { makesPublic, namedWorkflows, tagsThatStart } from '../release-role.ts'
import { sampleTags } from '../sample-tags.ts'

/** What runs though the tag's version was overtaken. */
export const SUPERSEDED_RULES: readonly Rule[] = [
  {
    name: 'superseded-ignored',
    severity: 'warning',
    meaning:
      'A workflow validates its tag but ignores `superseded`: it builds and publishes pre-releases that a live version overtook.',
    incident: 17,
    check: (facts) =>
      facts.workflows.flatMap((workflow) => {
        const names = scalarsOf(workflow).some(({ node }) => node.text.includes('superseded'))
        return names ? checkJobs(workflow, facts) : checkNamed(workflow)
      }),
  },
]

function checkNamed(workflow: Workflow): Fault[] {
  if (workflow.jobs.reduce((sum, { steps }) => sum + steps.length, 0) < 2) return []
  return eachStep([workflow], ({ job, step, index }) => {
    if (step.action !== 'validate-tag') return []
    return [
      {
        message: `${workflow.name} validates its tag, but nothing in it looks at \`superseded\`.`,
        fix: "Give the jobs that build `if: needs.….outputs.superseded != 'true'`.",
        place: workflow.place(['jobs', job.name, 'steps', index, 'uses']),
      },
    ]
  })
}

/** Plays the run of a pre-release that was overtaken: nothing may be published in it. */
function checkJobs(workflow: Workflow, facts: DoctorFacts): Fault[] {
  const run = overtakenRun(workflow, facts)
  const played = run && playOvertaken(workflow, run)
  if (!played) return []
  const validating = workflow.jobs.filter(
    (job) => played.runs(job) && job.steps.some((step) => isValidation(step) && played.runsStep(job, step)),
  )
  if (validating.length === 0) return []
  const culprits = workflow.jobs
    .filter((job) => played.runs(job) && !isFirst(job, validating) && publishingStep(job, played, 0) !== -1)
    .map((job) => firstThatRuns(job, workflow, validating, played))
  const jobs = [...new Set(culprits)].map((job) => faultOfJob(workflow, job, validating[0] as Job))
  return [
    ...jobs,
    ...validating.filter((job) => isFirst(job, validating)).flatMap((job) => checkSteps(workflow, job, played)),
  ]
}

function isValidation(step: Step): boolean {
  return step.action === 'validate-tag'
}

/** Whether a job asks by itself, with no other one before it that did. */
function isFirst(job: Job, validating: readonly Job[]): boolean {
  return validating.includes(job) && !needsOf(job).some((name) => validating.some((other) => other.name === name))
}

/** The pre-release that starts the workflow. */
function overtakenRun(workflow: Workflow, facts: DoctorFacts): AssumedRun | undefined {
  const channels = facts.configuration.config?.channels ?? []
  const named = facts.tracks.filter(({ track }) => track.releaseWorkflow === workflow.name)
  const pushed = tagsThatStart(workflow, facts)
  const tags = namedWorkflows(facts).has(workflow.name)
    ? named.flatMap(({ track, tags }) => sampleTags(track, channels, tags))
    : pushed
  const tag = tags.find((each) => channels.some((channel) => each.includes(`-${channel}.`)))
  if (tag === undefined) return undefined
  const event = pushed.includes(tag) ? 'push' : 'workflow_dispatch'
  const defaults = new Map(dispatchInputs(workflow).map((input) => [input.name.toLowerCase(), input.default ?? '']))
  return {
    event,
    ref: `refs/tags/${tag}`,
    number: 1,
    input: (name) => (event === 'push' ? '' : (defaults.get(name) ?? '')),
  }
}

/** The first step from a position on that publishes and surely runs. */
function publishingStep(job: Job, played: OvertakenRun, from: number): number {
  return job.steps.findIndex((step, index) => index >= from && makesPublic(step) && played.runsStep(job, step) === true)
}

/** Among a job and those it waits for, the first that was to stop. */
function firstThatRuns(job: Job, workflow: Workflow, validating: readonly Job[], played: OvertakenRun): Job {
  const seen = new Set<Job>()
  let found = job
  while (!seen.has(found)) {
    seen.add(found)
    const names = needsOf(found)
    found =
      workflow.jobs.find(
        (other) =>
          names.includes(other.name) && !validating.includes(other) && played.runs(other) && needsOf(other).length > 0,
      ) ?? found
  }
  return found
}

function faultOfJob(workflow: Workflow, job: Job, validation: Job): Fault {
  const isWritten = nodeAt(job.node, ['if']) !== undefined
  return {
    message: `The job "${job.name}" runs also when a live version overtook the pre-release of the tag${isWritten ? ', whatever its `if:` says' : ''}: that is published.`,
    fix: `Give it \`if: needs.${validation.name}.outputs.superseded != 'true'\`, and the job "${validation.name}" that output of validate-tag.`,
    place: workflow.place(['jobs', job.name, ...(isWritten ? ['if'] : [])]),
  }
}

function checkSteps(workflow: Workflow, job: Job, played: OvertakenRun): Fault[] {
  const at = job.steps.findIndex(isValidation)
  const index = publishingStep(job, played, at + 1)
  if (index === -1) return []
  const id = scalarText(nodeAt(job.steps[at]?.node, ['id'])) ?? '…'
  return [
    {
      message: `A step of the job "${job.name}" also publishes what a live version overtook.`,
      fix: `Give it \`if: steps.${id}.outputs.superseded != 'true'\`.`,
      place: workflow.place(['jobs', job.name, 'steps', index]),
    },
  ]
}
