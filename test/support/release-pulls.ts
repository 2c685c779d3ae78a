import { inspectConfig } from '../../shared/config/parse-config.ts'
import { findViolations } from '../../shared/core/invariants/invariants.ts'
import { ReleaseTracksError } from '../../shared/core/text/error.ts'
import { componentChangelog } from '../../shared/flows/changelog/changelog.ts'
import { readInvariantFacts } from '../../shared/flows/invariants/invariant-facts.ts'
import type { Report, Run } from '../../shared/flows/ports/run.ts'
import { bumpVersion } from '../../shared/flows/promote/bump-version.ts'
import { releasePr } from '../../shared/flows/release-pr/release-pr.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import { GitHub } from '../../shared/io/github/github.ts'
import { FakeGitHub } from './fake-github.ts'
import { closePull, type MergeMethod, mergePull } from './github-pulls.ts'
import type { StoredIssue } from './github-state.ts'
import { protectBranches } from './protected-branches.ts'
import { type Files, Remote } from './remote.ts'
import { makeKey, requireSignatures, signerWith } from './signatures.ts'

const manifest = (name: string) => `{ "name": "${name}", "version": "1.0.0" }\n`
/** Three tracks with one lock file between them. */
const NAMES = ['a', 'b', 'c'] as const
const LOCK = `${JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: Object.fromEntries(NAMES.map((name) => [name, { name, version: '1.0.0' }])) }, undefined, 2)}\n`

/** What is other than usual: branches, further keys, who signs. */
export interface ReleaseSetup {
  readonly branches?: string
  readonly more?: string
  readonly signs?: boolean
}

function configOf(land: string, { branches, more = '' }: ReleaseSetup): string {
  const style = land === 'pull-request' ? '    version-style: tag\n' : ''
  const tracks = NAMES.map(
    (name) =>
      `  ${name}:\n    tag: ${name}-v{version}\n    paths: [${name}/**, shared/**]\n    version-files: [${name}/package.json]\n${style}`,
  )
  const where = branches === undefined ? '' : `branches: ${branches}\n`
  return `land: ${land}\n${where}${more}tracks:\n${tracks.join('')}`
}

/** A repository whose tracks were live at 1.0.0, in which releases land by pull requests; each step runs the action as a workflow does. */
export class ReleasePulls {
  readonly remote = new Remote()
  readonly github: FakeGitHub
  readonly said: string[] = []
  readonly #config: string
  /** The branch that people push to. */
  readonly #work: string
  readonly #signs: boolean

  private constructor(land: string, setup: ReleaseSetup) {
    this.#config = configOf(land, setup)
    this.#signs = setup.signs ?? false
    this.#work = inspectConfig('release-tracks.yml', this.#config).config.branches.next
    const files: Record<string, string> = {
      'release-tracks.yml': this.#config,
      'package-lock.json': LOCK,
      'shared/x': '0\n',
    }
    for (const name of NAMES) Object.assign(files, { [`${name}/package.json`]: manifest(name), [`${name}/src`]: '0\n' })
    this.remote.set('refs/heads/main', this.remote.commit('feat: three', files))
    for (const name of NAMES) this.remote.set(`refs/tags/${name}-v1.0.0`, this.remote.at('main'))
    this.github = new FakeGitHub({ bare: this.remote.bare })
  }

  static async open(land: string, setup: ReleaseSetup = {}): Promise<ReleasePulls> {
    const pulls = new ReleasePulls(land, setup)
    pulls.commit('feat: begin', { 'README.md': '0\n' })
    if (setup.signs) {
      requireSignatures(pulls.remote)
      pulls.github.state.sign = signerWith(makeKey(pulls.remote))
    }
    await pulls.github.start()
    return pulls
  }

  async close(): Promise<void> {
    this.remote.remove()
    await this.github.stop()
  }

  commit(subject: string, files: Files, branch = this.#work): string {
    return this.remote.commit(subject, files, branch)
  }

