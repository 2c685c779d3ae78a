import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checkout } from './checkout.ts'
import { Git } from './git.ts'
import type { GitConfig } from './git-environment.ts'
import { ObjectReader } from './object-reader.ts'
import { ONLY_GIVEN, REMOTE } from './remote-access.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folders.ts'

/**
 * A git repository of our own beside the checkout: it borrows the checkout's objects and takes what is fetched and made,
 * so that the user's clone stays byte for byte as it was.
 */
export interface Store {
  /** Reads what is here; a missing object is an error, never a fetch of its own. */
  readonly git: Git
  /** Reads single objects of the same. */
  readonly objects: ObjectReader
  /** Talks to the remote; an object that git misses underway is fetched. */
  readonly remote: Git
  readonly gitDir: string
  /** The commits whose parents are not here. */
  shallowCommits(): string[]
  /** Makes these the commits whose parents are not here. */
  cutAt(commits: readonly string[]): void
  /** Whether histories were fetched. */
  deepened: boolean
  /** The commits and tags that were made here; the remote has none of them before they are pushed. */
  readonly made: Set<string>
  remove(): Promise<void>
}

/**
 * Makes a store in the runner's temporary folder. `access` tells how the remote is reached; `borrow` says whether it has
 * the checkout's objects, and with them the places where the checkout's history is cut.
 */
export function createStore(checkout: Checkout, access: readonly GitConfig[], { borrow }: { borrow: boolean }): Store {
  const gitDir = makeTemporaryFolder((folder) => {
    mkdirSync(join(folder, 'objects', 'info'), { recursive: true })
    mkdirSync(join(folder, 'refs'))
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
    writeFileSync(join(folder, 'config'), configText(checkout.objectFormat))
    if (borrow) borrowObjects(checkout.gitDir, folder)
  })
  // Told to single processes and not written down: git would fetch whatever any of them misses, one object at a time.
  const promisor: GitConfig[] = [
    [`remote.${REMOTE}.promisor`, 'true'],
    [`remote.${REMOTE}.partialclonefilter`, 'blob:none'],
  ]
  const git = new Git(checkout.folder, gitDir)
  const objects = new ObjectReader(git)
  return {
    git,
    objects,
    remote: new Git(checkout.folder, gitDir, [...access, ...promisor], ONLY_GIVEN),
    gitDir,
    shallowCommits: () => readShallow(gitDir),
    cutAt: (commits) => writeFileSync(join(gitDir, 'shallow'), commits.map((commit) => `${commit}\n`).join('')),
    deepened: false,
    made: new Set(),
    remove: async () => {
      // What is open cannot be removed on Windows.
      await objects.close()
      removeTemporaryFolder(gitDir)
    },
  }
}

function borrowObjects(from: string, to: string): void {
  writeFileSync(join(to, 'objects', 'info', 'alternates'), `${join(from, 'objects').replaceAll('\\', '/')}\n`)
  const shallow = join(from, 'shallow')
  if (existsSync(shallow)) copyFileSync(shallow, join(to, 'shallow'))
}

function configText(objectFormat: string): string {
  return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`
}

function readShallow(gitDir: string): string[] {
  const file = join(gitDir, 'shallow')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}
