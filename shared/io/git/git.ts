import { setTimeout as sleep } from 'node:timers/promises'
import { type ExecOptions, exec } from '@actions/exec'
import { which } from '@actions/io'
import { failure, quote, ReleaseTracksError } from '../../core/text/error.ts'
import { type Ask, startDialogue } from './git-dialogue.ts'

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

/** One pair of git configuration, given to a process through its environment: never in argv, never on disk. */
export type GitConfig = readonly [key: string, value: string]

/**
 * The one door to git: starts it without a shell, with a clean environment, and turns a failure into an error that shows git's words.
 */
export class Git {
  readonly #folder: string
  readonly #gitDir: string | undefined
  readonly #config: readonly GitConfig[]
  readonly #extra: Readonly<Record<string, string>>

  /** `folder` is where git runs; `gitDir` names the repository when it is not the one around `folder`; `extra` are variables. */
  constructor(
    folder: string,
    gitDir?: string,
    config: readonly GitConfig[] = [],
    extra: Readonly<Record<string, string>> = {},
  ) {
    this.#folder = folder
    this.#gitDir = gitDir
    this.#config = config
    this.#extra = extra
  }

  /** Runs `git <args>`; throws `git-failed` when it ends with a code that is no answer. */
  async run(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    const out: Buffer[] = []
    const err: Buffer[] = []
    const take = options.onOutput ?? ((piece: Buffer) => out.push(piece))
    const execOptions: ExecOptions = {
      cwd: this.#folder,
      env: this.#environment(options.env),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => take(withoutLines(data)), stderr: (data) => err.push(data) },
    }
    if (options.input !== undefined) execOptions.input = Buffer.from(options.input)
    const code = await findGit()
      .then((git) => exec(asWord(git), [...args], execOptions))
      .catch(explainStart)
    const result = { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() }
    if (!(options.codes ?? [0]).includes(code)) throw gitFailure(args, result)
    return result
  }

  /** Like {@link run} for a command that only reads from the remote: tried again, three times at most, when the connection fails. */
  read(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    return retrying(() => this.run(args, options))
  }

