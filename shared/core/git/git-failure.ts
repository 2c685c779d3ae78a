import { shellQuote } from '../invariants/commands.ts'
import { failure, quote, ReleaseTracksError } from '../text/error.ts'
import type { ErrorCode } from '../text/error-code.ts'

/** A git process that failed: its arguments, how it ended and what it said. */
export interface FailedProcess {
  readonly args: readonly string[]
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly stderr: string
  /** Whether it was to read from the remote: then a failure that nothing explains is the connection's. */
  readonly isRemote: boolean
}

/** A failure that git's or the server's words tell: what is said of it, and what to do. */
interface Kind {
  readonly code: ErrorCode
  readonly words: RegExp
  say(words: string, found: RegExpExecArray): string
  fix(found: RegExpExecArray): string
  /** Whether it may be over in a moment. */
  readonly passes?: boolean
}

/** setup.c, ensure_valid_ownership */
const NOT_YOURS = /dubious ownership in repository at '([^\n]+)'/

/** Whether git did not look at a clone since it is another user's: never an answer, whatever was asked. */
export function isNotYours({ code, stderr }: Pick<FailedProcess, 'code' | 'stderr'>): boolean {
  return code !== 0 && NOT_YOURS.test(stderr)
}

const KINDS: readonly Kind[] = [
  {
    code: 'not-yours',
    words: NOT_YOURS,
    say: (_, [, folder = '']) =>
      `The clone at ${quote(folder)} belongs to another user, whose configuration could run programs as you.`,
    fix: ([, folder = '']) => `If you trust it: git config --global --add safe.directory ${shellQuote(folder)}`,
  },
  {
    code: 'machine-limit',
    // What the operating system says (strerror), and git where it hands that on (wrapper.c, object-file.c).
    words:
      /No space left on device|Disk quota exceeded|Read-only file system|Too many open files|File too large|Input\/output error|Cannot allocate memory|Out of memory|insufficient permission for adding|unable to create temporary file/i,
    say: (words) => `A limit of this machine stopped git: ${words}`,
    fix: () => MORE_ROOM,
  },
  {
    code: 'not-on-remote',
    // upload-pack.c: an object that the server does not have, or that no ref of it reaches.
    words: /not our ref|unadvertised object/i,
    say: (words) => `The remote does not have what it was asked for: ${words}`,
    fix: () => 'Name a commit that a branch or tag of the remote contains.',
  },
  {
    code: 'git-refused',
    // http.c, credential.c, ssh
    words:
      /could not read (?:Username|Password)|Authentication failed|(?:returned error:|HTTP) 40[13]\b|Permission denied \(publickey/i,
    say: (words) => `The remote refused the credentials: ${words}`,
    fix: () =>
      'In a workflow, pass a token that may read this repository, or let actions/checkout persist its own. On your machine, `git fetch` must work first.',
  },
  {
    code: 'no-git-server',
    // remote-curl.c: the answer was a page. A login or maintenance page may be answered with 200.
    words: /info\/refs not valid|invalid server response|unable to update url base from redirection/i,
    say: (words) => `origin answered with something other than a git repository, such as a login page: ${words}`,
    fix: () => NO_GIT_SERVER,
    passes: true,
  },
  {
    code: 'remote-redirects',
    // A token is sent to the server it is for, so no redirect is followed with it.
    words: /(?:returned error:|HTTP) 30[12378]\b/,
    say: (words) => `origin redirects to another address, and the token is not sent there: ${words}`,
    fix: () =>
      'Use the new address: git remote set-url origin <url>, or in a workflow the new name at actions/checkout. Open the old one in a browser to see it.',
  },
  {
    code: 'remote-unreachable',
    // connect.c, remote-curl.c: an address where there is nothing, a word that asking again does not change.
    words: /does not appear to be a git repository|repository '[^']*' not found|Repository not found/i,
    say: unreachable,
    fix: () => UNREACHABLE,
  },
  {
    code: 'remote-unreachable',
    words: /(?:returned error:|HTTP) 4(?!08|29)\d\d\b/,
    say: unreachable,
    fix: () => UNREACHABLE,
  },
  {
    code: 'remote-unreachable',
    words: /Could not read from remote repository|unable to access '/i,
    say: unreachable,
    fix: () => UNREACHABLE,
    passes: true,
  },
  {
    code: 'no-commit',
    // commit.c, object.c: a tree or a file where a commit is wanted.
    words: /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/,
    say: (_, [, object, what]) => `The object ${object}, which a tag names, is a ${what} and not a commit.`,
    fix: () => '`git ls-remote --tags origin` shows which: delete it, or recreate it on a commit.',
  },
]

const MORE_ROOM = 'Free some space or raise the limit; RUNNER_TEMP names the folder that git writes to. Then run again.'
const NO_GIT_SERVER =
  'Open the URL of origin in a browser to see what it is. If it moved: git remote set-url origin <url>. Otherwise run again when the server is back.'
const UNREACHABLE =
  'Check that the URL of origin is right and that this machine reaches it: git ls-remote origin. Then run again.'

function unreachable(words: string): string {
  return `The remote cannot be reached: ${words}`
}

/** git's words for an answer without what was asked for: a filter left it out (connected.c, fetch-pack.c). */
const INCOMPLETE = /did not send all necessary objects|missing (?:blob|tree|commit) object|bad object/i

/** Why a git process failed, and what to do; `passes` says whether the same question may get an answer in a moment. */
export class GitFailure extends ReleaseTracksError {
  readonly passes: boolean

  constructor(process: FailedProcess) {
    const known = findKind(process.stderr)
    const { code, message, fix } = known ? tell(process, known) : tellUnknown(process)
    super(code, [{ message, ...(fix && { fix }) }])
    this.passes = process.isRemote && (known ? known.kind.passes === true : isOfConnection(process))
  }
}

/** What is told of a failure. */
interface Told {
  readonly code: ErrorCode
  readonly message: string
  readonly fix?: string
}

function tell({ stderr }: FailedProcess, { kind, found }: Known): Told {
  return { code: kind.code, message: kind.say(lastLines(stderr), found), fix: kind.fix(found) }
}

function tellUnknown(process: FailedProcess): Told {
  const { args, code, stderr } = process
  // A process that a signal ended has no code.
  const how = code === null ? 'was killed, as by a limit on memory or file size' : `ended with ${code}`
  const message = `git ${args.slice(0, 2).map(quote).join(' ')} … ${how}: ${lastLines(stderr) || 'It said nothing.'}`
  if (code === null) return { code: 'machine-limit', message, fix: MORE_ROOM }
  if (!isOfConnection(process)) return { code: 'git-failed', message }
  return { code: 'remote-unreachable', message: `The connection to the remote broke: ${message}`, fix: UNREACHABLE }
}

function lastLines(stderr: string): string {
  return stderr.split('\n').slice(-8).join('\n')
}

function isOfConnection({ isRemote, code, stderr }: FailedProcess): boolean {
  return isRemote && code !== null && !INCOMPLETE.test(stderr)
}

/** A kind of failure, and the words that say it. */
interface Known {
  readonly kind: Kind
  readonly found: RegExpExecArray
}

function findKind(stderr: string): Known | undefined {
  for (const kind of KINDS) {
    const found = kind.words.exec(stderr)
    if (found) return { kind, found }
  }
  return undefined
}

/** The error for a server that answers over HTTP, and not in git's protocol: a page with status 200 looks like a repository without refs. */
export function noGitServer(): ReleaseTracksError {
  return failure(
    'no-git-server',
    'origin answered with something other than a git repository, such as a login page.',
    NO_GIT_SERVER,
  )
}
