import { join } from 'node:path'
import type { ObjectId } from '../shared/core/git/names.ts'
import { Git } from '../shared/io/git/git.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../shared/io/git/temporary-folders.ts'

/** A copy of a clone, in a temporary folder, with a remote of its own beside it. */
export interface ScratchCopy {
  readonly folder: string
  remove(): void
}

/**
 * Copies a clone without its files, and without its objects, which it borrows. The copy's remote has the branches of the clone's remote where that has them, else
 * the clone's own; `next` begins at `live` where it is not there yet. Undefined where there is no `live`, or the clone has a part of its history or files alone.
 */
export async function copyClone(
  top: string,
  { live, next }: { live: string; next: string },
): Promise<ScratchCopy | undefined> {
  const git = new Git(top)
  const [isShallow, promisors] = await Promise.all([
    git.text(['rev-parse', '--is-shallow-repository']),
    git.text(['config', '--get-regexp', '^remote\\..*\\.promisor$'], { codes: [0, 1] }),
  ])
  const begin = await tipOf(git, live)
  if (isShallow === 'true' || promisors !== '' || begin === undefined) return undefined
  const tips = [[live, begin] as const, [next, (await tipOf(git, next)) ?? begin] as const]
  const folder = makeTemporaryFolder(() => undefined)
  const remote = join(folder, 'remote')
  await new Git(folder).run(['clone', '--quiet', '--bare', '--shared', '--', top, remote])
  const bare = new Git(folder, remote)
  for (const [branch, tip] of tips) await bare.run(['update-ref', `refs/heads/${branch}`, tip])
  await bare.run(['symbolic-ref', 'HEAD', `refs/heads/${live}`])
  const options = ['--quiet', '--shared', '--no-checkout', '--origin', 'origin']
  await new Git(folder).run(['clone', ...options, '--', remote, join(folder, 'clone')])
  return { folder: join(folder, 'clone'), remove: () => removeTemporaryFolder(folder) }
}

async function tipOf(git: Git, branch: string): Promise<ObjectId | undefined> {
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const tip = await git.text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {
      codes: [0, 1],
    })
    if (tip !== '') return tip as ObjectId
  }
  return undefined
}
