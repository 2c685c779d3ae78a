import type { Config } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { Problem } from '../../core/text/error.ts'
import type { GitHubPort } from './github.ts'
import type { Repository } from './repository.ts'

/** What GitHub tells a run about itself (GitHub docs: "Default environment variables"). */
export interface RunContext {
  /** A text that no other run has; within a workflow it begins with the run's id and attempt, see {@link parseRunId}. */
  readonly runId: string
  /** `push`, `workflow_dispatch`, …; empty outside of a workflow. */
  readonly eventName: string
  /** Full ref that started the run: `refs/heads/next`; empty outside of a workflow. */
  readonly ref: string
  /** The run's commit, empty outside of a workflow. */
  readonly sha: CommitId
  /** `owner/name`, empty outside of a workflow. */
  readonly repository: string
  readonly serverUrl: string
  /** Where a push event goes from and to; undefined for other events. */
  readonly push: PushEvent | undefined
  /** The pull request of a pull_request or pull_request_target event; undefined for other events. */
  readonly pullRequest?: PullRequestEvent | undefined
  /** What a pull request or a merge queue proposes; undefined for other events. */
  readonly proposal?: MergeProposal
}

/** What tells a pull request's commits (GitHub docs: webhook payload `pull_request`). */
export interface PullRequestEvent {
  readonly number: number
  /** The head of the branch that is to be merged, in a fork perhaps. */
  readonly head: string
  /** GitHub's trial merge; empty where there is none. */
  readonly merge: string
  /** Whether its branch is in another repository, so that the workflow's token may only read. */
  readonly isFork: boolean
  readonly isOpen: boolean
  /** The name of its branch. */
  readonly branch: string
}

/** A run of a workflow; running it again raises the attempt (GitHub docs: GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT). */
export interface WorkflowRun {
  readonly id: string
  readonly attempt: number
}

/** Makes the text that no other run has: `<run>.<attempt>.<unique>`, or what is unique alone outside of a workflow. */
export function formatRunId(run: WorkflowRun | undefined, unique: string): string {
  return run ? `${run.id}.${run.attempt}.${unique}` : unique
}

/** Reads the workflow run out of what {@link formatRunId} made; undefined where there is none. */
export function parseRunId(text: string): WorkflowRun | undefined {
  const [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? []
  return id && attempt ? { id, attempt: Number(attempt) } : undefined
}

/** The fields of a push event that decide its range (GitHub docs: webhook payload `push`). */
export interface PushEvent {
  /** The branch or tag that was pushed, `refs/heads/next`; empty when the payload does not say. */
  readonly ref: string
  readonly before: CommitId
  readonly after: CommitId
  readonly deleted: boolean
  /** How many commits the event lists, at most 2048; the way back to `before` is no longer than that. */
  readonly commitCount: number
}

/** Commits that a pull request or a merge queue proposes for a branch (GitHub docs: webhook payloads `pull_request` and `merge_group`). */
export interface MergeProposal {
  /** The branch's commit that they were laid upon, as the event says; the branch may have gone on. */
  readonly base: CommitId
  /** The newest of them, without the merge commit that GitHub makes of a pull request. */
  readonly head: CommitId
  /** The branch that they are for; empty where the event does not say. */
  readonly branch: string
}

/** Where a flow says what it decides and why, while it goes on. */
export interface Log {
  info(line: string): void
  /** Shown as an annotation, at the place if there is one. */
  warn(problem: Problem): void
}

/** A repository and how it is released. */
export interface Project {
  readonly repository: Repository
  readonly config: Config
}

/** What every flow works on. */
export interface Run extends Project {
  readonly context: RunContext
  readonly log: Log
  /** Opens GitHub's API, loaded only then; undefined without a token or outside of a repository on GitHub. */
  openGitHub(): Promise<GitHubPort | undefined>
}

/** What a flow ends in: the action's outputs by name, and the job summary in Markdown. */
export interface Report {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Why the step fails, though its outputs count. */
  readonly failure?: Error
}
