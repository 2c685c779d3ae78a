import { readdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { failure, quote } from '../../core/text/error.ts'
import { Git, tooOld } from './git.ts'

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

/**
 * Looks at the clone around a folder, in one git process.
 * Throws `git-too-old`, `git-missing` or `no-checkout`.
 */
export async function openCheckout(folder: string): Promise<Checkout> {
  const git = new Git(folder)
  const answer = await git.run(LOOK, { codes: [0, 128] })
  const [gitDir, shallow, objectFormat, head] = answer.stdout.toString('utf8').split('\n')
  // An old git repeats options that it does not know.
  if (!gitDir || !objectFormat || !isAbsolute(gitDir)) {
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
