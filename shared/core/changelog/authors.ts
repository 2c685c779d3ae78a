import { escapeMarkdown } from '../text/markdown.ts'
import type { LoggedCommit } from './change.ts'
import { shorten } from './shorten.ts'

/** Somebody who wrote a commit, or helped. */
export interface CommitAuthor {
  readonly name: string
  readonly email: string
  readonly login?: string
}

// https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
const NO_REPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i
// Letters, digits and single hyphens, and the underscore of enterprise managed users.
const LOGIN = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i
// https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
const CO_AUTHOR = /^Co-authored-by: *(?<name>[^<>\n]{0,200}?) *<(?<email>[^<>\s]{1,200})> *$/gim
/** A name that is longer would crowd out the entry. */
const LONGEST_NAME = 400
/** More than these are not people who wrote one change. */
const MOST_CO_AUTHORS = 20

/** The login of an author, as GitHub tells it or as the address has it; undefined where neither does. */
export function loginOf({ email, login = NO_REPLY.exec(email)?.[1] }: CommitAuthor): string | undefined {
  return login && LOGIN.test(login) ? login : undefined
}

/** Names an author in Markdown: a mention where the login is known, else the name as text; empty where there is none. */
export function nameAuthor(author: CommitAuthor): string {
  const login = loginOf(author)
  return login ? `@${login}` : escapeMarkdown(shorten(author.name, LONGEST_NAME))
}

/** The author of a commit, and with `coAuthors` all whom its message names, each once. */
export function authorsOf({ author, body }: LoggedCommit, coAuthors: boolean): CommitAuthor[] {
  if (!coAuthors || !/co-authored-by:/i.test(body)) return [author]
  const named = [...body.matchAll(CO_AUTHOR)].map(({ groups: { name = '', email = '' } = {} }) => ({ name, email }))
  return distinct([author, ...named]).slice(0, MOST_CO_AUTHORS)
}

/** People, each once: by login or, where none is known, by address. */
export function distinct(authors: readonly CommitAuthor[]): CommitAuthor[] {
  const byKey = new Map<string, CommitAuthor>()
  for (const author of authors) {
    const key = (loginOf(author) ?? author.email).toLowerCase()
    if (!byKey.has(key)) byKey.set(key, author)
  }
  return [...byKey.values()]
}

/** Whether an author is a program: GitHub's apps have names that end so. */
export function isBot({ name, email }: CommitAuthor): boolean {
  return /\[bot\]$/i.test(name) || /\[bot\]@users\.noreply\.github\.com$/i.test(email)
}
