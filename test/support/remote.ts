import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** git for tests: no configuration of this machine, a fixed person. */
export const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: GIT_ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd()
}

/** Files of a commit by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>

/** A bare repository that serves as the remote, with a developer's clone that pushes to it. */
export class Remote {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-tracks-test-'))
  readonly bare = join(this.folder, 'remote.git')
  readonly work = join(this.folder, 'work')
  readonly url = `file://${this.bare.replaceAll('\\', '/')}`
  #clones = 0
  #minute = 0

  constructor() {
    mkdirSync(this.work)
    git(this.folder, 'init', '-q', '--bare', '-b', 'next', this.bare)
    git(this.bare, 'config', 'uploadpack.allowFilter', 'true')
    git(this.work, 'init', '-q', '-b', 'next')
    git(this.work, 'remote', 'add', 'origin', this.url)
  }

  /** Commits files on a branch of the remote and pushes; gives the commit's id. Commits lie a minute apart. */
  commit(message: string, files: Files, branch = 'next'): string {
    if (this.has(`refs/heads/${branch}`)) {
      git(this.work, 'fetch', '-q', 'origin', branch)
      git(this.work, 'checkout', '-q', '-B', branch, 'FETCH_HEAD')
    }
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.work, path)
      if (text === null) rmSync(file)
      else {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
    }
    git(this.work, 'add', '-A')
    const date = new Date(Date.UTC(2026, 0, 1, 0, this.#minute++)).toISOString()
    execFileSync('git', ['commit', '-q', '--allow-empty', '-F', '-'], {
      cwd: this.work,
      env: { ...GIT_ENV, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      input: message,
    })
    git(this.work, 'push', '-q', 'origin', `HEAD:refs/heads/${branch}`)
    return git(this.work, 'rev-parse', 'HEAD')
  }

  /** Lets the clock that commits are dated by go wrong, or right again. */
  turnClock(minutes: number): void {
    this.#minute += minutes
  }

  has(ref: string): boolean {
    return git(this.bare, 'for-each-ref', ref) !== ''
  }

  /** Makes a ref of the remote stand on a commit. */
  set(ref: string, commit: string): void {
    git(this.bare, 'update-ref', ref, commit)
  }

  /** Takes a ref of the remote away. */
  delete(ref: string): void {
    git(this.bare, 'update-ref', '-d', ref)
  }

  /** The commit a name stands for on the remote. */
  at(name: string): string {
    return git(this.bare, 'rev-parse', '--verify', `${name}^{commit}`)
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
    git(this.folder, 'init', '-q', folder)
    git(folder, 'remote', 'add', 'origin', this.url)
    const full = this.has(`refs/tags/${ref}`) ? `refs/tags/${ref}` : `refs/heads/${ref}`
    const local = full.replace('refs/heads/', 'refs/remotes/origin/')
    if (depth === 0) {
      git(folder, 'fetch', '-q', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*')
    } else {
      git(folder, 'fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', `+${full}:${local}`)
    }
    git(folder, 'checkout', '-q', '--detach', local)
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
