import type { Node } from '../../documents/node.ts'
import type { Job, Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { isForReleases } from '../release-role.ts'

/** Steps and jobs that are written once a track. */
export const TWIN_RULES: readonly Rule[] = [
  {
    name: 'twin-steps',
    severity: 'warning',
    meaning: 'A releasing workflow has the same step or job once for each track: the copies will drift apart.',
    incident: 28,
    check: (facts) =>
      facts.workflows.flatMap((workflow) => (isForReleases(workflow, facts) ? checkTwins(workflow, facts) : [])),
  },
]

/** Longer ones are not compared: aliases could make them huge. */
const LONGEST = 20_000
const HOLE = '\0'

interface Part {
  readonly kind: 'job' | 'step'
  readonly node: Node
  readonly at: number
}

function checkTwins(workflow: Workflow, { tracks }: DoctorFacts): Fault[] {
  const names = tracks.map(({ track }) => track.name)
  if (names.length < 2) return []
  const jobs = findTwins(workflow, workflow.jobs.map(partOf), names)
  // The steps of a job that is a twin are twins for that reason alone.
  const others = workflow.jobs.filter(({ node }) => !jobs.twins.has(node))
  const steps = findTwins(workflow, others.flatMap(stepsOf), names)
  return [...jobs.faults, ...steps.faults]
}

function partOf({ node, at }: Job): Part {
  return { kind: 'job', node, at }
}

function stepsOf({ steps }: Job): Part[] {
  return steps.map(({ node }) => ({ kind: 'step', node, at: node.at }))
}

function findTwins(
  { locate }: Workflow,
  parts: readonly Part[],
  names: readonly string[],
): { readonly faults: Fault[]; readonly twins: ReadonlySet<Node> } {
  const first = new Map<string, { readonly part: Part; readonly text: string }>()
  const faults: Fault[] = []
  const twins = new Set<Node>()
  for (const part of parts) {
    const text = textOf(part.node, new Map())
    const blank = text && replaceNames(text, names)
    if (text === undefined || blank === undefined || !blank.includes(HOLE)) continue
    const twin = first.get(blank)
    if (!twin) first.set(blank, { part, text })
    else if (twin.text !== text) {
      twins.add(part.node)
      faults.push({
        message: `This ${part.kind} is that of line ${locate(twin.part.at).line} with another track's name in it.`,
        fix: 'Write it once, with a matrix over the tracks: detect-tracks has the output `matrix`.',
        place: locate(part.at),
      })
    }
  }
  return { faults, twins }
}

function replaceNames(text: string, names: readonly string[]): string {
  const words = names.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|')
  return text.replace(new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'g'), HOLE)
}

/** The node in one line; undefined when it is too long. */
function textOf(node: Node, made: Map<Node, string | undefined>): string | undefined {
  if (node.kind !== 'map' && node.kind !== 'list') return node.text
  if (made.has(node)) return made.get(node)
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => textOf(item, made))
      : node.entries.map(({ key, value }) => `${key}: ${textOf(value, made)}`)
  const text = parts.some((part) => part === undefined) ? undefined : `{${parts.join('\n')}}`
  made.set(node, text === undefined || text.length > LONGEST ? undefined : text)
  return made.get(node)
}
