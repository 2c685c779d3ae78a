import type { CommitId } from '../git/names.ts'
import {
  type ConventionalCommit,
  parseConventional,
  pullRequestOf,
  withoutPullRequest,
} from '../versions/conventional-commit.ts'

/** A commit with its whole message and author, as `git log` tells it. */
export interface LoggedCommit {
  readonly sha: CommitId
  readonly subject: string
  readonly body: string
  readonly author: { readonly name: string; readonly email: string; readonly login?: string }
  /** The pull request it came by, where that is known better than from the subject. */
  readonly pullRequest?: number
  /** The labels of that pull request, where they were asked for. */
  readonly labels?: readonly string[]
}

/** A commit with what its message says. */
export interface Change {
  readonly commit: LoggedCommit
  /** The subject on one line, without `(#123)`. */
  readonly header: string
  readonly message: ConventionalCommit
  readonly pullRequest: number | undefined
}

/** Reads what a commit changes from its message, without the `(#123)` that GitHub puts behind the subject. */
export function changeOf(commit: LoggedCommit): Change {
  // git never gives a line break here; whoever does must not smuggle in a footer.
  const subject = commit.subject.replace(/[\r\n]+/g, ' ')
  const header = withoutPullRequest(subject)
  return {
    commit,
    header,
    message: parseConventional(`${header}\n\n${commit.body}`),
    pullRequest: commit.pullRequest ?? pullRequestOf(subject),
  }
}
