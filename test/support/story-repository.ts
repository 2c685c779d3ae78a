import { execFile } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type ActionResult, runAction } from './action.ts'
import { runCommand } from './command-line.ts'
import { FakeGitHub } from './fake-github.ts'
import type { StoredRelease } from './github-state.ts'
import { git, Remote } from './remote.ts'
import { BUNDLES, productFiles, type SignedBundles } from './signed-bundles.ts'
import { signedIn } from './violation-commands.ts'

const BIN = join(import.meta.dirname, '../../node_modules/.bin')
const RELEASE = 'on:\n  push: { tags: ["tray-v*"] }\n  workflow_dispatch:\njobs: {}\n'
const MENU = 'crates/client/src/menu.rs'

/** What somebody's shell said. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * A tray with signed bundles and a platform, on a GitHub where release workflows run. The tray has been live at 1.8.1 and, with a new menu, at 1.8.2;
 * alpha is an updater channel, too.
 */
export class StoryRepository {
  readonly remote = new Remote()
  readonly github = new FakeGitHub({ bare: this.remote.bare })
  readonly #bundles: SignedBundles
  /** The tags whose workflows ran, each with its object. */
  readonly #done = new Set<string>()
  #clone = ''
  /** What tags' runs do until it is put right; by default all steps of a release. */
  steps: readonly ('release' | 'manifest')[] = ['release', 'manifest']
  /** Inputs of the step that publishes the manifest. */
  publishing: Record<string, string> = {}
  key: 'app' | 'other' = 'app'

  constructor(bundles: SignedBundles) {
    this.#bundles = bundles
  }

  /** The repository as it was before the bad day. */
  static async begin(bundles: SignedBundles): Promise<StoryRepository> {
    const made = new StoryRepository(bundles)
    const { remote } = made
    await made.github.start()
    const files = { ...productFiles(bundles.publicKey()), '.github/workflows/release.yml': RELEASE }
    remote.set('refs/heads/main', remote.commit('feat: two products', { ...files, [MENU]: '// the old menu\n' }))
    await made.promote('tray,platform', 'live')
    remote.commit('feat(tray): a new menu', { [MENU]: '// the new menu\n', 'crates/client/.env': 'KEY=hunter2\n' })
    await made.promote('tray', 'alpha')
    await made.promote('tray', 'live')
    return made
  }

  /** Another one in the same state. */
  async copy(): Promise<StoryRepository> {
    const { remote, github } = this
    const other = new StoryRepository(this.#bundles)
    rmSync(other.remote.bare, { recursive: true })
    cpSync(remote.bare, other.remote.bare, { recursive: true })
    for (const { id, assets, ...release } of github.state.releases) {
      const stored = other.github.state.addRelease(release.tag, { ...release, assets: [] })
      for (const { name, bytes } of assets) other.github.state.addAsset(stored, name, bytes)
    }
    other.github.state.latest = github.state.latest
    for (const tag of this.#done) other.#done.add(tag)
    await other.github.start()
    return other
  }

  release(tag: string): StoredRelease | undefined {
    return this.github.state.releases.find((release) => release.tag === tag)
  }

  /** Runs the action that promotes, and the workflows of its tags. */
  async promote(tracks: string, channel: string, inputs: Record<string, string> = {}): Promise<void> {
    must(await runAction('bump-version', this.remote.checkout(), { tracks, channel, ...inputs }))
    const log = await this.runWorkflows()
    if (log.includes('::error')) throw new Error(log)
  }

  /** Runs the release workflow of every new tag and of every run that was asked for. Gives what their logs say. */
  async runWorkflows(): Promise<string> {
    const listed = git(this.remote.bare, 'for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/tags')
    const fresh = listed.split('\n').filter((line) => /^(?:tray-)?v\d/.test(line) && !this.#done.has(line))
    for (const line of fresh) this.#done.add(line)
    const asked = this.github.state.runs.splice(0).map(({ branch }) => branch)
    let log = ''
    for (const tag of [...fresh.map((line) => line.split(' ', 1)[0] as string), ...asked])
      log += await this.#runWorkflow(tag)
    return log
  }

  async #runWorkflow(tag: string): Promise<string> {
    const around = { env: this.github.env, ref: `refs/tags/${tag}` }
    const work = this.remote.checkout(tag)
    const run = (action: string, inputs: Record<string, string>) =>
      runAction(action, work, { tag, token: this.github.token, ...inputs }, around)
    const valid = await run('validate-tag', {})
    if (valid.code !== 0 || valid.outputs.superseded === 'true') return valid.log
    const isTray = tag.startsWith('tray-')
    const folder = join(work, 'artifacts')
    cpSync(this.#bundles.copy(), folder, { recursive: true })
    if (this.key === 'other')
      for (const path of Object.values(BUNDLES)) await this.#bundles.sign(join(folder, path), 'other')
    let log = ''
    if (this.steps.includes('release')) log += (await run('publish-release', isTray ? { assets: 'artifacts' } : {})).log
    if (isTray && this.steps.includes('manifest'))
      log += (
        await run('write-updater-manifest', { 'artifacts-dir': 'artifacts', publish: 'true', ...this.publishing })
      ).log
    return log
  }

  /** Runs lines in the shell of somebody who may push, always in the same clone. */
  async sh(lines: string): Promise<Said> {
    const env = this.#signIn()
    const shell = { ...env, PATH: [env.PATH, BIN].join(delimiter), TAURI_SIGNING_PRIVATE_KEY_PASSWORD: 'secret' }
    try {
      const said = await promisify(execFile)('sh', ['-e', '-c', lines], { cwd: this.#clone, env: shell })
      return { code: 0, ...said }
    } catch (error) {
      return error as Said
    }
  }

  #signIn(): NodeJS.ProcessEnv {
    this.#clone ||= this.remote.checkout('next', 0)
    return signedIn(this.#clone, this.github)
  }

  /** What `release-tracks status` knows. */
  async status(): Promise<{ healthy: boolean; violations: { message: string; command: string }[]; users: string[] }> {
    const env = this.#signIn()
    const { stdout } = await runCommand(this.#clone, ['status', '--json'], env)
    const { healthy, violations, tracks, error } = JSON.parse(stdout)
    if (error) throw new Error(stdout)
    const [{ channels }] = tracks
    return { healthy, violations, users: channels.map((channel: Record<string, string>) => channel['users-get']) }
  }

  publicKey(key: 'app' | 'other'): string {
    return this.#bundles.publicKey(key)
  }

  async remove(): Promise<void> {
    await this.github.stop()
    this.remote.remove()
  }
}

function must({ code, log }: ActionResult): void {
  if (code !== 0) throw new Error(log)
}
