import examples from '@octokit/webhooks-examples'

/** An event as a run sees it: what the context `github` has of it, and the inputs of a run by hand. */
export interface WorkflowEvent {
  readonly github: Readonly<Record<string, unknown>> & { readonly event_name: string; readonly ref: string }
  readonly inputs: Readonly<Record<string, string | boolean>>
}

type Payload = Record<string, unknown>

const SHA = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

/** A push of commits with these subjects to a branch, the head last. */
export function pushToBranch(branch: string, ...subjects: readonly string[]): WorkflowEvent {
  const commits = subjects.map((message, at) => ({ id: `${at}`.padStart(40, 'c'), message }))
  const head_commit = commits.at(-1) ?? null
  return happening('push', `refs/heads/${branch}`, { ...payloadOf('push'), commits, head_commit })
}

/** A push of one tag. */
export function pushOfTag(tag: string): WorkflowEvent {
  return happening('push', `refs/tags/${tag}`, { ...payloadOf('push'), created: true, commits: [] })
}

/** A run by hand, or by the API, on a branch or tag by its full name. */
export function dispatchOn(ref: string, inputs: Readonly<Record<string, string | boolean>> = {}): WorkflowEvent {
  return { ...happening('workflow_dispatch', ref, { ...payloadOf('workflow_dispatch'), inputs }), inputs }
}

/** The clock, on the default branch. */
export function onSchedule(branch = 'main'): WorkflowEvent {
  return happening('schedule', `refs/heads/${branch}`, { schedule: '17 5 * * *' })
}

/** A pull request, whose head commit has this subject. */
export function onPullRequest(subject: string): WorkflowEvent {
  const payload = payloadOf('pull_request')
  return happening('pull_request', 'refs/pull/2/merge', {
    ...payload,
    pull_request: { ...(payload.pull_request as Payload), title: subject },
  })
}

/** The end of another workflow's run, on the default branch. */
export function afterWorkflow(name: string, branch = 'main'): WorkflowEvent {
  const payload = payloadOf('workflow_run')
  return happening('workflow_run', `refs/heads/${branch}`, {
    ...payload,
    workflow_run: { ...(payload.workflow_run as Payload), name },
  })
}

function payloadOf(name: string): Payload {
  const found = (examples as unknown as { name: string; examples: Payload[] }[]).find((each) => each.name === name)
  return structuredClone(found?.examples[0]) as Payload
}

/** GitHub docs: "Contexts", github context. */
function happening(event_name: string, ref: string, payload: Payload): WorkflowEvent {
  const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref) ?? []
  const event = { ...payload, ...('ref' in payload && { ref }) }
  return {
    inputs: {},
    github: {
      event_name,
      event,
      ref,
      ref_name: name,
      ref_type: kind === 'tags' ? 'tag' : 'branch',
      sha: SHA,
      repository: 'acme/shop',
      actor: 'ada',
      run_id: '1234567',
      token: 'ghs_token',
    },
  }
}
