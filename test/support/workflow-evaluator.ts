import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { firesOnBranch, firesOnTag, readPushFilters } from '../../shared/core/workflows/push-filters.ts'
import type { WorkflowEvent } from './workflow-events.ts'
import { ALL_WELL, type Contexts, evaluateToken, type Status } from './workflow-expressions.ts'
import { entries, find, holds, items, textOf, textsOf } from './workflow-tokens.ts'

/** A step that ran, with every expression in it evaluated. */
export interface PlayedStep {
  readonly id: string
  /** `uses` without the version, or the first line of `run`. */
  readonly what: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** A job that ran; a matrix makes one of each combination. */
export interface PlayedJob {
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  readonly environment: unknown
  readonly steps: readonly PlayedStep[]
}

/** A run of a workflow. Jobs that were skipped are not among its jobs. */
export interface PlayedRun {
  readonly group: string
  readonly cancels: boolean
  readonly jobs: readonly PlayedJob[]
}

/** What a step is taken to do: outputs, and whether it fails. */
export interface StepAnswer {
  readonly outputs?: Readonly<Record<string, string>>
  readonly fails?: boolean
}

export type Answer = (step: PlayedStep, job: { readonly id: string }) => StepAnswer | undefined

/** What is around a run beside the event. */
export interface Surroundings {
  readonly vars?: Readonly<Record<string, string>>
  /** Answers a step that runs; without an answer it succeeds and has no outputs. */
  readonly answer?: Answer
}

interface EndedJob {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * A workflow read with GitHub's own parser and played with GitHub's own evaluator of expressions: which jobs and steps run
 * for an event, with which values. What steps do is told by the caller.
 */
export class Workflow {
  readonly file: string
  readonly text: string
  readonly errors: readonly string[]
  readonly #root: MappingToken

  constructor(file: string) {
    this.file = file
    this.text = readFileSync(file, 'utf8')
    const parsed = parseWorkflow({ name: basename(file), content: this.text }, new NoOperationTraceWriter())
    this.errors = parsed.context.errors.getErrors().map(({ message }) => message)
    this.#root = parsed.value as MappingToken
  }

  /** The value at a path of keys, with nothing evaluated. */
  at(...path: readonly string[]): TemplateToken | undefined {
    return path.reduce<TemplateToken | undefined>((token, key) => find(token, key), this.#root)
  }

  /** The value at a path as plain data; expressions are evaluated with no context. */
  data(...path: readonly string[]): unknown {
    const token = this.at(...path)
    return token && evaluateToken(token, {})
  }

  get jobs(): readonly string[] {
    return entries(this.at('jobs')).map(([id]) => id)
  }

  /** Whether an event starts the workflow. */
  startsOn({ github }: WorkflowEvent): boolean {
    const on = this.data('on')
    const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on as object)
    if (github.event_name !== 'push') return names.includes(github.event_name)
    const filters = readPushFilters(on)
    const name = String(github.ref_name)
    return (
      filters !== undefined && (github.ref_type === 'tag' ? firesOnTag(filters, name) : firesOnBranch(filters, name))
    )
  }

