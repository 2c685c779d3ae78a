import { load } from 'js-yaml'
import type { GitHubDescription } from './github-description.ts'
import { OBJECT_ROUTES } from './github-objects.ts'
import { PULL_ROUTES } from './github-pulls.ts'
import { RELEASE_ROUTES } from './github-releases.ts'
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
import type { StoredComment, StoredIssue, StoredRun } from './github-state.ts'
import { git } from './remote.ts'

const GONE = refuse(410, 'Issues has been disabled in this repository.')

/** A repository without rules, of which the token may not read what administrators may. */
const SETTINGS_ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': () => ok([]),
  'GET /repos/{owner}/{repo}/rulesets': () => ok([]),
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': () => refuse(404, 'Branch not protected'),
  'GET /repos/{owner}/{repo}/actions/permissions': () => FORBIDDEN,
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': () => FORBIDDEN,
  'GET /repos/{owner}/{repo}/immutable-releases': ({ state }) =>
    state.immutableReleases ? ok({ enabled: true, enforced_by_owner: false }) : NOT_FOUND,
  'GET /repos/{owner}/{repo}/environments': () => ok({ total_count: 0, environments: [] }),
}

/** The routes by their name in GitHub's description. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/labels/{name}': getLabel,
  'POST /repos/{owner}/{repo}/labels': issuesWrite(createLabel),
  'GET /repos/{owner}/{repo}/issues': listIssues,
  'POST /repos/{owner}/{repo}/issues': issuesWrite(createIssue),
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': issuesWrite(updateIssue),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': issuesWrite(addLabels),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': listComments,
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': createComment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': updateComment,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': deleteComment,
  'GET /repos/{owner}/{repo}/milestones': listMilestones,
  'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}': issuesWrite(closeMilestone),
  ...PULL_ROUTES,
  ...RELEASE_ROUTES,
  ...OBJECT_ROUTES,
  ...SETTINGS_ROUTES,
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': actionsWrite(dispatch),
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': actionsWrite(listRuns),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': actionsWrite(getRun),
}

function issuesWrite(route: Route): Route {
  return (call) => {
    if (!call.state.permissions.hasIssues) return GONE
    return call.state.permissions.issues ? route(call) : FORBIDDEN
  }
}

function actionsWrite(route: Route): Route {
  return (call) => (call.state.permissions.actions ? route(call) : FORBIDDEN)
}

function getLabel({ path, state, description }: Call): Answer {
  const name = path.name as string
  const color = state.labels.get(name)
  return color === undefined ? NOT_FOUND : ok({ ...description.example('label'), name, color })
}

function createLabel({ body, state, description }: Call): Answer {
  const { name, color } = body as { name: string; color?: string }
  if (state.labels.has(name))
    return refuse(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
  state.labels.set(name, color ?? 'ededed')
  return ok({ ...description.example('label'), ...body }, 201)
}

function listIssues({ query, state, description }: Call): Answer {
  if (!state.permissions.hasIssues) return GONE
  const wanted = query.get('labels')?.split(',') ?? []
  const status = query.get('state') ?? 'open'
  const found = state.issues.filter(
    (issue) => (status === 'all' || issue.state === status) && wanted.every((label) => issue.labels.includes(label)),
  )
  return ok(paginate(found.toReversed(), query).map((issue) => showIssue(issue, description)))
}

function createIssue({ body, state, description }: Call): Answer {
  const { title, body: text, labels } = body as { title: string; body?: string; labels?: string[] }
  return ok(showIssue(state.addIssue({ title, body: text ?? '', labels: labels ?? [] }), description), 201)
}

function updateIssue({ path, body, state, description }: Call): Answer {
  const issue = state.issues.find(({ number }) => number === Number(path.issue_number))
  if (!issue) return NOT_FOUND
  const { state_reason: _, ...changes } = body
  Object.assign(issue, changes, { updatedAt: state.now() })
  return ok(showIssue(issue, description))
}

function addLabels({ path, body, state, description }: Call): Answer {
  const issue = state.issues.find(({ number }) => number === Number(path.issue_number))
  if (!issue) return NOT_FOUND
  issue.labels = [...new Set([...issue.labels, ...(body.labels as string[])])]
  return ok(issue.labels.map((name) => ({ ...description.example('label'), name })))
}

function listComments({ path, query, state, description }: Call): Answer {
  const issue = state.issues.find(({ number }) => number === Number(path.issue_number))
  if (!issue) return NOT_FOUND
  const since = query.get('since') ?? ''
  const found = issue.comments.filter(({ createdAt }) => createdAt >= since)
  return ok(paginate(found, query).map((comment) => showComment(comment, description)))
}

function createComment({ path, body, viewer, state, description }: Call): Answer {
  const issue = state.issues.find(({ number }) => number === Number(path.issue_number))
  if (!issue) return NOT_FOUND
  const refusal = refuseComment(issue, body, state)
  if (refusal) return refusal
  const comment = state.addComment(issue, { body: body.body as string, author: viewer })
  return ok(showComment(comment, description), 201)
}

function updateComment({ path, body, state, description }: Call): Answer {
  const [issue, comment] = findComment(path.comment_id, state)
  if (!issue || !comment) return NOT_FOUND
  const refusal = refuseComment(issue, body, state)
  if (refusal) return refusal
  comment.body = body.body as string
  return ok(showComment(comment, description))
}

function deleteComment({ path, state }: Call): Answer {
  const [issue, comment] = findComment(path.comment_id, state)
  if (!issue || !comment) return NOT_FOUND
  const refusal = refuseComment(issue, {}, state)
  if (refusal) return refusal
  issue.comments.splice(issue.comments.indexOf(comment), 1)
  return { status: 204 }
}

function listMilestones({ query, state, description }: Call): Answer {
  const open = [...state.milestones.entries()].flatMap(([title, isOpen], at) =>
    isOpen ? [{ ...description.example('milestone'), number: at + 1, title, state: 'open' }] : [],
  )
  return ok(paginate(open, query))
}

function closeMilestone({ path, body, state, description }: Call): Answer {
  const title = [...state.milestones.keys()][Number(path.milestone_number) - 1]
  if (title === undefined) return NOT_FOUND
  state.milestones.set(title, body.state !== 'closed')
  return ok({ ...description.example('milestone'), title, state: body.state })
}

function findComment(
  id: string | undefined,
  state: Call['state'],
): [StoredIssue | undefined, StoredComment | undefined] {
  const issue = state.issues.find(({ comments }) => comments.some((each) => each.id === Number(id)))
  return [issue, issue?.comments.find((each) => each.id === Number(id))]
}

function refuseComment(issue: StoredIssue, { body = '' }: Json, { permissions }: Call['state']): Answer | undefined {
  if (!issue.pull && !permissions.hasIssues) return GONE
  if (!(issue.pull ? permissions.pullRequests : permissions.issues)) return FORBIDDEN
  if ((body as string).length <= 65_536) return undefined
  return refuse(422, 'Validation Failed', [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ])
}

function showComment({ id, body, author }: StoredComment, description: GitHubDescription): Json {
  const example = description.example('issue-comment')
  const type = author.endsWith('[bot]') ? 'Bot' : 'User'
  return { ...example, id, body, user: { ...(example.user as Json), login: author, type } }
}

function showIssue(issue: StoredIssue, description: GitHubDescription): Json {
  const example = description.example('issue')
  const { pull_request, ...rest } = example
  const label = description.example('label')
  return {
    ...rest,
    ...(issue.pull && { pull_request }),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
    updated_at: issue.updatedAt,
    author_association: issue.association,
    user: { ...(example.user as Json), login: issue.author, type: issue.author.endsWith('[bot]') ? 'Bot' : 'User' },
    labels: issue.labels.map((name) => ({ ...label, name })),
  }
}

/** The file must be on the default branch, and the one on the ref must have the trigger. */
function dispatch({ path, body, state, bare }: Call): Answer {
  const workflow = path.workflow_id as string
  const ref = body.ref as string
  if (readWorkflow(bare, 'HEAD', workflow) === undefined) return NOT_FOUND
  const sha = resolve(bare, `refs/tags/${ref}`) ?? resolve(bare, `refs/heads/${ref}`)
  if (sha === undefined) return refuse(422, `No ref found for: ${ref}`)
  const text = readWorkflow(bare, sha, workflow)
  if (!text?.includes('workflow_dispatch')) return refuse(422, "Workflow does not have 'workflow_dispatch' trigger")
  const missing = missingInput(text, (body.inputs ?? {}) as Json)
  if (missing !== undefined) return refuse(422, `Required input '${missing}' not provided`)
  state.addRun({ workflow, event: 'workflow_dispatch', branch: ref, sha })
  return { status: 204 }
}

