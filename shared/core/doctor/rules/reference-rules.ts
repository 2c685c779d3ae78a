import { type Node, nodeAt, scalarText } from '../../documents/node.ts'
import { quote } from '../../text/error.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { needsOf, WORKFLOW_FOLDER, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'

/** Names in workflows of other jobs and workflows, which may not be there. */
export const REFERENCE_RULES: readonly Rule[] = [
  {
    name: 'job-missing',
    severity: 'error',
    meaning: 'A job needs a job that does not exist, or calls a workflow that does not exist: GitHub rejects the file.',
    check: (facts) => facts.workflows.flatMap((workflow) => [...checkNeeds(workflow), ...checkCalls(workflow, facts)]),
  },
  {
    name: 'workflow-run-missing',
    severity: 'warning',
    meaning: 'A workflow that uses the actions has a `workflow_run` trigger for a workflow that does not exist.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkRuns(workflow, facts)),
  },
]

function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words)
  return near === undefined ? 'Correct the name, or take it out.' : `Did you mean ${quote(near)}?`
}

function checkNeeds(workflow: Workflow): Fault[] {
  const names = workflow.jobs.map(({ name }) => name)
  const known = new Set(names.map((name) => name.toLowerCase()))
  return workflow.jobs.flatMap((job) =>
    needsOf(job).flatMap((name, index) => {
      if (known.has(name.toLowerCase())) return []
      return {
        message: `The job "${job.name}" waits for ${quote(name)}, which ${workflow.name} does not have: GitHub refuses the workflow.`,
        fix: didYouMean(name, names),
        place: workflow.place(['jobs', job.name, 'needs', index]),
      }
    }),
  )
}

function checkCalls(workflow: Workflow, { files }: DoctorFacts): Fault[] {
  return workflow.jobs.flatMap((job) => {
    const uses = scalarText(nodeAt(job.node, ['uses'])) ?? ''
    const path = uses.slice('./'.length)
    if (!uses.startsWith(`./${WORKFLOW_FOLDER}`) || files.includes(path)) return []
    return {
      message: `The job "${job.name}" calls ${quote(path)}, which is not in the repository: GitHub refuses the workflow.`,
      fix: didYouMean(
        path,
        files.filter((file) => file.startsWith(WORKFLOW_FOLDER)),
      ),
      place: workflow.place(['jobs', job.name, 'uses']),
    }
  })
}

/** Workflows that GitHub itself runs, without a file. */
const OF_GITHUB = [
  'pages-build-deployment',
  'codeql',
  'dependabot updates',
  'automatic dependency submission',
  'copilot',
]

function checkRuns(workflow: Workflow, { workflows, unreadable }: DoctorFacts): Fault[] {
  const calls = workflow.jobs.some(({ steps }) => steps.some(({ action }) => action !== undefined))
  const isWhole = !unreadable.some(({ place }) => place?.file?.startsWith(WORKFLOW_FOLDER))
  if (!calls || !isWhole) return []
  const names = workflows.map(({ root, file }) => scalarText(nodeAt(root, ['name'])) ?? file)
  const known = new Set([...names.map((name) => name.toLowerCase()), ...OF_GITHUB])
  const path = ['on', 'workflow_run', 'workflows'] as const
  return textsOf(nodeAt(workflow.root, path)).flatMap((name, index) => {
    if (known.has(name.toLowerCase())) return []
    return {
      message: `${workflow.name} waits for runs of ${quote(name)}, but no workflow has that name.`,
      fix: didYouMean(name, names),
      place: workflow.place([...path, index]),
    }
  })
}

function textsOf(node: Node | undefined): string[] {
  const nodes = node?.kind === 'list' ? node.items : node ? [node] : []
  return nodes.flatMap((each) => scalarText(each) ?? [])
}
