import { parse } from 'yaml'
import { firesOnBranch, firesOnTag, readPushFilters } from '../../shared/core/workflows/push-filters.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import type { StoredRun } from '../support/github-state.ts'
import { type Files, git, Remote } from '../support/remote.ts'
import type { ActResult, JobRun } from './act.ts'
import { dispatched, type Happening, pushed } from './events.ts'
import { HostedRunner } from './hosted-runner.ts'

const WORKFLOWS = '.github/workflows'

export interface HostingOptions {
  /** The workflows that pushes start; others stay still. */
  readonly plays: readonly string[]
  readonly secrets?: Readonly<Record<string, string>>
}

/** A workflow that ran to its end. */
export interface WorkflowRun extends ActResult {
  readonly workflow: string
  readonly happening: Happening
  readonly stored: StoredRun
  /** The jobs of an id: one, or those of its matrix; none when it was skipped. */
  of(id: string): readonly JobRun[]
}

/**
 * A repository on the fake GitHub that runs its own workflows: what is pushed or dispatched starts those that GitHub would start,
 * each under act, and what they dispatch in turn. As on GitHub, a push by a workflow's own token starts nothing.
 */
export class HostedRepository {
  readonly remote = new Remote()
  readonly github: FakeGitHub
  /** The repository's secrets, which somebody may change between runs. */
  secrets: Readonly<Record<string, string>>
  readonly #plays: readonly string[]
  readonly #runner: HostedRunner

  private constructor({ plays, secrets = {} }: HostingOptions) {
    this.#plays = plays
    this.secrets = secrets
    this.github = new FakeGitHub({ bare: this.remote.bare })
    this.#runner = new HostedRunner(this.github, this.remote.folder)
  }

  /** Makes one with a first commit on both branches, which starts nothing yet. */
  static async create(files: Files, options: HostingOptions): Promise<HostedRepository> {
    const made = new HostedRepository(options)
    made.remote.set('refs/heads/main', made.remote.commit('feat: a lighthouse for services', files))
    git(made.remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/main')
    await made.github.start()
    return made
  }

  /** Ends the server, which throws when a call of the API was not as GitHub describes it. */
  async close(): Promise<void> {
    await this.github.stop()
    this.remote.remove()
  }

  /** A person pushes one commit to a branch; gives the runs that it starts, of the workflows that are played. */
  async push(message: string, files: Files, branch = 'next'): Promise<WorkflowRun[]> {
    const ref = `refs/heads/${branch}`
    const before = this.remote.has(ref) ? this.remote.at(ref) : undefined
    const id = this.remote.commit(message, files, branch)
    return this.#start(pushed(this.github.git.repository, ref, before, [{ id, message }]))
  }

  /** GitHub tells of what was pushed to a branch since a commit, as it does when an app's token pushed it. */
  async announce(branch: string, before: string): Promise<WorkflowRun[]> {
    const lines = git(this.remote.bare, 'log', '--reverse', '--format=%H %s', `${before}..${branch}`).split('\n')
    const commits = lines.map((line) => ({
      id: line.slice(0, line.indexOf(' ')),
      message: line.slice(line.indexOf(' ') + 1),
    }))
    return this.#start(pushed(this.github.git.repository, `refs/heads/${branch}`, before, commits))
  }

  /** GitHub tells of a tag that was pushed, as it does when a person or an app's token pushed it. */
  async announceTag(tag: string): Promise<WorkflowRun[]> {
    const commit = { id: this.remote.at(tag), message: git(this.remote.bare, 'log', '-1', '--format=%B', tag) }
    return this.#start(pushed(this.github.git.repository, `refs/tags/${tag}`, undefined, [commit]))
  }

  /** Somebody presses "Run workflow" on a branch or a tag. */
  async dispatch(workflow: string, name: string, inputs: Readonly<Record<string, string>> = {}): Promise<WorkflowRun> {
    const ref = this.remote.has(`refs/tags/${name}`) ? `refs/tags/${name}` : `refs/heads/${name}`
    const happening = dispatched(this.github.git.repository, workflow, ref, this.remote.at(ref), inputs)
    return this.#run(workflow, happening, this.#store(workflow, happening))
  }

  /** Somebody presses "Re-run all jobs". */
  async rerun({ workflow, happening, stored }: WorkflowRun): Promise<WorkflowRun> {
    return this.#run(workflow, happening, stored)
  }

  /** What actions have dispatched and has not run yet: the workflow, and the tag or branch. */
  get queued(): { readonly workflow: string; readonly on: string }[] {
    const waiting = this.github.state.runs.filter(({ status }) => status === 'queued')
    return waiting.map(({ workflow, branch }) => ({ workflow, on: branch }))
  }

  /** How often somebody has pushed over HTTP, as workflows do. */
  get pushes(): number {
    return this.github.git.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/git-receive-pack'),
    ).length
  }

  /** Runs what waits in the queue, dispatched by an action, and what that dispatches, until nothing waits. */
  async runQueued(): Promise<WorkflowRun[]> {
    const runs: WorkflowRun[] = []
    for (let next = this.#nextQueued(); next; next = this.#nextQueued()) {
      const ref = this.remote.has(`refs/tags/${next.branch}`) ? `refs/tags/${next.branch}` : `refs/heads/${next.branch}`
      const happening = dispatched(this.github.git.repository, next.workflow, ref, next.sha)
      runs.push(await this.#run(next.workflow, happening, next))
    }
    return runs
  }

  #nextQueued(): StoredRun | undefined {
    return this.github.state.runs.find(({ status }) => status === 'queued')
  }

  async #start(happening: Happening): Promise<WorkflowRun[]> {
    const runs: WorkflowRun[] = []
    for (const workflow of this.#startedBy(happening))
      runs.push(await this.#run(workflow, happening, this.#store(workflow, happening)))
    return runs
  }

  /** The workflows, as the pushed commit has them, whose filters take the ref. */
  #startedBy({ ref, sha }: Happening): string[] {
    const names = git(this.remote.bare, 'ls-tree', '--name-only', `${sha}:${WORKFLOWS}`).split('\n')
    return names.filter((name) => {
      if (!this.#plays.includes(name)) return false
      const filters = readPushFilters(parse(this.remote.file(sha, `${WORKFLOWS}/${name}`)).on)
      if (!filters) return false
      return ref.startsWith('refs/tags/')
        ? firesOnTag(filters, ref.slice('refs/tags/'.length))
        : firesOnBranch(filters, ref.slice('refs/heads/'.length))
    })
  }

  #store(workflow: string, { event, ref, sha }: Happening): StoredRun {
    const branch = ref.replace(/^refs\/(?:heads|tags)\//, '')
    return this.github.state.addRun({ workflow, event, branch, sha, status: 'in_progress' })
  }

  async #run(workflow: string, happening: Happening, stored: StoredRun): Promise<WorkflowRun> {
    const file = { name: workflow, text: this.remote.file(happening.sha, `${WORKFLOWS}/${workflow}`) }
    const result = await this.#runner.run(file, happening, stored, this.secrets)
    return { ...result, workflow, happening, stored, of: (id) => result.jobs.filter((job) => job.id === id) }
  }
}
