import type { Look } from './expression.ts'
import { UNKNOWN, type Value } from './expression-value.ts'

/** A run of a workflow that is thought through: what is left out is not known. */
export interface AssumedRun {
  /** The event that starts it. */
  readonly event?: string
  /** The full name of the ref that it is on. */
  readonly ref?: string
  /** Tells runs apart: another number is another run on another commit. */
  readonly number: number
  /** What an input holds, by its name in small letters. */
  readonly input: (name: string) => Value
}

/** Events that bring no pull request and no issue along. */
const PLAIN_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule'])

/** What the contexts `github` and `inputs` hold in a run; whatever is the same in all runs of a workflow stands for itself. */
export function lookInto(run: AssumedRun): Look {
  return (path) => {
    if (path.startsWith('inputs.')) return run.input(path.slice('inputs.'.length))
    if (path.startsWith('github.event.')) return lookIntoEvent(run, path.slice('github.event.'.length))
    return path.startsWith('github.') ? lookIntoGitHub(run, path.slice('github.'.length)) : UNKNOWN
  }
}

function lookIntoGitHub({ event, ref, number }: AssumedRun, name: string): Value {
  const [, kind, short] = /^refs\/(head|tag)s\/(.+)$/.exec(ref ?? '') ?? []
  const known: Readonly<Record<string, Value | undefined>> = {
    event_name: event,
    ref,
    ref_name: short,
    ref_type: kind && (kind === 'tag' ? 'tag' : 'branch'),
    sha: `${number}`.padStart(40, '0'),
    run_id: number,
    run_number: number,
    run_attempt: 1,
    ...(PLAIN_EVENTS.has(event ?? '') && { head_ref: '', base_ref: '' }),
  }
  return known[name] ?? (SAME_IN_ALL.has(name) ? name : UNKNOWN)
}

const SAME_IN_ALL = new Set([
  'action',
  'actor',
  'api_url',
  'job',
  'repository',
  'repository_id',
  'repository_owner',
  'server_url',
  'triggering_actor',
  'workflow',
  'workspace',
])

function lookIntoEvent({ event = '', ref, input }: AssumedRun, path: string): Value {
  if (path.startsWith('inputs.')) return input(path.slice('inputs.'.length))
  if (/^(?:repository|sender|organization|enterprise)\./.test(path)) return path
  if (!PLAIN_EVENTS.has(event)) return UNKNOWN
  if (/^(?:pull_request|issue|release|workflow_run|number)\b/.test(path)) return null
  return path === 'ref' && event === 'push' ? (ref ?? UNKNOWN) : UNKNOWN
}
