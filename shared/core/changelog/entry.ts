import { bold, code, escapeMarkdown, link, linkMarkdown } from '../text/markdown.ts'
import type { Change, LoggedCommit } from './change.ts'
import { indented, renderNote } from './note.ts'
import { commitUrl, pullRequestUrl } from './repository-url.ts'

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
}

/** Renders a change as a list entry: scope, subject, links to pull request and commit, author, and what breaks. */
export function renderEntry(change: Change, style: EntryStyle): string {
  const { message, commit } = change
  const mark = style.marksBreaking && message.breaking !== undefined ? '**Breaking:** ' : ''
  const { breaking, subject, notes = breaking && breaking !== subject ? [breaking] : [] } = message
  const line = `- ${mark}${title(change, style)} (${references(change, style)})${author(commit)}`
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

function title({ message, header }: Change, { saysType }: EntryStyle): string {
  if (!saysType || message.type === undefined) return escapeMarkdown(shorten(header, LONGEST_SUBJECT)) || '(no subject)'
  const scope = message.scope ? `${bold(`${shorten(message.scope, LONGEST_SUBJECT)}:`)} ` : ''
  return scope + escapeMarkdown(shorten(message.subject, LONGEST_SUBJECT))
}

function references({ commit, pullRequest }: Change, { repository }: EntryStyle): string {
  const sha = code(commit.sha.slice(0, 7))
  if (!repository) return [pullRequest && code(`#${pullRequest}`), sha].filter(Boolean).join(', ')
  const commitLink = linkMarkdown(sha, commitUrl(repository, commit.sha))
  return pullRequest ? `${link(`#${pullRequest}`, pullRequestUrl(repository, pullRequest))}, ${commitLink}` : commitLink
}

// https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
const NO_REPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i
// Letters, digits and single hyphens, and the underscore of enterprise managed users.
const LOGIN = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i

function author({ author: { name, email, login = NO_REPLY.exec(email)?.[1] } }: LoggedCommit): string {
  if (login && LOGIN.test(login)) return ` by @${login}`
  const text = escapeMarkdown(shorten(name, LONGEST_SUBJECT))
  return text && ` by ${text}`
}

function shorten(text: string, longest: number): string {
  // Half of a surrogate pair must not stay behind.
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
}