/** The first input of a workflow_dispatch that must be given and is not. */
function missingInput(text: string, given: Json): string | undefined {
  const { on } = load(text) as { on: { workflow_dispatch?: { inputs?: Record<string, Json> } | null } }
  const declared = Object.entries(on.workflow_dispatch?.inputs ?? {})
  return declared.find(
    ([name, input]) => input.required === true && input.default === undefined && !(name in given),
  )?.[0]
}

function listRuns({ path, query, state, description, bare }: Call): Answer {
  const workflow = path.workflow_id as string
  if (readWorkflow(bare, 'HEAD', workflow) === undefined) return NOT_FOUND
  const found = state.runs.filter(
    (run) =>
      run.workflow === workflow &&
      (query.get('branch') ?? run.branch) === run.branch &&
      (query.get('head_sha') ?? run.sha) === run.sha &&
      (query.get('event') ?? run.event) === run.event,
  )
  const workflow_runs = paginate(found.toReversed(), query).map((run) => showRun(run, description))
  return ok({ total_count: found.length, workflow_runs })
}

function getRun({ path, state, description }: Call): Answer {
  const run = state.runs.find(({ id }) => id === Number(path.run_id))
  return run ? ok(showRun(run, description)) : NOT_FOUND
}

function showRun({ id, workflow, event, branch, sha, status }: StoredRun, description: GitHubDescription): Json {
  const path = `.github/workflows/${workflow}`
  return { ...description.example('workflow-run'), id, path, event, head_branch: branch, head_sha: sha, status }
}

function readWorkflow(bare: string, commit: string, name: string): string | undefined {
  return attempt(() => git(bare, 'show', `${commit}:.github/workflows/${name}`))
}

function resolve(bare: string, ref: string): string | undefined {
  return attempt(() => git(bare, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`))
}

function attempt(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    // git says no: it is not there.
    return undefined
  }
}
