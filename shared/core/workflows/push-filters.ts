import { compileFilterPattern } from './filter-pattern.ts'

/** The filters of `on.push`, as a workflow has them; those that are not written are left out. */
export type PushFilters = { readonly [Name in FilterName]?: readonly string[] }

/** What GitHub knows as filters of a push (GitHub docs, "Workflow syntax", `on.push`). */
export const FILTER_NAMES = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/**
 * Reads the filters out of the value of a workflow's `on:`, which is a word, a list of words or a mapping.
 * @returns undefined when a push does not start the workflow, `{}` when every push does.
 */
export function readPushFilters(on: unknown): PushFilters | undefined {
  if (typeof on === 'string' || Array.isArray(on)) return [on].flat().includes('push') ? {} : undefined
  if (!isMapping(on) || !('push' in on)) return undefined
  const { push } = on
  if (!isMapping(push)) return {}
  return Object.fromEntries(FILTER_NAMES.flatMap((name) => (name in push ? [[name, readTexts(push[name])]] : [])))
}

/** Whether pushing a tag starts the workflow. Filters on paths say nothing about tags. */
export function firesOnTag(filters: PushFilters, tag: string): boolean {
  return firesOnRef(filters, 'tags', tag)
}

/** Whether pushing a branch starts the workflow; `files` are those that the push changed, where they are to count. */
export function firesOnBranch(filters: PushFilters, branch: string, files?: readonly string[]): boolean {
  return firesOnRef(filters, 'branches', branch) && (files === undefined || firesOnFiles(filters, files))
}

/** Whether the last of the patterns that matches a text takes it. */
export function selects(patterns: readonly string[], text: string): boolean {
  const last = patterns.map(compileFilterPattern).findLast(({ matches }) => matches(text))
  return last !== undefined && !last.negates
}

/** A filter on the one kind of ref alone leaves the other kind out altogether. */
function firesOnRef(filters: PushFilters, kind: 'tags' | 'branches', name: string): boolean {
  const { [kind]: taken, [`${kind}-ignore` as const]: ignored } = filters
  if (taken) return selects(taken, name)
  if (ignored) return !selects(ignored, name)
  const other = kind === 'tags' ? 'branches' : 'tags'
  return filters[other] === undefined && filters[`${other}-ignore`] === undefined
}

function firesOnFiles({ paths, 'paths-ignore': ignored }: PushFilters, files: readonly string[]): boolean {
  if (paths) return files.some((file) => selects(paths, file))
  return ignored === undefined || files.some((file) => !selects(ignored, file))
}

function readTexts(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string')
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