  /** Plays a run. An input of `workflow_dispatch` that is not given has its default. */
  play(event: WorkflowEvent, { vars = {}, answer = () => undefined }: Surroundings = {}): PlayedRun {
    const contexts = { github: event.github, inputs: this.#inputsOf(event), vars, secrets: {} }
    const concurrency = this.at('concurrency')
    const { group = '', 'cancel-in-progress': cancels = false } = (
      concurrency ? evaluateToken(concurrency, contexts) : {}
    ) as Record<string, unknown>
    const ended = new Map<string, EndedJob>()
    const jobs: PlayedJob[] = []
    for (const [id, job] of entries(this.at('jobs'))) {
      const result = playJob(id, job, contexts, ended, answer)
      ended.set(id, result)
      jobs.push(...result.played)
    }
    return { group: String(group), cancels: cancels === true, jobs }
  }

  #inputsOf({ github, inputs }: WorkflowEvent): Record<string, unknown> {
    if (github.event_name !== 'workflow_dispatch') return {}
    const declared = entries(this.at('on', 'workflow_dispatch', 'inputs'))
    return Object.fromEntries(
      declared.map(([name, input]) => {
        const { type, default: otherwise } = evaluateToken(input, {}) as { type?: string; default?: unknown }
        return [name, inputs[name] ?? otherwise ?? (type === 'boolean' ? false : '')]
      }),
    )
  }
}

function playJob(
  id: string,
  job: TemplateToken,
  contexts: Contexts,
  ended: ReadonlyMap<string, EndedJob>,
  answer: Answer,
): EndedJob & { readonly played: readonly PlayedJob[] } {
  const needs = needsOf(job)
  const around = { ...contexts, needs: Object.fromEntries(needs.map((name) => [name, ended.get(name)])) }
  const condition = find(job, 'if')
  const status = statusOf(needs, ended)
  if (!holds(condition, around, status)) return { result: 'skipped', outputs: {}, played: [] }
  const combinations = combine(find(job, 'strategy'), around)
  const results = combinations.map((matrix) => playSteps(id, job, { ...around, matrix }, answer))
  const fails = results.some(({ failed }) => failed)
  return {
    result: fails ? 'failure' : 'success',
    outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
    played: results.map(({ played }) => played),
  }
}

function playSteps(
  id: string,
  job: TemplateToken,
  contexts: Contexts & { readonly matrix: Readonly<Record<string, unknown>> },
  answer: Answer,
): { played: PlayedJob; outputs: Record<string, string>; failed: boolean } {
  const runsOn = String(evaluateToken(find(job, 'runs-on') as TemplateToken, contexts))
  const runner = { os: /windows/.test(runsOn) ? 'Windows' : /macos/.test(runsOn) ? 'macOS' : 'Linux' }
  const ended: Record<string, unknown> = {}
  const steps: PlayedStep[] = []
  let failed = false
  const around = { ...contexts, runner, env: textsOf(find(job, 'env'), contexts), steps: ended }
  for (const step of items(find(job, 'steps'))) {
    const condition = find(step, 'if')
    const status = failed ? { success: false, failure: true } : ALL_WELL
    if (!holds(condition, around, status)) continue
    const played = readStep(step, around)
    steps.push(played)
    const { outputs = {}, fails = false } = answer(played, { id }) ?? {}
    const tolerated = String(textOf(find(step, 'continue-on-error'), around)) === 'true'
    ended[played.id] = {
      outputs,
      outcome: fails ? 'failure' : 'success',
      conclusion: fails && !tolerated ? 'failure' : 'success',
    }
    failed ||= fails && !tolerated
  }
  const environment = textOf(find(job, 'environment'), contexts)
  return {
    played: { id, matrix: contexts.matrix, environment, steps },
    outputs: textsOf(find(job, 'outputs'), around),
    failed,
  }
}

function readStep(step: TemplateToken, contexts: Contexts): PlayedStep {
  const uses = textOf(find(step, 'uses'), contexts)
  const run = textOf(find(step, 'run'), contexts)
  return {
    id: textOf(find(step, 'id'), contexts) || uses.replace(/@.*/, ''),
    what: uses.replace(/@.*/, '') || (run.split('\n')[0] as string),
    with: textsOf(find(step, 'with'), contexts),
    env: textsOf(find(step, 'env'), contexts),
  }
}

/** GitHub docs: "Evaluate expressions", status check functions; they look at all jobs that this one depends on. */
function statusOf(needs: readonly string[], ended: ReadonlyMap<string, EndedJob>): Status {
  const results = needs.map((name) => ended.get(name)?.result)
  return { success: results.every((result) => result === 'success'), failure: results.includes('failure') }
}

function needsOf(job: TemplateToken): string[] {
  const needs = find(job, 'needs')
  return needs ? ([evaluateToken(needs, {})].flat() as string[]) : []
}

/** The combinations of a matrix: of its lists, or what `include` lists; one empty one without a matrix. */
function combine(strategy: TemplateToken | undefined, contexts: Contexts): Readonly<Record<string, unknown>>[] {
  const matrix = strategy && find(strategy, 'matrix')
  if (!matrix) return [{}]
  const { include, ...lists } = evaluateToken(matrix, contexts) as Record<string, unknown[]>
  if (include) return include as Record<string, unknown>[]
  return Object.entries(lists).reduce<Record<string, unknown>[]>(
    (all, [key, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [key]: value }))),
    [{}],
  )
}
