import { firesOnTag, type PushFilters, readPushFilters } from '../../core/workflows/push-filters.ts'
import type { Repository } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

/** Tells which workflows, by the names of their files, a pushed tag starts. */
export type TagWorkflows = (tag: string) => string[]

const FOLDER = '.github/workflows/'

/** Reads the workflows of a commit: a pushed tag starts those that its own commit has (GitHub docs: "Events that trigger workflows", push). */
export async function readTagWorkflows(repository: Repository, commit: string): Promise<TagWorkflows> {
  const isWorkflow = (path: string) => path.startsWith(FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(FOLDER.length))
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isWorkflow))
  const filters = await Promise.all(
    [...files].map(async ([path, { bytes }]) => [path, await readFilters(path, bytes)] as const),
  )
  return (tag) => filters.flatMap(([path, push]) => (push && firesOnTag(push, tag) ? [path.slice(FOLDER.length)] : []))
}

/** The filters of a workflow's pushes; undefined where a push does not start it, and where it cannot be read. */
async function readFilters(path: string, bytes: Uint8Array): Promise<PushFilters | undefined> {
  const { load } = await import('js-yaml')
  try {
    const workflow: unknown = load(decodeText(path, bytes))
    return typeof workflow === 'object' && workflow !== null && 'on' in workflow
      ? readPushFilters(workflow.on)
      : undefined
  } catch {
    // GitHub does not read it either.
    return undefined
  }
}