  /** Runs the action on a push to the branch that people push to, or to another one, or on what happened to a pull request. */
  async run(pull?: StoredIssue, branch = pull?.pull?.base ?? this.#work): Promise<Report['outputs']> {
    return this.#inRun(
      (run) => releasePr({ group: '', bump: '', sha: '', line: '', track: '' }, run),
      pull,
      1,
      branch,
    ).then(({ outputs }) => outputs)
  }

  /** Lets nobody push to some branches, as a ruleset does that asks for pull requests; merges are GitHub's own doing. */
  protect(...branches: string[]): void {
    protectBranches(this.remote.bare, branches)
  }

  /** The same with a merge queue: GitHub alone moves the branches, and no pull request is merged at once. */
  queue(...branches: string[]): void {
    protectBranches(this.remote.bare, branches, 'Changes must be made through the merge queue')
    for (const branch of branches) this.github.state.queues.add(branch)
  }

  /** The rules that check-invariants finds broken. */
  broken(): Promise<string[]> {
    return this.#inRun(
      async (run) => findViolations(await readInvariantFacts(run, run.openGitHub())).map(({ rule }) => rule),
      undefined,
      0,
    )
  }

  /** Runs promote. */
  promote(track: string, channel: string): Promise<Report['outputs']> {
    const inputs = { bump: '', sha: '', n: '', version: '', trailers: '', dryRun: false, force: false }
    const work = (run: Run) => bumpVersion({ tracks: track, channel, ...inputs }, run)
    return this.#inRun(work, undefined, 1).then(({ outputs }) => outputs)
  }

  /** The subjects in the notes of a tag. */
  async notesOf(tag: string): Promise<string[]> {
    const inputs = { tag, track: '', head: '', since: '', format: 'flat' }
    const { changelog } = await this.#inRun((run) => componentChangelog(inputs, run), undefined, 0)
    return [...changelog.body.matchAll(/^- (.*?) \(/gm)].map(([, subject]) => subject as string)
  }

  async #inRun<Answer>(
    work: (run: Run) => Promise<Answer>,
    pull: StoredIssue | undefined,
    depth: number,
    branch = this.#work,
  ): Promise<Answer> {
    const { config } = inspectConfig('release-tracks.yml', this.#config)
    const { env, token } = this.github
    const repository = await GitRepository.open(this.remote.checkout(this.#work, depth), { token: '', serverUrl: '' })
    const log = {
      info: (line: string) => void this.said.push(line),
      warn: ({ message }: { message: string }) => void this.said.push(message),
    }
    const context = {
      runId: `1.1.${Math.random()}`,
      eventName: pull ? 'pull_request' : 'push',
      ref: pull ? `refs/pull/${pull.number}/merge` : `refs/heads/${branch}`,
      sha: '',
      repository: 'acme/shop',
      serverUrl: 'https://github.com',
      push: undefined,
      ...(pull && {
        proposal: { base: '', head: '', branch },
        pullRequest: { number: pull.number, head: '', merge: '', isFork: false, isOpen: false, branch: '' },
      }),
    }
    const openGitHub = async () => new GitHub(token, 'acme/shop', log, env.GITHUB_API_URL)
    if (this.#signs) repository.signBy({ by: 'github', open: async () => (await openGitHub()).objects })
    try {
      return await work({ config, repository, log, context, openGitHub })
    } catch (error) {
      if (error instanceof ReleaseTracksError) throw new Error(`${error.code}: ${error.message}`)
      throw error
    } finally {
      await repository.close()
    }
  }

  /** The open pull request of a track. */
  pullOf(track: string): StoredIssue | undefined {
    return this.github.state.issues.find(
      ({ state, pull }) => state === 'open' && pull?.head === `release-tracks/${track}`,
    )
  }

  get open(): string[] {
    return this.github.state.issues.filter(({ state, pull }) => pull && state === 'open').map(({ title }) => title)
  }

  merge(track: string, method: MergeMethod): StoredIssue {
    return this.mergePull(this.pullOf(track), method)
  }

  mergePull(found: StoredIssue | undefined, method: MergeMethod): StoredIssue {
    const pull = found as StoredIssue
    try {
      mergePull(pull, method, this.#hub)
    } catch (error) {
      // GitHub says that it cannot be rebased: then people squash it.
      if (method !== 'rebase') throw error
      mergePull(pull, 'squash', this.#hub)
    }
    return pull
  }

  /** GitHub merges the pull request that brings `live` into `next`. */
  mergeSync(): void {
    const pull = this.github.state.issues.find(({ state, pull }) => state === 'open' && pull?.base === 'next')
    mergePull(pull as StoredIssue, 'merge', this.#hub)
  }

  /** A person closes it. */
  decline(track: string): void {
    closePull(this.pullOf(track) as StoredIssue, this.#hub)
  }

  get #hub() {
    return { state: this.github.state, bare: this.remote.bare }
  }
}