  /**
   * Like {@link read} for a program of git's that takes turns with its caller, which @actions/exec cannot: it gives a process all of
   * its input at once. `talk` asks, and gives the result; the process ends with it. `codes` are as for {@link run}.
   */
  converse<Result>(
    args: readonly string[],
    talk: (ask: Ask) => Promise<Result>,
    codes: readonly number[] = [0],
  ): Promise<Result> {
    return retrying(async () => {
      const git = await findGit().catch(explainStart)
      const { ask, end } = startDialogue(git, args, { cwd: this.#folder, env: this.#environment() })
      const result = await talk(ask).finally(end)
      const { code, stderr } = await end()
      if (!codes.includes(code)) throw gitFailure(args, { code, stderr })
      return result
    })
  }

  /** Runs `git <args>` and gives its output as text without the last line end. */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    const { stdout } = await this.run(args, options)
    return stdout.toString('utf8').replace(/\n$/, '')
  }

  #environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
    const env: Record<string, string> = {}
    for (const [key, value] of Object.entries(process.env)) {
      if (value !== undefined && !REPOSITORY_VARIABLES.has(key)) env[key] = value
    }
    if (this.#gitDir !== undefined) env.GIT_DIR = this.#gitDir
    return {
      ...env,
      ...ALWAYS,
      ...this.#extra,
      ...extra,
      ...configVariables(env.GIT_CONFIG_COUNT, [...SETTINGS, ...this.#config]),
    }
  }
}

let foundGit: Promise<string> | undefined

/** Where git is. Looked for once: @actions/exec would go through the whole PATH for each process. */
function findGit(): Promise<string> {
  foundGit ??= which('git', true)
  return foundGit
}

/** A path as the first word of a command line, which is what @actions/exec takes. */
function asWord(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`
}

async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (const wait of RETRY_WAITS) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ReleaseTracksError) || !CONNECTION.test(error.message)) throw error
      await sleep(wait)
    }
  }
  return attempt()
}

/** The same bytes, while the piece itself shows @actions/exec no text: it would look for lines there, which nobody wants, in quadratic time where there are none. */
function withoutLines(piece: Buffer): Buffer {
  const bytes = piece.subarray()
  piece.toString = () => ''
  return bytes
}

/** Milliseconds between two attempts to reach the remote. */
const RETRY_WAITS = [500, 2000] as const
/** git's words for a server or network that may be back in a moment (curl, remote-curl.c, connect.c). */
const CONNECTION =
  /returned error: (?:5\d\d|429)|Could not resolve host|Connection (?:reset|refused|timed out)|Failed to connect|Operation timed out|early EOF|hung up unexpectedly|RPC failed/i

/** git's words for a server that wants other credentials than it got (http.c, credential.c, ssh). */
const REFUSED =
  /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|Permission denied \(publickey/i

/** git's words for a remote that is not there, or not at this address (connect.c, remote-curl.c, http.c). */
const UNREACHED =
  /does not appear to be a git repository|Could not read from remote repository|unable to access '|repository '[^']*' not found|Repository not found/i

/** The server's words for an object that it does not have, or that no ref of it reaches (upload-pack.c). */
const NOT_THERE = /not our ref|unadvertised object/i

/** git's words for a tree or a file where a commit is wanted (commit.c, object.c). */
const NO_COMMIT = /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/

/** What would point git at another repository than the one meant. */
const REPOSITORY_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_SHALLOW_FILE',
  'GIT_PREFIX',
  'GIT_CEILING_DIRECTORIES',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_EXTERNAL_DIFF',
  'GIT_TRACE',
])

/** No question to a user that is not there, no lock on the user's index, no localized message, no replaced object. */
const ALWAYS = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
}

/** A container job runs as another user than the one the checkout belongs to: the workflow chose to run here, so git may read it. */
const SETTINGS: readonly GitConfig[] = [
  ['safe.directory', '*'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // In a bare repository git dies of it (attr.c, "non-INDEX attr direction").
  ['merge.renormalize', 'false'],
  ['log.showRoot', 'true'],
  // With it git wants one path and no more.
  ['log.follow', 'false'],
  ['diff.orderFile', '/dev/null'],
  ['log.showSignature', 'false'],
  // With others the bundle would not know its own commits.
  ['trailer.separators', ':'],
  ['push.gpgSign', 'false'],
  ['push.followTags', 'false'],
  ['push.pushOption', ''],
  ['protocol.version', '2'],
  // A server that accepts and then is silent would be waited for without end (curl, CURLOPT_LOW_SPEED_TIME).
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
]

/** git reads GIT_CONFIG_KEY_<i> and GIT_CONFIG_VALUE_<i> below GIT_CONFIG_COUNT; ours follow what is there. */
function configVariables(count: string | undefined, pairs: readonly GitConfig[]): Record<string, string> {
  const first = Number(count ?? 0)
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(first + pairs.length) }
  pairs.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${first + index}`] = key
    variables[`GIT_CONFIG_VALUE_${first + index}`] = value
  })
  return variables
}

/** Says what to do where there is no git; @actions/exec throws before a process starts. */
function explainStart(error: unknown): never {
  if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message)) throw error
  throw failure('git-missing', 'There is no git on this machine.', 'Install git 2.38 or newer.')
}

function gitFailure(args: readonly string[], { code, stderr }: Pick<GitResult, 'code' | 'stderr'>): Error {
  const words = stderr.split('\n').slice(-8).join('\n') || 'It said nothing.'
  if (REFUSED.test(stderr)) {
    return failure(
      'git-refused',
      `The remote refused the credentials: ${words}`,
      'In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine see to it that git fetch works.',
    )
  }
  if (!NOT_THERE.test(stderr) && (UNREACHED.test(stderr) || CONNECTION.test(stderr))) {
    return failure(
      'remote-unreachable',
      `The remote cannot be reached: ${words}`,
      'See that it is there, that the URL of origin leads to it, and that this machine gets through to it; then run again.',
    )
  }
  const [, object, what] = NO_COMMIT.exec(stderr) ?? []
  if (object !== undefined)
    return failure(
      'no-commit',
      `The object ${object}, which a tag names, is a ${what} and no commit.`,
      '`git ls-remote --tags origin` shows which: delete it, or make it again on a commit.',
    )
  const kind = NOT_THERE.test(stderr) ? 'not-on-remote' : 'git-failed'
  return failure(kind, `git ${args.slice(0, 2).map(quote).join(' ')} … ended with ${code}: ${words}`)
}
