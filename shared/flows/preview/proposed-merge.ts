import { branchRef, type CommitId } from '../../core/git/names.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { isOwnBranch } from '../../core/release-pr/release-units.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Run } from '../ports/run.ts'

/** What is proposed for a branch. */
export interface ProposedMerge {
  /** The number of the pull request; undefined for a merge queue. */
  readonly number: number | undefined
  readonly branch: string
  /** The merge commit that GitHub made, or the head of what is to be merged. */
  readonly commit: CommitId
  readonly isFork: boolean
  readonly isOpen: boolean
  /** Whether the actions opened it themselves, to release something: then its own text says what. */
  readonly isRelease: boolean
}

/**
 * Finds what is proposed: the pull request of the run's event or the one that is named, or the group of a merge queue. Throws
 * `input-invalid` where there is none, `github-missing` where GitHub has to be asked and there is no token.
 */
export async function findProposal(pullRequest: string, run: Run): Promise<ProposedMerge> {
  const { context, repository } = run
  if (pullRequest !== '') return askFor(pullRequest, run)
  const { proposal, pullRequest: request, eventName, sha } = context
  if (!proposal) {
    const on = eventName === '' ? 'not in a workflow' : `on ${eventName}`
    throw failure(
      'input-invalid',
      `pull-request: it is not set, and the run is ${on}, which proposes nothing.`,
      'Run it on pull_request or merge_group, or give the number of a pull request.',
    )
  }
  // There the run is on the branch itself, and nothing of what is proposed is checked out.
  const isOnBranch = eventName === 'pull_request_target' || request?.isOpen === false
  return {
    number: request?.number,
    branch: proposal.branch,
    commit: isOnBranch ? proposal.head : sha || repository.head,
    isFork: request?.isFork ?? false,
    isOpen: request?.isOpen ?? true,
    isRelease: request !== undefined && !request.isFork && isOwnBranch(branchRef(request.branch)),
  }
}

async function askFor(text: string, { openGitHub }: Run): Promise<ProposedMerge> {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
  if (number === undefined) {
    throw failure(
      'input-invalid',
      `pull-request: ${quote(text)} is not the number of a pull request.`,
      'Give its number alone, 12 for #12.',
    )
  }
  const github = await openGitHub()
  if (!github) {
    throw failure(
      'github-missing',
      `pull-request: ${text} must be looked up on GitHub, and there is no token.`,
      'Give the token input, such as github.token, within a repository on GitHub.',
    )
  }
  const fix = 'Give the job `permissions: pull-requests: read`, and the number of a pull request of this repository.'
  const { base, head, branch, isFork, isOpen } = await orRefusal(
    `tell of pull request ${number}`,
    fix,
    github.pullRequests.get(number),
  )
  return { number, branch: base, commit: head, isFork, isOpen, isRelease: !isFork && isOwnBranch(branchRef(branch)) }
}
