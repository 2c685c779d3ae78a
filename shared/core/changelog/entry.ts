import { bold, code, escapeProse, link, linkMarkdown } from '../text/markdown.ts'
import { authorsOf, nameAuthor } from './authors.ts'
import type { Change, LoggedCommit } from './change.ts'
import { indented, renderNote } from './note.ts'
import { ENTRY_FIELDS, type EntryField } from './notes-style.ts'
import { commitUrl, pullRequestUrl } from './repository-url.ts'
import { shorten } from './shorten.ts'

// What is longer than this is not a subject or a note any more, and would crowd out the other entries.
const LONGEST_SUBJECT = 400
const LONGEST_NOTE = 2_000

/** How an entry is written. */
export interface EntryStyle {
  /** The repository's web address; without one there are no links. */
  readonly repository: string | undefined
  /** Whether the section's title says the type of the commit, so that the entry leaves it out. */
  readonly saysType: boolean
  /** Whether the entry itself has to say that the change is breaking. */
  readonly marksBreaking: boolean
  /** What it shows beside the subject; all there is where left out. */
  readonly fields?: readonly EntryField[] | undefined
  /** Whether co-authors are named as well. */
  readonly coAuthors?: boolean | undefined
}

/** Renders a change as a list entry: scope, subject, links to pull request and commit, author, and what breaks. */
export function renderEntry(change: Change, style: EntryStyle): string {
  const { message, commit } = change
  const mark = style.marksBreaking && message.breaking !== undefined ? '**Breaking:** ' : ''
  const { breaking, subject, notes = breaking && breaking !== subject ? [breaking] : [] } = message
  const refs = references(change, style)
  const line = `- ${mark}${title(change, style)}${refs && ` (${refs})`}${authors(commit, style)}`
  const [only, ...others] = withinLimit(notes).map((note) => renderNote(note).join('\n'))
  if (only === undefined) return line
  // What several footers say stays several sentences.
  return others.length === 0
    ? [line, ...indented(only, '  ')].join('\n')
    : [line, ...[only, ...others].map((note) => `  - ${indented(note, '    ').join('\n').trimStart()}`)].join('\n')
}

/** Notes up to the length of what one may have, whole but the last. */
function withinLimit(notes: readonly string[]): string[] {
  let left = LONGEST_NOTE
  return notes.flatMap((note) => {
    if (left <= 0) return []
    const kept = shorten(note, left)
    left -= note.length
    return [kept]
  })
}

function shows({ fields = ENTRY_FIELDS }: EntryStyle, field: EntryField): boolean {
  return fields.includes(field)
}

function title({ message, header }: Change, style: EntryStyle): string {
  if (!style.saysType || message.type === undefined)
    return escapeProse(shorten(header, LONGEST_SUBJECT)) || '(no subject)'
  const hasScope = message.scope && shows(style, 'scope')
  const scope = hasScope ? `${bold(`${shorten(message.scope as string, LONGEST_SUBJECT)}:`)} ` : ''
  return scope + escapeProse(shorten(message.subject, LONGEST_SUBJECT))
}

function references({ commit, pullRequest }: Change, style: EntryStyle): string {
  const { repository } = style
  const request =
    pullRequest &&
    shows(style, 'pull-request') &&
    (repository ? link(`#${pullRequest}`, pullRequestUrl(repository, pullRequest)) : code(`#${pullRequest}`))
  const sha = code(commit.sha.slice(0, 7))
  const ofCommit = shows(style, 'commit') && (repository ? linkMarkdown(sha, commitUrl(repository, commit.sha)) : sha)
  return [request, ofCommit].filter(Boolean).join(', ')
}

function authors(commit: LoggedCommit, style: EntryStyle): string {
  if (!shows(style, 'author')) return ''
  const names = authorsOf(commit, style.coAuthors ?? false)
    .map(nameAuthor)
    .filter(Boolean)
  const last = names.pop()
  if (last === undefined) return ''
  return ` by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`
}
