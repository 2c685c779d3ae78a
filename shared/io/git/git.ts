import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { GitFailure, isNotYours } from '../../core/git/git-failure.ts'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import {
  type CommandWords,
  type Dialogue,
  type Exchange,
  type ProcessEnd,
  runProcess,
  startDialogue,
} from './git-dialogue.ts'
import { type GitConfig, gitEnvironment } from './git-environment.ts'
import { lostFolder } from './temporary-folders.ts'

/** What a git process ended with; `stdout` is bytes, since files are bytes. */
export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** How a git process is started, beyond its arguments. */
export interface GitOptions {
  readonly input?: Buffer | string
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes that are an answer; all others throw. Default: 0 alone. */
  readonly codes?: readonly number[]
  /** Takes the output piece by piece as it comes; nothing of it is kept then. */
  readonly onOutput?: (piece: Buffer) => void
}

/**
 * The one door to git: starts it without a shell, with a clean environment, and turns a failure into an error that shows git's words.
 */
export class Git {
  readonly #folder: string
  readonly #environment: (extra?: Readonly<Record<string, string>>) => Record<string, string>

  /** `folder` is where git runs; `gitDir` names the repository when it is not the one around `folder`; `extra` are variables. */
  constructor(
    folder: string,
    gitDir?: string,
    config: readonly GitConfig[] = [],
    extra: Readonly<Record<string, string>> = {},
  ) {
    this.#folder = folder
    this.#environment = (more) => gitEnvironment(gitDir, config, { ...extra, ...more })
  }

  /** Runs `git <args>`; throws {@link GitFailure} when it ends with a code that is no answer. */
  run(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    return this.#run(args, options, false)
  }

  async #run(args: readonly string[], options: GitOptions, isRemote: boolean): Promise<GitResult> {
    const out: Buffer[] = []
    const take = options.onOutput ?? ((piece: Buffer) => out.push(piece))
    const spawning = { cwd: this.#folder, env: this.#environment(options.env) }
    const words = await this.#words(args)
    const { code, stderr } = await runProcess(words, spawning, options.input, take).catch(this.#explainStart)
    const result = { code: code ?? KILLED, stdout: Buffer.concat(out), stderr }
    requireFolders(code)
    const isAnswer = (options.codes ?? [0]).includes(result.code) && !isNotYours(result)
    if (!isAnswer) throw await this.#explain(new GitFailure({ args, code, stderr, isRemote }), args)
    return result
  }

  /** A failure that no words explain may be that of a git without the command: only then its version is asked. */
  async #explain(failed: GitFailure, [command]: readonly string[]): Promise<Error> {
    return (failed.code === 'git-failed' && command !== 'version' && (await tooOld(this))) || failed
  }

  /** Like {@link run} for a command that only reads from the remote: tried three times, unless it failed of what stays as it is. */
  read(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    return retrying(() => this.#run(args, options, true))
  }

  /**
   * Like {@link read} for a program of git's that takes turns with its caller. `talk` asks, and gives the result; the process ends with it. `codes` are as for {@link run}.
   */
  converse<Result>(
    args: readonly string[],
    talk: (ask: Exchange) => Promise<Result>,
    codes: readonly number[] = [0],
  ): Promise<Result> {
    return retrying(async () => {
      const { ask, end } = await this.start(args)
      const result = await talk(ask).finally(end)
      const { code, stderr } = await end()
      requireFolders(code)
      if (code === null || !codes.includes(code)) throw new GitFailure({ args, code, stderr, isRemote: true })
      return result
    })
  }

  /** Starts a program of git's that takes turns with its caller for as long as that wants. */
  async start(args: readonly string[]): Promise<Dialogue> {
    const spawning = { cwd: this.#folder, env: this.#environment() }
    return startDialogue(await this.#words(args), spawning).catch(this.#explainStart)
  }

  async #words(args: readonly string[]): Promise<CommandWords> {
    return [await findGit().catch(this.#explainStart), ...args]
  }

  /** Says what to do where git could not be started. */
  readonly #explainStart = (error: unknown): never => {
    if (!/unable to locate executable|ENOENT/i.test(wordsOf(error))) throw error
    if (!existsSync(this.#folder))
      throw failure('no-checkout', `There is no folder ${quote(this.#folder)}.`, GO_TO_CLONE)
    throw failure('git-missing', 'There is no git on this machine.', 'Install git 2.38 or newer.')
  }

  /** The error for a program that ended while it was asked something. */
  async explainEnd(args: readonly string[], end: ProcessEnd): Promise<Error> {
    requireFolders(end.code)
    return this.#explain(new GitFailure({ args, ...end, isRemote: false }), args)
  }

  /** Runs `git <args>` and gives its output as text without the last line end. */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    const { stdout } = await this.run(args, options)
    return stdout.toString('utf8').replace(/\n$/, '')
  }
}

/** The oldest git that has what the actions need (`merge-tree --write-tree`). */
const OLDEST_GIT = [2, 38] as const

/** The error for a git that is older than what the actions need; undefined for one that is not. */
export async function tooOld(git: Git): Promise<Error | undefined> {
  const text = await git.text(['version'])
  const [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number)
  if (major === undefined || minor === undefined)
    return failure('git-missing', `git did not print its version, but ${quote(text)}.`)
  if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1])) return undefined
  return failure(
    'git-too-old',
    `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join('.')} or newer.`,
    'Update git. In a workflow a GitHub-hosted runner has a newer one.',
  )
}

const GO_TO_CLONE = 'Go to your clone. In a workflow run actions/checkout first.'

/** Stands for the code of a process that a signal ended. */
const KILLED = -1

let foundGit: Promise<string> | undefined

/**
 * Where git is. Windows would look for it in the folder it runs in before the PATH, and that is the repository; what is no .exe there
 * would need a shell.
 */
function findGit(): Promise<string> {
  if (process.platform !== 'win32') return Promise.resolve('git')
  foundGit ??= import('@actions/io').then(({ which }) => which('git.exe', true))
  return foundGit
}

/** Where a folder of ours is gone, no failure is an answer, and none passes. */
function requireFolders(code: number | null): void {
  const lost = code === 0 ? undefined : lostFolder()
  if (lost) throw lost
}

async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (const wait of RETRY_WAITS) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof GitFailure) || !error.passes) throw error
      await sleep(wait)
    }
  }
  return attempt()
}

/** Milliseconds between two attempts to reach the remote. */
const RETRY_WAITS = [500, 2000] as const
