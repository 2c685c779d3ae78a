import { describeNode, nodeAt, scalarText } from '../documents/node.ts'
import { locateIn } from '../documents/places.ts'
import { readDocument } from '../documents/yaml-node.ts'
import type { Problem } from '../text/error.ts'
import { makeSource } from './source.ts'
import { readWorkflow, WORKFLOW_FOLDER, type Workflow } from './workflow.ts'

/** What a workflow file says, as far as it can be read, and what keeps the rest from being read. */
export interface WorkflowFile {
  /** Undefined where it is not a mapping. */
  readonly workflow: Workflow | undefined
  /** With any of these GitHub refuses the file, and nothing starts it. */
  readonly problems: readonly Problem[]
}

/** GitHub takes no longer workflows; parsing one takes memory many times its size. */
const LONGEST_WORKFLOW = 256 * 1024

/** Whether GitHub takes a file for a workflow. */
export function isWorkflowPath(path: string): boolean {
  return path.startsWith(WORKFLOW_FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOW_FOLDER.length))
}

/** Reads a workflow file: the one reader of workflows. `homes` are the repositories whose actions are this project's. */
export function parseWorkflow(file: string, text: string, homes: ReadonlySet<string> = new Set()): WorkflowFile {
  const problems: Problem[] = []
  const locate = locateIn(file, text)
  const report = (message: string, fix: string, at: number) => void problems.push({ message, fix, place: locate(at) })
  if (text.length > LONGEST_WORKFLOW) {
    report(`The workflow has ${text.length} characters, too many to look at.`, 'Split it.', 0)
    return { workflow: undefined, problems }
  }
  const root = readDocument(text, locate, ({ message, fix, at }) => report(message, fix, at))
  if (root?.kind === 'map') return { workflow: readWorkflow(makeSource(file, text, root, locate), homes), problems }
  if (root && root.kind !== 'wrong')
    report(`The workflow is ${describeNode(root)}.`, 'It begins with `on:` and `jobs:`.', root.at)
  return { workflow: undefined, problems }
}

/** What other workflows and the pages of GitHub call a workflow: its `name:`, else its path (GitHub docs, "Workflow syntax", `name`). */
export function titleOf({ root, file }: Workflow): string {
  return scalarText(nodeAt(root, ['name'])) ?? file
}
