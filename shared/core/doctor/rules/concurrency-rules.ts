import { entryOf, type Node, nodeAt, type ScalarNode, scalarText } from '../../documents/node.ts'
import { type AssumedRun, lookInto } from '../../workflows/assumed-run.ts'
import { dispatchInputs, isClosed } from '../../workflows/dispatch-inputs.ts'
import { evaluateText } from '../../workflows/expression.ts'
import { isTrue, textOf, UNKNOWN, type Value } from '../../workflows/expression-value.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { isForTags, makesTags, tagsThatStart } from '../release-role.ts'

/** Concurrency groups in which a release can get lost. */
export const CONCURRENCY_RULES: readonly Rule[] = [
  {
    name: 'release-cancelled',
    severity: 'error',
    meaning:
      'A releasing workflow sets `cancel-in-progress`, or an expression that may be true for a release: a later run cancels an earlier one midway.',
    incident: 19,
    fixable: true,
    check: (facts) => groupsOf(facts).flatMap(checkCancel),
  },
  {
    name: 'release-dropped',
    severity: 'error',
    meaning:
      'Releases share one concurrency group, in which GitHub by default keeps one run waiting and cancels the others. The group is evaluated for two releases.',
    incident: 19,
    check: (facts) => groupsOf(facts).flatMap(checkGroup),
  },
]

interface Group {
  readonly workflow: Workflow
  readonly path: readonly (string | number)[]
  readonly node: Node
  /** Pairs of releases that must not get in each other's way, one for each event that starts them. */
  readonly pairs: readonly (readonly [AssumedRun, AssumedRun])[]
  /** Whether the releases are those of tags. */
  readonly isOfTags: boolean
}

/** The groups of the workflows, and of their jobs, that must not lose a run. */
function groupsOf(facts: DoctorFacts): Group[] {
  return facts.workflows
    .filter((workflow) => losesReleases(workflow, facts))
    .flatMap((workflow) => {
      const isOfTags = isForTags(workflow, facts)
      const pairs = isOfTags ? tagPairs(workflow, facts) : otherPairs(workflow)
      const paths = [['concurrency'], ...workflow.jobs.map(({ name }) => ['jobs', name, 'concurrency'])]
      return paths.flatMap((path) => {
        const node = nodeAt(workflow.root, path)
        return node ? [{ workflow, path, node, pairs, isOfTags }] : []
      })
    })
}

function losesReleases(workflow: Workflow, facts: DoctorFacts): boolean {
  const steps = workflow.jobs.flatMap(({ steps }) => steps)
  const publishing = ['write-updater-manifest', 'publish-release']
  return isForTags(workflow, facts) || steps.some((step) => makesTags(step) || publishing.includes(step.action ?? ''))
}

/** Two tags that are pushed, and two that the actions start the workflow on, which give it no inputs. */
function tagPairs(workflow: Workflow, facts: DoctorFacts): Group['pairs'] {
  const fires = tagsThatStart(workflow, facts)
  const events = [
    ...(workflow.push?.tags || fires.length > 0 ? ['push'] : []),
    ...(workflow.events.has('workflow_dispatch') ? ['workflow_dispatch'] : []),
  ]
  const [first = 'v1.2.3', second = 'v0.1.0'] = fires
  const defaults = new Map(dispatchInputs(workflow).map((input) => [input.name.toLowerCase(), input.default ?? '']))
  return events.map((event) => {
    const input = (name: string) => (event === 'push' ? '' : (defaults.get(name) ?? ''))
    return [
      { event, ref: `refs/tags/${first}`, number: 1, input },
      { event, ref: `refs/tags/${second}`, number: 2, input },
    ]
  })
}

/** Two requests by hand; where there are none, two runs of another event. Pull requests release nothing. */
function otherPairs(workflow: Workflow): Group['pairs'] {
  const others = [...workflow.events].filter((event) => !event.startsWith('pull_request'))
  const events = workflow.events.has('workflow_dispatch') ? ['workflow_dispatch'] : others
  const closed = new Set(dispatchInputs(workflow).flatMap((input) => (isClosed(input) ? input.name.toLowerCase() : [])))
  return events.map((event) => {
    const input = (name: string): Value =>
      event === 'push' ? '' : event === 'workflow_dispatch' && closed.has(name) ? name : UNKNOWN
    const known = event === 'workflow_call' ? {} : { event }
    return [
      { ...known, ref: 'refs/heads/first', number: 1, input },
      { ...known, ref: 'refs/heads/second', number: 2, input },
    ]
  })
}

function checkCancel(group: Group): Fault[] {
  const { workflow, path, node } = group
  const cancel = entryOf(node, 'cancel-in-progress')?.value
  if (!group.pairs.some((pair) => cancels(cancel, pair[0], group))) return []
  const isFlag = cancel?.kind === 'flag'
  return [
    {
      message: `A run of ${workflow.name} is cancelled when a later one starts, and leaves its release half done.`,
      fix: 'Write `cancel-in-progress: false`.',
      place: workflow.place([...path, 'cancel-in-progress']),
      ...(isFlag && { edits: [switchOff(workflow, cancel as ScalarNode)] }),
    },
  ]
}

function switchOff({ file }: Workflow, { at, text }: ScalarNode) {
  return { path: file, start: at, end: at + text.length, with: 'false' }
}

/** Whether a run may be cancelled by another one; each with a group of its own, none is. For tags it has to be clear that it is not. */
function cancels(cancel: Node | undefined, run: AssumedRun, { node, isOfTags }: Group): boolean {
  const text = scalarText(cancel)
  if (text === undefined) return false
  const again = { ...run, number: run.number + 10 }
  const groups = [run, again].map((each) => groupText(node, each))
  if (groups[0] !== undefined && groups[1] !== undefined && groups[0] !== groups[1]) return false
  if (!text.includes('${{')) return text.toLowerCase() === 'true'
  const { ref, ...rest } = run
  const answer = isTrue(evaluateText(text, lookInto(isOfTags ? run : rest)))
  return isOfTags ? answer !== false : answer === true
}

function groupText(node: Node, run: AssumedRun): string | undefined {
  const text = scalarText(node) ?? scalarText(nodeAt(node, ['group']))
  return text === undefined ? undefined : textOf(evaluateText(text, lookInto(run)))
}

/** A group is safe when each tag or run has its own, or when it keeps a queue; what hangs on more than is known here may be safe. */
function checkGroup({ workflow, path, node, pairs, isOfTags }: Group): Fault[] {
  const text = scalarText(node) ?? scalarText(nodeAt(node, ['group']))
  const queues = scalarText(nodeAt(node, ['queue'])) === 'max'
  if (text === undefined || queues || !pairs.some((pair) => isShared(node, pair))) return []
  const own = isOfTags
    ? 'github.ref into the group, so that each tag'
    : 'github.run_id into the group, so that each request'
  return [
    {
      message: `All releases of ${workflow.name} share the group "${text}": GitHub keeps one waiting, and a third one replaces it.`,
      fix: `Put the expression ${own} has its own, or add \`queue: max\`.`,
      place: workflow.place(nodeAt(node, ['group']) ? [...path, 'group'] : path),
    },
  ]
}

function isShared(node: Node, [first, second]: readonly [AssumedRun, AssumedRun]): boolean {
  const group = groupText(node, first)
  return group !== undefined && group === groupText(node, second)
}
