import type { FakeGitHub } from './fake-github.ts'
import type { PlannedFiles } from './fast-import.ts'
import type { StoredIssue } from './github-state.ts'
import { git, type Remote } from './remote.ts'
import { AT_NOON } from './shop.ts'

/** A pull request as people open it: a branch, in a fork perhaps, and GitHub's trial merge of it. */
export class TestPull {
  readonly issue: StoredIssue
  readonly #remote: Remote
  readonly #base: string
  #merge = ''

  constructor(remote: Remote, github: FakeGitHub, { base = 'next', isFork = false } = {}) {
    this.#remote = remote
    this.#base = base
    this.issue = github.state.addPull({ head: `topic-${github.state.issues.length + 1}`, base, isFork })
    remote.delete(`refs/pull/${this.issue.number}/head`)
  }

  get head(): string {
    return this.#remote.at(`refs/pull/${this.issue.number}/head`)
  }

  /** Pushes a commit to it, on what it has, or on its base; GitHub makes the trial merge anew. */
  push(subject: string, files: PlannedFiles): this {
    const branch = this.issue.pull?.head as string
    const ref = `refs/pull/${this.issue.number}/head`
    this.#remote.set(`refs/heads/${branch}`, this.#remote.at(this.#remote.has(ref) ? ref : this.#base))
    this.#remote.set(ref, this.#remote.commit(subject, files, branch))
    if (this.issue.pull?.isFork) this.#remote.delete(`refs/heads/${branch}`)
    return this.retry()
  }

  /** GitHub merges anew, which it does where the base has gone on, some time. */
  retry(): this {
    const { bare } = this.#remote
    const base = this.#remote.at(this.#base)
    const tree = git(bare, 'merge-tree', '--write-tree', base, this.head)
    const who = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
    this.#merge = git(bare, ...who, 'commit-tree', tree, '-p', base, '-p', this.head, '-m', 'Merge')
    this.#remote.set(`refs/pull/${this.issue.number}/merge`, this.#merge)
    return this
  }

  /** A checkout as a run on pull_request makes it. */
  checkout(depth = 1): string {
    this.#remote.set('refs/heads/checked-out', this.#merge)
    const folder = this.#remote.checkout('checked-out', depth)
    this.#remote.delete('refs/heads/checked-out')
    return folder
  }

  /** The run around a step, on pull_request. */
  around(github: FakeGitHub, run = 1, name = 'pull_request') {
    const { number, pull, state } = this.issue
    const repo = { full_name: 'acme/shop' }
    const head = { ref: pull?.head, sha: this.head, repo: pull?.isFork ? { full_name: 'stranger/shop' } : repo }
    const base = { ref: this.#base, sha: this.#remote.at(this.#base), repo }
    const isTarget = name === 'pull_request_target'
    return {
      event: { name, payload: { number, pull_request: { number, state, head, base, merge_commit_sha: this.#merge } } },
      ref: isTarget ? `refs/heads/${this.#base}` : `refs/pull/${number}/merge`,
      sha: isTarget ? this.#remote.at(this.#base) : this.#merge,
      env: { ...github.env, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', ...AT_NOON },
    }
  }
}
