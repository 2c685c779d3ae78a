/** The logins of one query; each is a search of its own. */
export const LOGINS_PER_QUERY = 25

/** Asks for the first pull request of each login that was merged into a repository (`owner/name`), each by an alias of its own. */
export function newcomersQuery(repository: string, logins: readonly string[]): string {
  const questions = logins.map((login, index) => {
    const words = `repo:${repository} is:pr is:merged author:${login} sort:created-asc`
    return `a${index}: search(query: ${JSON.stringify(words)}, type: ISSUE, first: 1) { nodes { ... on PullRequest { number } } }`
  })
  return `query {
  ${questions.join('\n  ')}
}`
}

/** The answer of {@link newcomersQuery} as far as it is read. */
export type NewcomersAnswer = Readonly<
  Record<string, { readonly nodes: readonly ({ readonly number?: number } | null)[] | null } | null>
>

/** Reads the answer for the same logins. */
export function readNewcomers(logins: readonly string[], answer: NewcomersAnswer): [string, number][] {
  return logins.flatMap((login, index): [string, number][] => {
    const number = answer[`a${index}`]?.nodes?.[0]?.number
    return number === undefined ? [] : [[login, number]]
  })
}
