import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, executeSync, type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql'
import { type AskedUpdate, updateRefs } from './github-objects.ts'
import type { GitHubState, StoredPullRequest } from './github-state.ts'

const FILE = join(import.meta.dirname, '../../node_modules/@octokit/graphql-schema/schema.graphql')

/** What the answers are made of. */
export interface GraphqlFacts {
  readonly state: GitHubState
  /** Who the token acts as. */
  readonly viewer: string
  /** `owner/name`. */
  readonly repository: string
  /** The repository's page. */
  readonly page: string
  /** Folder of the bare repository. */
  readonly bare: string
}

/** The body of a request. */
export interface GraphqlRequest {
  readonly query?: unknown
  readonly variables?: Readonly<Record<string, unknown>>
}

/** An answer, and what is in it that GitHub would not give. */
export interface GraphqlAnswer {
  readonly body: object
  readonly problems: readonly string[]
}

/** A field that GitHub does not give or carry out: null is in its place, and an error says why. */
class Refused extends Error {
  readonly extensions = { saml_failure: false }
}

/** What is wrong with a request: syntax, fields and arguments that GitHub's own schema does not know, variables of another type. */
export function checkQuery({ query, variables }: GraphqlRequest): string[] {
  try {
    const document = parse(String(query))
    const problems = validate(schema(), document)
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    const values = getVariableValues(schema(), operation?.variableDefinitions ?? [], variables ?? {})
    return [...problems, ...(values.errors ?? [])].map(({ message }) => `GraphQL: ${message}`)
  } catch (error) {
    return [`GraphQL: ${(error as Error).message}`]
  }
}

/** Answers a query that {@link checkQuery} takes. The schema makes the answer, so that each value is of its type. */
export function answerQuery({ query, variables }: GraphqlRequest, facts: GraphqlFacts): GraphqlAnswer {
  const document = parse(String(query))
  const rootValue = rootOf(facts)
  const { data, errors } = executeSync({ schema: schema(), document, rootValue, variableValues: variables ?? {} })
  const wrong = errors?.filter(({ originalError }) => !(originalError instanceof Refused)) ?? []
  // GitHub says FORBIDDEN beside the message, where GraphQL has no place of its own for it.
  const told = errors?.map((error) => ({ type: 'FORBIDDEN', ...error.toJSON() }))
  return { body: { data, ...(told && { errors: told }) }, problems: wrong.map(({ message }) => `GraphQL: ${message}`) }
}

let known: GraphQLSchema | undefined

/** The one schema of this process: it is large. */
function schema(): GraphQLSchema {
  known ??= buildSchema(readFileSync(FILE, 'utf8'), { assumeValid: true, assumeValidSDL: true, noLocation: true })
  return known
}

/** What there is to ask for: who the token is, commits of the repository, and a pull request to be merged when it may. All else is null, and an error where it must not be. */
function rootOf(facts: GraphqlFacts): object {
  return {
    viewer: { login: facts.viewer },
    search: ({ query }: { query: string }) => ({ nodes: firstMergedBy(query, facts) }),
    enablePullRequestAutoMerge: ({ input }: { input: { pullRequestId: string } }) => {
      const issue = facts.state.issues.find(({ number }) => input.pullRequestId === `PR_${number}`)
      if (!issue?.pull) throw new Refused('Could not resolve to a node with the global id')
      if (!facts.state.allowsAutoMerge) throw new Refused('Auto merge is not allowed for this repository')
      issue.pull.autoMerge = true
      return { clientMutationId: null }
    },
    enqueuePullRequest: ({ input }: { input: { pullRequestId: string } }) => {
      const issue = facts.state.issues.find(({ number }) => input.pullRequestId === `PR_${number}`)
      if (!issue?.pull || !facts.state.queues.has(issue.pull.base)) throw new Refused('No merge queue found for branch')
      issue.pull.isQueued = true
      return { clientMutationId: null }
    },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === facts.repository
        ? {
            id: REPOSITORY_ID,
            nameWithOwner: facts.repository,
            object: ({ oid }: { oid: string }) => commitOf(oid, facts),
          }
        : null,
    updateRefs: ({ input }: { input: { repositoryId: string; refUpdates: AskedUpdate[] } }) => {
      if (!facts.state.permissions.contents) throw new Refused('Resource not accessible by integration')
      if (input.repositoryId !== REPOSITORY_ID) throw new Refused('Could not resolve to a node with the global id')
      try {
        updateRefs(facts.bare, input.refUpdates)
      } catch (error) {
        throw new Refused((error as Error).message)
      }
      return { clientMutationId: null }
    },
  }
}

/** The oldest pull request that was merged of an author whom a search asks about. */
function firstMergedBy(query: string, { state, page, repository }: GraphqlFacts): object[] {
  const author = /^repo:(\S+) is:pr is:merged author:(\S+) sort:created-asc$/.exec(query)
  if (author?.[1] !== repository) return []
  const all = [...state.pullRequests.values()].flat().filter((each) => each.author === author[2])
  return all
    .sort((a, b) => a.number - b.number)
    .slice(0, 1)
    .map((each) => ({ __typename: 'PullRequest', ...showPullRequest(each, page, repository) }))
}

const REPOSITORY_ID = 'R_fake'

function commitOf(oid: string, { state, page, repository }: GraphqlFacts): object {
  const login = state.logins.get(oid)
  return {
    __typename: 'Commit',
    oid,
    author: { user: login ? { login } : null },
    associatedPullRequests: () => {
      if (!state.permissions.pullRequests) throw new Refused('Resource not accessible by integration')
      return { nodes: (state.pullRequests.get(oid) ?? []).map((each) => showPullRequest(each, page, repository)) }
    },
  }
}

function showPullRequest(
  { number, title, author, labels, closes = [] }: StoredPullRequest,
  page: string,
  repository: string,
): object {
  const nodes = labels.map((name) => ({ name }))
  const issues = closes.map((issue) => {
    const [elsewhere, of] = String(issue).split('#')
    return { number: Number(of ?? issue), repository: { nameWithOwner: of === undefined ? repository : elsewhere } }
  })
  return {
    ...{ number, title, merged: true, url: `${page}/pull/${number}`, labels: { nodes } },
    closingIssuesReferences: { nodes: issues },
    author: { __typename: 'User', login: author },
  }
}
