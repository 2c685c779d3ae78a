import { existsSync, readdirSync } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { failure, quote } from '../../core/text/error.ts'
import { Git, tooOld } from './git.ts'
import { findCommits, ObjectReader } from './object-reader.ts'

/** The user's clone, which is only ever read. */
export interface Checkout {
  /** Top folder of the work tree, or the folder given when the clone is bare. */
  readonly folder: string
  /** Absolute path of the repository's common git folder. */
  readonly gitDir: string
  /** The commit that is checked out. */
  readonly head: string
  /** Whether it has all of its history: neither shallow nor partial. */
  readonly complete: boolean
  /** Whether its history is cut. */
  readonly shallow: boolean
  /** Whether a filter kept objects of it away. */
  readonly partial: boolean
  readonly objectFormat: string
  readonly git: Git
  /** Reads single objects, by name too. */
  readonly objects: ObjectReader
}

/**
 * Looks at the clone around a folder, in one git process: that which goes on reading objects, where the folder is the top of a plain clone.
 * Throws `git-too-old`, `git-missing` or `no-checkout`.
 */
export async function openCheckout(folder: string): Promise<Checkout> {
  const git = new Git(folder)
  const objects = new ObjectReader(git)
  const { gitDir, shallow, head } = (await lookAtTop(folder, objects)) ?? (await askGit(folder, git))
  const partial = isPartial(gitDir)
  const objectFormat = head.length === SHA256_LENGTH ? 'sha256' : 'sha1'
  return { folder, gitDir, head, complete: !shallow && !partial, shallow, partial, objectFormat, git, objects }
}

const SHA256_LENGTH = 64

/** Where the repository is, and what is checked out. */
interface Place extends Pick<Checkout, 'gitDir' | 'shallow' | 'head'> {}

/** Undefined where `.git` is none (setup.c, is_git_directory), is the one of a worktree or submodule, or git has something against it. */
async function lookAtTop(folder: string, objects: ObjectReader): Promise<Place | undefined> {
  const gitDir = resolve(folder, '.git')
  const has = (name: string) => existsSync(join(gitDir, name))
  if (!has('HEAD') || !has('objects') || !has('refs') || has('commondir')) return undefined
  const [head] = await findCommits(objects, ['HEAD']).catch(() => [undefined])
  return head === undefined ? undefined : { gitDir, shallow: has('shallow'), head }
}

async function askGit(folder: string, git: Git): Promise<Place> {
  const answer = await git.run(LOOK, { codes: [0, 128] })
  const [gitDir, shallow, head] = answer.stdout.toString('utf8').split('\n')
  // An old git repeats options that it does not know.
  if (!gitDir || !shallow || !isAbsolute(gitDir)) {
    throw (
      (await tooOld(git)) ??
      failure(
        'no-checkout',
        `${quote(folder)} is not in a git repository: ${answer.stderr}`,
        'Go to your clone. In a workflow run actions/checkout first.',
      )
    )
  }
  if (answer.code !== 0 || !head) {
    throw failure(
      'no-checkout',
      `The repository at ${quote(folder)} has no commits yet: there is nothing to read.`,
      "Commit first: git add --all && git commit -m 'feat: begin'. In a workflow run actions/checkout first.",
    )
  }
  return { gitDir, shallow: shallow === 'true', head }
}

const LOOK = [
  'rev-parse',
  '--path-format=absolute',
  '--git-common-dir',
  '--is-shallow-repository',
  '--verify',
  'HEAD^{commit}',
]

/** A pack that came through a filter has a .promisor file beside it (gitrepository-layout). */
function isPartial(gitDir: string): boolean {
  return readdirSync(join(gitDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'))
}

/** Bytes of a file that is worth a look. */
const LARGEST = 1_000_000

/** Reads a file for a guess; undefined for what is not a plain file, or too large for one that carries a version. */
export async function glanceAt(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, path)
  const kind = await lstat(file).catch(() => undefined)
  return kind?.isFile() && kind.size <= LARGEST ? readFile(file, 'utf8') : undefined
}
