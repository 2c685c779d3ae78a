import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ImportStream, type PlannedFiles } from './fast-import.ts'
import { GIT_ENV, git } from './git.ts'
import { newClone, newRepository } from './new-repository.ts'

export { GIT_ENV, git }

/** Files of a commit by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>

const CONFIG = '[uploadpack]\n\tallowFilter = true\n[receive]\n\tautogc = false\n'

const OBJECT_ID = /^[0-9a-f]{40}$/

/** A bare repository that serves as the remote, to which a developer commits. */
export class Remote {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-tracks-test-'))
  readonly bare = join(this.folder, 'remote.git')
  readonly url = `file://${this.bare.replaceAll('\\', '/')}`
  #work: string | undefined
  #clones = 0
  #minute = 0
  #last = ''

  constructor() {
    newRepository(this.bare, { bare: true, config: CONFIG })
  }

  /** Commits files on a branch of the remote, a new one on top of the last commit; gives the commit's id. Commits lie a minute apart. */
  commit(message: string, files: PlannedFiles, branch = 'next'): string {
    const ref = `refs/heads/${branch}`
    const below = this.has(ref) ? `${ref}^0` : this.#last
    const date = Date.UTC(2026, 0, 1, 0, this.#minute++) / 1000
    const stream = new ImportStream()
      .say(`commit ${ref}\nmark :1\ncommitter Ada <ada@example.com> ${date} +0000`)
      .data(`${message.trimEnd()}\n`)
    if (below !== '') stream.say(`from ${below}`)
    stream.files(files).say('get-mark :1')
    this.#last = execFileSync('git', ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--done'], {
      cwd: this.bare,
      env: GIT_ENV,
      input: stream.end(),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim()
    return this.#last
  }

  /** A developer's clone, which was at the head of next, or else of main, when a test first asked for it. */
  get work(): string {
    if (this.#work === undefined) {
      this.#work = join(this.folder, 'work')
      newClone(this.#work, this.url)
      git(this.#work, 'fetch', '-q', 'origin')
      const branch = this.has('refs/heads/next') ? 'next' : 'main'
      git(this.#work, 'checkout', '-q', '-B', branch, `origin/${branch}`)
    }
    return this.#work
  }

  /** Lets the clock that commits are dated by go wrong, or right again. */
  turnClock(minutes: number): void {
    this.#minute += minutes
  }

  has(ref: string): boolean {
    return existsSync(join(this.bare, ref)) || (this.#isPacked() && git(this.bare, 'for-each-ref', ref) !== '')
  }

  /** What a ref stands on, where it is a file of its own: read without a process. */
  #loose(ref: string): string | undefined {
    const file = join(this.bare, ref)
    const text = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8').trimEnd() : undefined
    return text !== undefined && OBJECT_ID.test(text) ? text : undefined
  }

  #isPacked(): boolean {
    return existsSync(join(this.bare, 'packed-refs'))
  }

  /** Whether git would tell somebody of a ref that changes. */
  #isWatched(): boolean {
    return existsSync(join(this.bare, 'hooks', 'reference-transaction'))
  }

  /** Makes a ref of the remote stand on a commit. */
  set(ref: string, commit: string): void {
    if (!OBJECT_ID.test(commit) || this.#isWatched()) return void git(this.bare, 'update-ref', ref, commit)
    mkdirSync(dirname(join(this.bare, ref)), { recursive: true })
    writeFileSync(join(this.bare, ref), `${commit}\n`)
  }

  /** Takes a ref of the remote away. */
  delete(ref: string): void {
    if (this.#loose(ref) === undefined || this.#isPacked() || this.#isWatched()) git(this.bare, 'update-ref', '-d', ref)
    else rmSync(join(this.bare, ref))
  }

  /** The commit a name stands for on the remote. */
  at(name: string): string {
    const isTag = this.has(`refs/tags/${name}`)
    const branch = isTag ? undefined : (this.#loose(`refs/heads/${name}`) ?? this.#loose(name))
    return branch && !name.startsWith('refs/tags/')
      ? branch
      : git(this.bare, 'rev-parse', '--verify', `${name}^{commit}`)
  }

  tags(): string[] {
    return git(this.bare, 'tag', '--list').split('\n').filter(Boolean)
  }

  file(name: string, path: string): string {
    return execFileSync('git', ['show', `${name}:${path}`], { cwd: this.bare, env: GIT_ENV, encoding: 'utf8' })
  }

  contains(descendant: string, ancestor: string): boolean {
    return git(this.bare, 'rev-list', '--max-count=1', ancestor, `^${descendant}`) === ''
  }

  /** A checkout as actions/checkout makes it: one commit of one branch, no tags; or, with depth 0, all there is. */
  checkout(ref = 'next', depth = 1): string {
    const folder = join(this.folder, `checkout-${++this.#clones}`)
    newClone(folder, this.url)
    const full = this.has(`refs/heads/${ref}`) ? `refs/heads/${ref}` : `refs/tags/${ref}`
    const local = full.replace('refs/heads/', 'refs/remotes/origin/')
    if (depth > 1) git(folder, 'fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', `+${full}:${local}`)
    else this.#copyInto(folder, depth === 0 ? ['refs/heads/', 'refs/tags/'] : [full], depth === 1)
    git(folder, 'checkout', '-q', '--detach', local)
    return folder
  }

  /** What a fetch of refs does, all of their history or one commit, by a third of its processes: tests make thousands of checkouts. */
  #copyInto(folder: string, refs: readonly string[], isShallow: boolean): void {
    const format = '--format=%(objectname) %(*objectname) %(refname)'
    const listed = git(this.bare, 'for-each-ref', format, ...refs)
    const found = listed.split('\n').map((line) => line.split(' ') as [string, string, string])
    const packed = found.map(([id, peeled, ref]) => {
      const local = ref.replace('refs/heads/', 'refs/remotes/origin/')
      return `${id} ${local}\n${peeled && `^${peeled}\n`}`
    })
    const cuts = isShallow ? found.map(([id, peeled]) => peeled || id) : []
    const wanted = [...cuts.map((id) => `--shallow ${id}`), ...found.map(([id]) => id)]
    execFileSync('git', ['pack-objects', '-q', '--revs', join(folder, '.git/objects/pack/pack')], {
      cwd: this.bare,
      env: GIT_ENV,
      input: wanted.map((line) => `${line}\n`).join(''),
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    writeFileSync(join(folder, '.git/packed-refs'), `# pack-refs with: peeled fully-peeled \n${packed.join('')}`)
    if (isShallow) writeFileSync(join(folder, '.git/shallow'), cuts.map((id) => `${id}\n`).join(''))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
