import type { GitHubDescription } from './github-description.ts'
import { type Answer, type Call, type Json, NOT_FOUND, ok, type Route } from './github-route.ts'
import type { StoredIssue } from './github-state.ts'
import { git } from './remote.ts'

/** The routes of pull requests by their name in GitHub's description. */
export const PULL_ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': getPull,
}

function getPull({ path, state, description, bare }: Call): Answer {
  const issue = state.issues.find(({ number, pull }) => pull && number === Number(path.pull_number))
  return issue ? ok(showPull(issue, description, bare)) : NOT_FOUND
}

/** The commit that is to be merged. */
export function headOf({ number, pull }: StoredIssue, bare: string): string {
  const ref = pull?.isFork ? `refs/pull/${number}/head` : `refs/heads/${pull?.head}`
  return git(bare, 'rev-parse', '--verify', `${ref}^{commit}`)
}

function showPull(issue: StoredIssue, description: GitHubDescription, bare: string): Json {
  const { pull } = issue
  const example = description.example('pull-request')
  const label = (example.labels as Json[])[0]
  const head = example.head as Json
  const base = example.base as Json
  const repo = base.repo as Json
  return {
    ...example,
    requested_teams: [],
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
