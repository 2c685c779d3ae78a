import type { GitHubDescription } from './github-description.ts'
import {
  type Answer,
  type Call,
  FORBIDDEN,
  type Json,
  NOT_FOUND,
  ok,
  paginate,
  type Route,
  refuse,
} from './github-route.ts'
import type { GitHubState, StoredIssue } from './github-state.ts'
import { git } from './remote.ts'

/** The routes of pull requests by their name in GitHub's description. */
export const PULL_ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (call) => onPull(call, showPull),
  'GET /repos/{owner}/{repo}/pulls': listPulls,
  'POST /repos/{owner}/{repo}/pulls': pullsWrite(createPull),
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': pullsWrite(updatePull),
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': pullsWrite(mergeByApi),
}

function pullsWrite(route: Route): Route {
  return (call) => (call.state.permissions.pullRequests ? route(call) : FORBIDDEN)
}

function findPull({ path, state }: Call): StoredIssue | undefined {
  return state.issues.find(({ number, pull }) => pull && number === Number(path.pull_number))
}

function onPull(call: Call, show: typeof showPull): Answer {
  const issue = findPull(call)
  return issue ? ok(show(issue, call)) : NOT_FOUND
}

function listPulls(call: Call): Answer {
  const { query, state } = call
  const [, branch] = query.get('head')?.split(':') ?? []
  const found = state.issues
    .filter(({ pull, state: status }) => pull && status === (query.get('state') ?? 'open'))
    .filter(({ pull }) => (query.get('base') ?? pull?.base) === pull?.base)
    .filter(({ pull }) => branch === undefined || (pull?.head === branch && !pull.isFork))
    .toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  return ok(paginate(found, query).map((issue) => showPull(issue, call)))
}

function createPull(call: Call): Answer {
  const { body, state, bare, viewer } = call
  const { title, head, base, body: text } = body as Record<string, string>
  if (!state.permissions.createsPulls)
    return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  const invalid = (message: string) =>
    refuse(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }])
  if (git(bare, 'for-each-ref', `refs/heads/${head}`) === '')
    return refuse(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'invalid', field: 'head' }])
  if (git(bare, 'rev-list', '--count', `refs/heads/${head}`, `^refs/heads/${base}`) === '0')
    return invalid(`No commits between ${base} and ${head}`)
  const isThere = state.issues.some(({ state, pull }) => state === 'open' && pull?.head === head && pull?.base === base)
  if (isThere) return invalid(`A pull request already exists for acme:${head}.`)
  const issue = state.addPull(
    { head: head as string, base: base as string },
    { title: title as string, body: text ?? '', author: viewer },
  )
  return ok(showPull(issue, call), 201)
}

function updatePull(call: Call): Answer {
  const issue = findPull(call)
  if (!issue) return NOT_FOUND
  const { title, body, state, base } = call.body as Record<'title' | 'body' | 'base', string | undefined> & {
    state?: 'closed'
  }
  if (state === 'closed') closePull(issue, call)
  if (base !== undefined && issue.pull) issue.pull.base = base
  Object.assign(issue, {
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body }),
    updatedAt: call.state.now(),
  })
  return ok(showPull(issue, call))
}

/** Closes a pull request, as a person does or the API. */
export function closePull(issue: StoredIssue, { state, bare }: { state: GitHubState; bare: string }): void {
  if (issue.pull && issue.state === 'open') {
    issue.pull.closedHead = headOf(issue, bare)
    git(bare, 'update-ref', `refs/pull/${issue.number}/head`, issue.pull.closedHead)
  }
  Object.assign(issue, { state: 'closed', updatedAt: state.now() })
}

function mergeByApi(call: Call): Answer {
  const issue = findPull(call)
  if (!issue?.pull) return NOT_FOUND
  if (call.state.queues.has(issue.pull.base)) return refuse(405, 'Changes must be made through the merge queue')
  if (call.state.reviewed.has(issue.pull.base))
    return refuse(405, 'At least 1 approving review is required by reviewers with write access.')
  try {
    const sha = mergePull(issue, call.body.merge_method as MergeMethod, call)
    return ok({ ...call.description.example('pull-request-merge-result-response-if-merge-was-successful'), sha })
  } catch {
    return refuse(405, 'Pull Request is not mergeable')
  }
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Merges a pull request for real, as GitHub's button does. Throws where it conflicts. */
export function mergePull(
  issue: StoredIssue,
  method: MergeMethod,
  { state, bare }: { state: GitHubState; bare: string },
): string {
  const { number, title, pull } = issue
  const ref = `refs/heads/${pull?.base}`
  const [base, head] = [git(bare, 'rev-parse', ref), headOf(issue, bare)]
  const commit = (tree: string, message: string, ...parents: string[]) =>
    git(bare, ...GITHUB, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message)
  const merged = () => git(bare, 'merge-tree', '--write-tree', base, head)
  const subjects = git(bare, 'log', '--reverse', '--no-merges', '--format=* %s', head, `^${base}`)
  const sha =
    method === 'merge'
      ? commit(merged(), `Merge pull request #${number} from acme/${pull?.head}\n\n${title}`, base, head)
      : method === 'squash'
        ? commit(merged(), `${title} (#${number})\n\n${subjects}`, base)
        : rebase(base, head, bare, commit)
  git(bare, 'update-ref', ref, sha, base)
  closePull(issue, { state, bare })
  if (pull) pull.mergeCommit = sha
  return sha
}

const GITHUB = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']

function rebase(
  base: string,
  head: string,
  bare: string,
  commit: (tree: string, message: string, ...parents: string[]) => string,
): string {
  const commits = git(bare, 'rev-list', '--reverse', '--topo-order', '--no-merges', head, `^${base}`).split('\n')
  return commits.reduce((tip, each) => {
    // A commit that hangs below what each was made upon, so that this is the merge base.
    const side = commit(`${tip}^{tree}`, 'side', `${each}^`)
    const tree = git(bare, 'merge-tree', '--write-tree', side, each)
    // What is there already is passed over, as git rebase does.
    if (tree === git(bare, 'rev-parse', `${tip}^{tree}`)) return tip
    return commit(tree, git(bare, 'log', '-1', '--format=%B', each), tip)
  }, base)
}

/** The commit that is to be merged, or was. */
export function headOf({ number, pull }: StoredIssue, bare: string): string {
  if (pull?.closedHead) return pull.closedHead
  const ref = pull?.isFork ? `refs/pull/${number}/head` : `refs/heads/${pull?.head}`
  return git(bare, 'rev-parse', '--verify', `${ref}^{commit}`)
}

function showPull(issue: StoredIssue, { description, bare }: { description: GitHubDescription; bare: string }): Json {
  const { pull } = issue
  const example = description.example('pull-request')
  const label = (example.labels as Json[])[0]
  const head = example.head as Json
  const base = example.base as Json
  const repo = base.repo as Json
  return {
    ...example,
    requested_teams: [],
    node_id: `PR_${issue.number}`,
    auto_merge: null,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    merged: pull?.mergeCommit !== null,
    merged_at: pull?.mergeCommit === null ? null : issue.updatedAt,
    merge_commit_sha: pull?.mergeCommit ?? null,
    labels: issue.labels.map((name) => ({ ...label, name })),
    head: {
      ...head,
      ref: pull?.head,
      sha: headOf(issue, bare),
      repo: pull?.isFork ? { ...(head.repo as Json), full_name: 'stranger/shop' } : repo,
    },
    base: { ...base, ref: pull?.base, sha: git(bare, 'rev-parse', `refs/heads/${pull?.base}`) },
  }
}
