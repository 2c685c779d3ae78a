import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { failure, quote } from '../../core/text/error.ts'
import { Git } from './git.ts'

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
}

/** The oldest git that has what the bundle needs (`merge-tree --write-tree`). */
const OLDEST_GIT = [2, 38] as const

/**
 * Looks at the clone around a folder, in one git process beside the one that asks git's version.
 * Throws `git-too-old`, `git-missing` or `no-checkout`.
 */
export async function openCheckout(folder: string): Promise<Checkout> {
  const git = new Git(folder)
  const looking = git.run(LOOK, { codes: [0, 128] })
  // An old git may fail to look; that it is old is what counts.
  looking.catch(() => undefined)
  await requireGit(git)
  const answer = await looking
  const [gitDir, shallow, objectFormat, head] = answer.stdout.toString('utf8').split('\n')
  if (!gitDir || !objectFormat) {
    throw failure(
      'no-checkout',
      `${quote(folder)} is not in a git repository: ${answer.stderr}`,
      'Go to your clone. In a workflow run actions/checkout first.',
    )
  }
  if (answer.code !== 0 || !head) {
    throw failure(
      'no-checkout',
      `The repository at ${quote(folder)} has no commit yet: there is nothing to read.`,
      "Commit first: git add --all && git commit -m 'feat: begin'. In a workflow run actions/checkout first.",
    )
  }
  const cut = shallow === 'true'
  const partial = isPartial(gitDir)
  return { folder, gitDir, head, complete: !cut && !partial, shallow: cut, partial, objectFormat, git }
}

const LOOK = [
  'rev-parse',
  '--path-format=absolute',
  '--git-common-dir',
  '--is-shallow-repository',
  '--show-object-format',
  '--verify',
  'HEAD^{commit}',
]

/** A pack that came through a filter has a .promisor file beside it (gitrepository-layout). */
function isPartial(gitDir: string): boolean {
  return readdirSync(join(gitDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'))
}

async function requireGit(git: Git): Promise<void> {
  const text = await git.text(['version'])
  const [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number)
  if (major === undefined || minor === undefined)
    throw failure('git-missing', `git did not tell its version but ${quote(text)}.`)
  if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1])) return
  throw failure(
    'git-too-old',
    `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join('.')} or newer.`,
    'Update git. In a workflow a GitHub-hosted runner has a newer one.',
  )
}
