import type { TagName } from '../../core/git/names.ts'
import { nameOf } from '../../core/paths/folder.ts'
import { attempt } from '../../core/text/attempt.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { blockingInputs } from '../../core/workflows/dispatch-inputs.ts'
import { firesOnTag } from '../../core/workflows/push-filters.ts'
import type { Workflow } from '../../core/workflows/workflow.ts'
import { isWorkflowPath, parseWorkflow } from '../../core/workflows/workflow-file.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

/** The workflows of a commit, by the names of their files. */
export interface TagWorkflows {
  /** The names of all files, readable or not. */
  readonly names: ReadonlySet<string>
  /** Those that a push of a tag starts. */
  triggeredBy(tag: TagName): string[]
  /** Those that workflow_dispatch starts without being given an input. */
  readonly dispatchable: ReadonlySet<string>
}

/** Reads the workflows of a commit: a pushed tag starts those that its own commit has (GitHub docs: "Events that trigger workflows", push). */
export async function readTagWorkflows(repository: Repository, commit: ReadableCommit): Promise<TagWorkflows> {
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isWorkflowPath))
  const workflows = [...files].flatMap(([path, { bytes }]) => readWorkflow(path, bytes) ?? [])
  const open = workflows.filter((each) => each.events.has('workflow_dispatch') && blockingInputs(each).length === 0)
  return {
    names: new Set([...files.keys()].map(nameOf)),
    triggeredBy: (tag) => workflows.flatMap(({ name, push }) => (push && firesOnTag(push, tag) ? [name] : [])),
    dispatchable: new Set(open.map(({ name }) => name)),
  }
}

/** What GitHub does not read either is undefined. */
function readWorkflow(path: string, bytes: Uint8Array): Workflow | undefined {
  const text = attempt(() => decodeText(path, bytes))
  if (text instanceof ReleaseTracksError) return undefined
  const { workflow, problems } = parseWorkflow(path, text)
  return problems.length === 0 ? workflow : undefined
}
