import type { CommitId } from '../git/names.ts'
import { type Change, changeOf, type LoggedCommit } from './change.ts'
import type { ChangelogFormat } from './changelog.ts'
import type { NotesStyle } from './notes-style.ts'
import { sectionsOf } from './section-order.ts'

/** What GitHub knows of a commit beyond git: who wrote it, and the pull request it came by. */
export interface CommitOrigin {
  readonly login?: string
  readonly pullRequest?: number
  /** Those of the pull request, where they were asked for. */
  readonly labels?: readonly string[]
  /** The issues of the repository that it closes, where they were asked for. */
  readonly closes?: readonly number[]
}

/** The commits of one query; GitHub takes more, but answers slowly then. */
export const COMMITS_PER_QUERY = 100

/** How many entries a body can have at most: none is shorter than its links, and what does not fit need not be asked about. */
export const MOST_ENTRIES = 1500

/** What is asked beside logins and numbers. */
export interface OriginsWanted {
  readonly labels?: boolean
  /** The issues that pull requests close. */
  readonly closes?: boolean
}

/** Asks about up to {@link COMMITS_PER_QUERY} commits at once, each by an alias of its own; `$owner` and `$name` are the repository's. */
export function originsQuery(
  commits: readonly CommitId[],
  { labels = false, closes = false }: OriginsWanted = {},
): string {
  const questions = commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`)
  const details = [
    'number merged',
    ...(labels ? ['labels(first: 50) { nodes { name } }'] : []),
    ...(closes ? ['closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } }'] : []),
  ].join(' ')
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${[...(closes ? ['self: nameWithOwner'] : []), ...questions].join('\n    ')}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { ${details} } }
}`
}

function requireId(sha: string): string {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error(`not an object id: ${sha}`)
  return sha
}

/** The answer of {@link originsQuery} as far as it is read; GitHub gives null for whatever it does not know. */
export interface OriginsAnswer {
  readonly repository: (Readonly<Record<`c${number}`, AnsweredCommit | null>> & { readonly self?: string }) | null
}

interface AnsweredCommit {
  readonly author?: { readonly user: { readonly login: string } | null } | null
  readonly associatedPullRequests?: {
    readonly nodes: readonly (AnsweredPullRequest | null)[] | null
  } | null
}

interface AnsweredPullRequest {
  readonly number: number
  readonly merged: boolean
  readonly labels?: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
  readonly closingIssuesReferences?: { readonly nodes: readonly (ClosedIssue | null)[] | null } | null
}

interface ClosedIssue {
  readonly number: number
  readonly repository: { readonly nameWithOwner: string }
}

/**
 * Reads the answer of {@link originsQuery} for the same commits. Of several pull requests that were merged the first one brought the commit;
 * later ones only carried it on to another branch.
 */
export function readOrigins(commits: readonly CommitId[], { repository }: OriginsAnswer): [CommitId, CommitOrigin][] {
  return commits.flatMap((sha, index): [CommitId, CommitOrigin][] => {
    const answer = repository?.[`c${index}`]
    if (!answer) return []
    const login = answer.author?.user?.login
    const merged = answer.associatedPullRequests?.nodes?.find((node) => node?.merged)
    const labels = merged?.labels?.nodes?.flatMap((label) => label?.name ?? [])
    // A pull request may close issues of other repositories, too.
    const closes = merged?.closingIssuesReferences?.nodes?.flatMap((issue) =>
      issue && issue.repository.nameWithOwner === repository?.self ? issue.number : [],
    )
    const known = { ...(login && { login }), ...(merged && { pullRequest: merged.number }) }
    return [[sha, { ...known, ...(labels && { labels }), ...(closes && { closes }) }]]
  })
}

/** Adds to commits what GitHub knows of them. */
export function withOrigins(
  commits: readonly LoggedCommit[],
  origins: ReadonlyMap<string, CommitOrigin>,
): LoggedCommit[] {
  return commits.map((commit) => {
    const { login, pullRequest, labels } = origins.get(commit.sha) ?? {}
    const known = { ...(pullRequest && { pullRequest }), ...(labels && { labels }) }
    return { ...commit, author: { ...commit.author, ...(login && { login }) }, ...known }
  })
}

/** The commits that a body shows first, as many as it can hold. */
export function shownFirst(
  commits: readonly LoggedCommit[],
  format: ChangelogFormat,
  { sections }: NotesStyle = {},
): readonly LoggedCommit[] {
  if (commits.length <= MOST_ENTRIES) return commits
  if (format === 'flat') return commits.slice(0, MOST_ENTRIES)
  const shown: readonly Change[] = sectionsOf(commits.map(changeOf), sections).flatMap(({ changes }) => changes)
  return shown.slice(0, MOST_ENTRIES).map(({ commit }) => commit)
}
