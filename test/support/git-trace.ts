import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One git process: its arguments without `git`, and whether another git process started it. */
export interface TracedGit {
  readonly args: readonly string[]
  readonly nested: boolean
}

/** Listens to every git process below an environment (git's own trace2 events, one file a process). */
export class GitTrace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'release-tracks-trace-'))
  readonly env = { GIT_TRACE2_EVENT: this.#folder }

  /** What ran so far, in the order of the starts of processes. */
  processes(): TracedGit[] {
    return readdirSync(this.#folder)
      .sort()
      .flatMap((name) => readFileSync(join(this.#folder, name), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as { event: string; sid: string; argv: string[]; time: string })
      .filter(({ event }) => event === 'start')
      .sort((a, b) => (a.time < b.time ? -1 : 1))
      .map(({ argv, sid }) => ({ args: argv.slice(1), nested: sid.includes('/') }))
  }

  /** Those that the action itself started. */
  started(): TracedGit[] {
    return this.processes().filter(({ nested }) => !nested)
  }

  /** Those that git started to get an object that is not there, one fetch at a time. */
  lazyFetches(): TracedGit[] {
    return this.processes().filter(({ nested, args }) => nested && args.includes('fetch'))
  }

  /** Those that talk to a remote. */
  remoteCalls(): TracedGit[] {
    return this.processes().filter(({ args }) => args.some((arg) => REMOTE_COMMANDS.has(arg)))
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const REMOTE_COMMANDS = new Set(['fetch', 'ls-remote', 'push', 'pull', 'clone', 'fetch-pack', 'send-pack'])
