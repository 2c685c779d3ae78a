import type { Change } from './change.ts'

/** What an entry can show beside the subject. */
export const ENTRY_FIELDS = ['scope', 'pull-request', 'commit', 'author'] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

/** The type that stands for breaking changes where sections are listed. */
export const BREAKING_TYPE = 'breaking'

/** A part of the notes that a team asks for: changes of these types and scopes; without either, all that no other section takes. */
export interface NotesSection {
  readonly title: string
  readonly types?: readonly string[]
  readonly scopes?: readonly string[]
  /** Its changes are not listed. */
  readonly hidden?: boolean
}

/** Changes by the type of their commit, or by a label of their pull request; upper and lower case are the same. */
export interface ChangeFilter {
  readonly types: readonly string[]
  readonly labels: readonly string[]
}

/** How a track's notes are shaped. */
export interface NotesStyle {
  /** `changes`: what people described in change files, in place of the commits. */
  readonly from?: 'commits' | 'changes'
  /** Undefined: the usual ones. */
  readonly sections?: readonly NotesSection[]
  /** Whether a list of those who contributed follows. */
  readonly contributors?: boolean
  /** Markdown at the top and at the end. */
  readonly header?: string
  readonly footer?: string
  /** Undefined: all of them. */
  readonly entry?: readonly EntryField[]
  /** Only these are listed, and of them not those. */
  readonly include?: ChangeFilter
  readonly exclude?: ChangeFilter
  /** Whether co-authors stand beside the author. */
  readonly coAuthors?: boolean
  /** `split`: each conventional message in the body of a squash is an entry. */
  readonly squash?: 'whole' | 'split'
}

/** Whether labels have to be known for these notes. */
export function needsLabels({ include, exclude }: NotesStyle): boolean {
  return [include, exclude].some((filter) => filter !== undefined && filter.labels.length > 0)
}

/** Whether a change is to be listed. Breaking changes are never left out for their type. */
export function isWanted({ message, commit }: Change, { include, exclude }: NotesStyle): boolean {
  const labels = new Set(commit.labels?.map((label) => label.toLowerCase()))
  const hasLabel = (filter: ChangeFilter) => filter.labels.some((label) => labels.has(label.toLowerCase()))
  const hasType = (filter: ChangeFilter) => message.type !== undefined && filter.types.includes(message.type)
  if (exclude && hasLabel(exclude)) return false
  if (message.breaking !== undefined) return true
  return !(exclude && hasType(exclude)) && (include === undefined || hasLabel(include) || hasType(include))
}
