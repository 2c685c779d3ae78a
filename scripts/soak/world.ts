import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit } from '../../test/support/async-git.ts'
import { FakeGitHub } from '../../test/support/fake-github.ts'
import type { Files } from '../../test/support/remote.ts'
import { Door } from './door.ts'
import { People } from './people.ts'
import { choosePlan, firstFiles, type Product } from './products.ts'
import type { Random } from './random.ts'
import { RefLog } from './ref-log.ts'
import { WITHDRAWN } from './tags.ts'

/** A remote with its server, the people who push to it, and a log of all that moves. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-tracks-soak-'))
  readonly bare = join(this.folder, 'remote.git')
  readonly products: readonly Product[]
  readonly people: People
  readonly github: FakeGitHub
  readonly log: RefLog
  #door: Door | undefined

  private constructor(products: readonly Product[]) {
    this.products = products
    this.people = new People(join(this.folder, 'work'), products)
    this.github = new FakeGitHub({ bare: this.bare })
    mkdirSync(join(this.bare, 'hooks'), { recursive: true })
    this.log = new RefLog(this.bare, join(this.folder, 'refs.log'))
  }

  /** Makes the repository's first commit on both branches and starts the server. */
  static async make(random: Random, publicKey: string): Promise<World> {
    const world = new World(choosePlan(random))
    await world.#begin(firstFiles(world.products, publicKey))
    await world.github.start()
    world.#door = await new Door(Number(new URL(world.github.git.serverUrl).port), world.github.token).open()
    world.github.uploadsServer = world.#door.url
    return world
  }

  /** What runs know as the server. */
  get door(): Door {
    if (!this.#door) throw new Error('the server was not started')
    return this.#door
  }

  /** Ends the server; throws where a run asked for what GitHub does not have. */
  async stop(): Promise<void> {
    await this.#door?.close()
    await this.github.stop()
  }

  /** Ends the server whatever was asked. */
  async close(): Promise<void> {
    await this.#door?.close()
    await this.github.close()
  }

  async #begin(files: Files): Promise<void> {
    const work = join(this.folder, 'work')
    const { people, folder, bare } = this
    await runGit(folder, ['init', '-q', '--bare', '-b', 'next', bare])
    for (const [key, value] of Object.entries(SETTINGS)) await runGit(bare, ['config', key, value])
    await runGit(folder, ['init', '-q', '-b', 'next', work])
    await people.git('remote', 'add', 'origin', `file://${bare}`)
    for (const [path, text] of Object.entries(files)) people.write(path, text ?? '')
    await people.commit('feat: first')
    if (!(await people.push('next', 'main'))) throw new Error('the first push did not land')
  }

  /** What git prints of the remote, without the last line's end; throws where git fails. */
  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await runGit(this.bare, args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trimEnd()
  }

  async holds(...args: string[]): Promise<boolean> {
    return (await runGit(this.bare, args)).code === 0
  }

  /** A file of a commit; undefined where there is none. */
  async file(commit: string, path: string): Promise<string | undefined> {
    const { code, stdout } = await runGit(this.bare, ['show', `${commit}:${path}`])
    return code === 0 ? stdout : undefined
  }

  /** Every ref with its object. */
  refs(): Promise<string> {
    return this.git('for-each-ref', '--format=%(objectname) %(refname)')
  }

  /** The names of the tags that are withdrawn. */
  async withdrawn(): Promise<ReadonlySet<string>> {
    const pattern = `refs/tags/${WITHDRAWN}`
    return new Set((await this.git('for-each-ref', '--format=%(refname:strip=3)', pattern)).split('\n'))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** As GitHub lets its repositories be fetched from; nothing is tidied away, so that every state can be looked at. */
const SETTINGS = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'http.receivepack': 'true',
  'receive.autogc': 'false',
  'gc.auto': '0',
}
