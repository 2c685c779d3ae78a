import type { Commit } from '../../core/git/commit.ts'
import { rawParents } from '../../core/git/git-objects.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import type { CommitId, RefName } from '../../core/git/names.ts'
import { FETCH, fetchHistory, findMissing } from './fetching.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** What git says when the tip has no commit that the excluded ref does not have (upload-pack, deepen-not). */
const ALL_EXCLUDED = /no commits selected for shallow requests/

/**
 * Whether a ref of the remote contains another one, for the price of the commits between them, without trees.
 * The remote cuts the tip's history where the ancestor's begins and names the commits at the cut; the ancestor is
 * contained if and only if one of them has it as a parent.
 */
export async function remoteReaches(store: Store, tip: RemoteRef, ancestor: RemoteRef): Promise<boolean> {
  if (tip.commit === ancestor.commit) return true
  const answer = await askAbove(store, tip, ancestor)
  if (answer !== undefined) return answer
  // If the tip lies within the ancestor, the remote can say that, too; then it does not contain it.
  if (await askAbove(store, ancestor, tip)) return false
  return fullyReaches(store, tip, ancestor)
}

/** Whether what was fetched shows that a commit has another one in its history; cuts can hide that, and never feign it. */
export async function isSeenBelow({ git, deepened }: Store, ancestor: CommitId, tip: CommitId): Promise<boolean> {
  if (!deepened) return false
  const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, tip]
  return (await git.run(args, { codes: [0, 1, 128] })).code === 0
}

/** Looks at what the tip has beyond the ancestor; undefined when the remote broke off, as it does over HTTP where the words above do not arrive. */
async function askAbove(store: Store, tip: RemoteRef, ancestor: RemoteRef): Promise<boolean | undefined> {
  const { code, stderr } = await store.remote.run(
    [...FETCH, '--filter=tree:0', `--shallow-exclude=${ancestor.name}`, REMOTE, tip.commit],
    { codes: [0, 1, 128] },
  )
  if (code !== 0) return ALL_EXCLUDED.test(stderr) ? false : undefined
  const cuts = store.shallowCommits()
  // The remote names every cut, but sends only those that can be reached without passing another one.
  const unsent = await findMissing(store, cuts)
  if (unsent.length > 0) await store.remote.read([...FETCH, '--filter=tree:0', '--depth=1', REMOTE, ...unsent])
  const commits = await store.objects.read(cuts)
  return commits.some((commit) => commit && rawParents(commit).includes(ancestor.commit))
}

/**
 * Whether no commit of `commits` is in the history of some tags, where all of their parents are: the remote cuts there
 * and names each of them. False also when the remote does not answer.
 */
export async function remoteHasNot(
  { remote, shallowCommits }: Store,
  commits: readonly CommitId[],
  tags: readonly RefName[],
): Promise<boolean> {
  const excluded = tags.map((tag) => `--shallow-exclude=${tag}`)
  const { code } = await remote.run([...FETCH, '--filter=tree:0', ...excluded, '--stdin', REMOTE], {
    input: commits.map((commit) => `${commit}\n`).join(''),
    codes: [0, 1, 128],
  })
  const cuts = new Set(shallowCommits())
  return code === 0 && commits.every((commit) => cuts.has(commit))
}

/** For a remote that cannot cut: all commits of both, without trees. */
async function fullyReaches(store: Store, tip: RemoteRef, ancestor: RemoteRef): Promise<boolean> {
  await fetchHistory(store, [tip.commit, ancestor.commit], ['--depth=2147483647'])
  const { code } = await store.git.run(['merge-base', '--is-ancestor', ancestor.commit, tip.commit], { codes: [0, 1] })
  return code === 0
}

/** What logs told of ancestry on the way. It can show that a commit is below another one, never that it is not. */
export class SeenAncestry {
  readonly #parents = new Map<CommitId, readonly CommitId[]>()

  learn(commits: readonly Commit[]): void {
    for (const { sha, parents } of commits) this.#parents.set(sha, parents)
  }

  shows(ancestor: CommitId, descendant: CommitId): boolean {
    const waiting = [descendant]
    const seen = new Set(waiting)
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
      if (commit === ancestor) return true
      for (const parent of this.#parents.get(commit) ?? []) {
        if (!seen.has(parent)) waiting.push(parent)
        seen.add(parent)
      }
    }
    return false
  }
}
