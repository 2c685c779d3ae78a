import { blocks, heading } from '../text/markdown.ts'
import { authorsOf, type CommitAuthor, distinct, isBot, loginOf, nameAuthor } from './authors.ts'
import type { LoggedCommit } from './change.ts'

/** More would be a list that nobody reads. */
const MOST = 100

/** The people who wrote some commits, each once, in the order of their first commit, without programs. */
export function contributorsOf(commits: readonly LoggedCommit[], coAuthors: boolean): CommitAuthor[] {
  const authors = commits.toReversed().flatMap((commit) => authorsOf(commit, coAuthors))
  return distinct(authors).filter((author) => !isBot(author) && nameAuthor(author) !== '')
}

/** The logins whose first contribution these commits may be. */
export function loginsOf(contributors: readonly CommitAuthor[]): string[] {
  return contributors.flatMap((author) => loginOf(author) ?? []).slice(0, MOST)
}

/** Lists contributors; those whose first merged pull request is one of these commits' are marked. */
export function renderContributors(
  contributors: readonly CommitAuthor[],
  firstOf: ReadonlyMap<string, number>,
  pullRequests: ReadonlySet<number | undefined>,
): string {
  if (contributors.length === 0) return ''
  const names = contributors.slice(0, MOST).map((author) => {
    const login = loginOf(author)
    const first = login === undefined ? undefined : firstOf.get(login)
    return `${nameAuthor(author)}${first !== undefined && pullRequests.has(first) ? ' (first contribution)' : ''}`
  })
  const more = contributors.length - names.length
  return blocks(heading(3, 'Contributors'), `${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`)
}
