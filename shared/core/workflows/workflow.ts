import {
  type Entry,
  entryOf,
  type MapNode,
  type Node,
  nodeAt,
  plainValue,
  type ScalarNode,
  scalarText,
} from '../documents/node.ts'
import { calledAction, missingAction } from './called-action.ts'
import { type PushFilters, readPushFilters } from './push-filters.ts'
import type { Source } from './source.ts'

/** Where GitHub looks for workflows. */
export const WORKFLOW_FOLDER = '.github/workflows/'

/** A workflow file, as far as rules look at it. */
export interface Workflow extends Source {
  /** File name below {@link WORKFLOW_FOLDER}. */
  readonly name: string
  readonly events: ReadonlySet<string>
  /** Undefined when no push starts it. */
  readonly push: PushFilters | undefined
  readonly jobs: readonly Job[]
}

export interface Job {
  readonly name: string
  readonly at: number
  readonly node: Node
  readonly steps: readonly Step[]
}

export interface Step {
  readonly node: MapNode
  readonly uses: string | undefined
  readonly run: string | undefined
  /** Which of this project's actions it calls. */
  readonly action: string | undefined
  /** The name of one that it calls and that is not there. */
  readonly missing: string | undefined
}

/** A text somewhere in a workflow, and the keys and positions that lead to it. */
export interface Scalar {
  readonly node: ScalarNode
  readonly path: readonly string[]
}

/** Reads what a workflow says, and which steps call actions of the repositories that have this project's; what is not as GitHub wants it is left out, for GitHub to complain about. */
export function readWorkflow(source: Source, homes: ReadonlySet<string>): Workflow {
  const on = entryOf(source.root, 'on')?.value
  const plain = plainValue(on)
  return {
    ...source,
    name: source.file.slice(WORKFLOW_FOLDER.length),
    events: new Set(eventsOf(plain)),
    push: readPushFilters(plain),
    jobs: entriesOf(nodeAt(source.root, ['jobs'])).map((entry) => readJob(entry, homes)),
  }
}

/** The entries of a mapping; none of anything else. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** An input of a step, as its text. */
export function inputOf({ node }: Step, name: string): string | undefined {
  return scalarText(nodeAt(node, ['with', name]))
}

/** A step, and where it is. */
export interface StepPlace {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  readonly index: number
}

/** Looks at every step of some workflows. */
export function eachStep<Found>(workflows: readonly Workflow[], look: (at: StepPlace) => readonly Found[]): Found[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => look({ workflow, job, step, index }))),
  )
}

/** The jobs that a job waits for. */
export function needsOf({ node }: Job): string[] {
  const needs = nodeAt(node, ['needs'])
  if (needs?.kind === 'list') return needs.items.flatMap((item) => scalarText(item) ?? [])
  const one = scalarText(needs)
  return one === undefined ? [] : [one]
}

/** All texts of a workflow with what leads to them; what anchors share is given once. */
export function scalarsOf({ root }: Source): Scalar[] {
  const found: Scalar[] = []
  const seen = new Set<Node>()
  const walk = (node: Node, path: readonly string[]): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'map') for (const { key, value } of node.entries) walk(value, [...path, key])
    else if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) walk(item, [...path, String(index)])
    else if (node.kind === 'text') found.push({ node, path })
  }
  if (root) walk(root, [])
  return found
}

function readJob({ key, keyAt, value }: Entry, homes: ReadonlySet<string>): Job {
  const steps = nodeAt(value, ['steps'])
  const items = steps?.kind === 'list' ? steps.items : []
  return {
    name: key,
    at: keyAt,
    node: value,
    steps: items.flatMap((node) => (node.kind === 'map' ? readStep(node, homes) : [])),
  }
}

function readStep(node: MapNode, homes: ReadonlySet<string>): Step {
  const uses = scalarText(nodeAt(node, ['uses']))
  return {
    node,
    uses,
    run: scalarText(nodeAt(node, ['run'])),
    action: uses === undefined ? undefined : calledAction(uses, homes),
    missing: uses === undefined ? undefined : missingAction(uses, homes),
  }
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.filter((event) => typeof event === 'string')
  return typeof on === 'object' && on !== null ? Object.keys(on) : []
}
