import { entryOf, type Node, nodeAt, scalarText } from '../node.ts'
import type { DoctorFacts } from './facts.ts'
import type { Fault, Rule } from './finding.ts'
import { bundleAction, isForTags, makesTags } from './release-role.ts'
import type { Workflow } from './workflow.ts'

/** Concurrency groups in which a release can get lost. */
export const CONCURRENCY_RULES: readonly Rule[] = [
  {
    name: 'release-cancelled',
    severity: 'error',
    meaning: 'A workflow that releases has `cancel-in-progress: true`: a later run stops an earlier one half way.',
    incident: 19,
    mends: true,
    check: (facts) => groupsOf(facts).flatMap(checkCancel),
  },
  {
    name: 'release-dropped',
    severity: 'error',
    meaning:
      'All releases share one concurrency group, in which GitHub by default keeps one waiting and drops the others.',
    incident: 19,
    check: (facts) => groupsOf(facts).flatMap(checkGroup),
  },
]

interface Group {
  readonly workflow: Workflow
  readonly path: readonly (string | number)[]
  readonly node: Node
}

/** The groups of the workflows, and of their jobs, that must not lose a run. */
function groupsOf(facts: DoctorFacts): Group[] {
  return facts.workflows
    .filter((workflow) => losesReleases(workflow, facts))
    .flatMap((workflow) => {
      const paths = [['concurrency'], ...workflow.jobs.map(({ name }) => ['jobs', name, 'concurrency'])]
      return paths.flatMap((path) => {
        const node = nodeAt(workflow.root, path)
        return node ? [{ workflow, path, node }] : []
      })
    })
}

function losesReleases(workflow: Workflow, facts: DoctorFacts): boolean {
  const steps = workflow.jobs.flatMap(({ steps }) => steps)
  const publishing = ['write-updater-manifest', 'publish-release']
  return (
    isForTags(workflow, facts) || steps.some((step) => makesTags(step) || publishing.includes(bundleAction(step) ?? ''))
  )
}

function checkCancel({ workflow, path, node }: Group): Fault[] {
  const cancel = entryOf(node, 'cancel-in-progress')?.value
  if (scalarText(cancel)?.toLowerCase() !== 'true' || cancel?.kind !== 'flag') return []
  const edit = { path: workflow.file, start: cancel.at, end: cancel.at + cancel.text.length, with: 'false' }
  return [
    {
      message: `A run of ${workflow.name} is cancelled when a later one starts, with its release half done.`,
      fix: 'Write `cancel-in-progress: false`.',
      place: workflow.place([...path, 'cancel-in-progress']),
      edits: [edit],
    },
  ]
}

/** A group is safe when each tag or run has its own, or when it keeps a queue. */
function checkGroup({ workflow, path, node }: Group): Fault[] {
  const group = scalarText(node) ?? scalarText(nodeAt(node, ['group']))
  const queues = scalarText(nodeAt(node, ['queue'])) === 'max'
  if (group === undefined || queues) return []
  if (/github\.(?:ref|sha|run_|event|head_ref)|inputs\.|needs\.|matrix\./.test(group)) return []
  return [
    {
      message: `All runs of ${workflow.name} share the group "${group}": GitHub keeps one waiting, and a third one takes its place.`,
      fix: 'Put the expression github.ref into the group, so that each tag has its own, or add `queue: max`.',
      place: workflow.place(nodeAt(node, ['group']) ? [...path, 'group'] : path),
    },
  ]
}
