import { nodeAt, scalarText } from '../documents/node.ts'
import { type AssumedRun, lookInto } from '../workflows/assumed-run.ts'
import { evaluateCondition, evaluateText } from '../workflows/expression.ts'
import { UNKNOWN, type Value } from '../workflows/expression-value.ts'
import { type Job, needsOf, type Step, type Workflow } from '../workflows/workflow.ts'

/** Which jobs and steps run when validate-tag says that the tag's version was overtaken; undefined where that is not known. */
export interface OvertakenRun {
  readonly runs: (job: Job) => boolean | undefined
  readonly runsStep: (job: Job, step: Step) => boolean | undefined
}

/** Thinks a run through in which every validate-tag answers `superseded` and all else succeeds. */
export function playOvertaken(workflow: Workflow, run: AssumedRun): OvertakenRun {
  const made = new Map<Job, boolean | undefined>()
  const around = lookInto(run)
  const jobs = new Map(workflow.jobs.map((job) => [job.name.toLowerCase(), job]))
  const needed = (job: Job) => needsOf(job).flatMap((name) => jobs.get(name.toLowerCase()) ?? [])

  const runs = (job: Job): boolean | undefined => {
    if (made.has(job)) return made.get(job)
    made.set(job, undefined) // Jobs that wait for each other, or for none that is there, are GitHub's to refuse.
    if (needed(job).length < needsOf(job).length) return undefined
    const succeeds = allOf(needed(job).map((other) => allOf([succeeded(other), runs(other)])))
    const answer = decides(job.node, succeeds, (path) => lookAround(job, path, succeeds))
    made.set(job, answer)
    return answer
  }
  // A job behind one that was skipped is skipped, too, even when the one between ran.
  const succeeded = (job: Job): boolean | undefined =>
    allOf(needed(job).map((other) => allOf([runs(other), succeeded(other)])))

  const lookAround = (job: Job, path: string, succeeds: boolean | undefined): Value => {
    const status = statusOf(path, succeeds)
    if (status !== undefined) return status
    const [, name = '', rest = ''] = /^needs\.([\w-]+)\.(.+)$/.exec(path) ?? []
    if (name === '') return around(path)
    const other = needed(job).find((each) => each.name.toLowerCase() === name)
    return other ? lookAtJob(other, rest) : null
  }
  const lookAtJob = (job: Job, path: string): Value => {
    const ran = runs(job)
    if (ran === undefined) return UNKNOWN
    if (path === 'result') return ran ? 'success' : 'skipped'
    const output = outputOf(job, path)
    if (!ran || output === undefined) return null
    return evaluateText(output, (inner) => lookAtSteps(job, inner) ?? around(inner))
  }
  const runsStep = (job: Job, step: Step): boolean | undefined =>
    decides(step.node, true, (path) => lookAtSteps(job, path) ?? lookAround(job, path, true))
  return { runs, runsStep }
}

function decides(node: Job['node'], succeeds: boolean | undefined, look: (path: string) => Value): boolean | undefined {
  const condition = scalarText(nodeAt(node, ['if']))
  if (condition === undefined) return succeeds
  const answer = evaluateCondition(condition, look)
  return /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition) ? answer : allOf([succeeds, answer])
}

/** False when one is, undefined when one is not known. */
function allOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

function statusOf(path: string, succeeds: boolean | undefined): Value | undefined {
  if (path === 'success()') return succeeds ?? UNKNOWN
  if (path === 'always()') return true
  return path === 'failure()' || path === 'cancelled()' ? false : undefined
}

function outputOf({ node }: Job, path: string): string | undefined {
  const outputs = nodeAt(node, ['outputs'])
  if (outputs?.kind !== 'map') return undefined
  return scalarText(outputs.entries.find(({ key }) => path === `outputs.${key.toLowerCase()}`)?.value)
}

/** What a step of the job itself said; undefined when the path leads elsewhere. */
function lookAtSteps({ steps }: Job, path: string): Value | undefined {
  const [, id = '', rest = ''] = /^steps\.([\w-]+)\.(.+)$/.exec(path) ?? []
  if (id === '') return undefined
  const step = steps.find(({ node }) => scalarText(nodeAt(node, ['id']))?.toLowerCase() === id)
  if (!step) return null
  return step.action === 'validate-tag' && rest === 'outputs.superseded' ? 'true' : UNKNOWN
}
