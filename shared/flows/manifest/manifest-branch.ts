import { isTrunk } from '../../core/config.ts'
import { branchRef, type ObjectId } from '../../core/git/names.ts'
import type { NewCommit } from '../../core/git/object-plan.ts'
import { failure, quote } from '../../core/text/error.ts'
import { hasOwnManifestBranch, isManifestPath, manifestBranch } from '../../core/updater-manifest/manifest-path.ts'
import { mergeBranches } from '../branches/branch-merge.ts'
import type { ReadableCommit, RefUpdate } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'

/** The branch that manifests are committed to, as an attempt finds it. */
export interface ManifestBranch {
  /** The commit whose manifests count: the head of the branch, or that of `live` while a branch of their own is yet to be made. */
  readonly head: ReadableCommit
  /** What the next commit is made upon; undefined where it begins the branch. */
  readonly parent: ReadableCommit | undefined
  /** Where manifests of former times are, the newest first. */
  readonly histories: readonly ReadableCommit[]
}

/** Fetches what deciding and merging reads. Throws `branch-missing`. */
export async function openManifestBranch(state: RemoteState, project: Project): Promise<ManifestBranch> {
  const { repository, config } = project
  const { live, next, manifests } = state
  if (live === undefined || manifests === undefined) {
    throw failure(
      'branch-missing',
      `The remote has no branch ${quote(config.branches.live)}, where manifests are published.`,
      `Push it, or correct branches.live in ${config.path}.`,
    )
  }
  if (hasOwnManifestBranch(config)) {
    const [head, ofLive] = await repository.ensureCommits([manifests.commit, live.commit])
    const isMade = manifests.name === branchRef(manifestBranch(config))
    return { head, parent: isMade ? head : undefined, histories: isMade ? [head, ofLive] : [ofLive] }
  }
  const ranges = [
    { tip: live.commit, not: [next.commit] },
    { tip: next.commit, not: [live.commit] },
  ]
  await repository.ensure(isTrunk(config) ? [] : ranges, [live.commit])
  const [head] = await repository.ensureCommits([live.commit])
  return { head, parent: head, histories: [head] }
}

/** Puts a commit upon the branch. One that begins it has every manifest that `live` has, so that no channel forgets what its users were offered. */
export async function placeOnBranch(
  commit: Omit<NewCommit, 'parents'>,
  { head, parent }: ManifestBranch,
  { repository, config }: Project,
): Promise<NewCommit> {
  if (parent !== undefined) return { ...commit, parents: [parent] }
  const isManifest = (path: string) => config.tracks.some(({ updater }) => updater && isManifestPath(path, updater))
  const there = await repository.readFiles(head, await repository.listFiles(head, isManifest))
  const changed = new Set([...commit.files.map(({ path }) => path), ...(commit.gone ?? [])])
  const kept = [...there.values()].filter(({ path }) => !changed.has(path))
  return { ...commit, parents: [], files: [...kept, ...commit.files], gone: [] }
}

/** The branch takes the commit; where it is `live`, `next` merges that. In trunk mode they are one. */
export async function planManifestUpdates(
  { next, manifests }: RemoteState,
  { parent }: ManifestBranch,
  sha: ReadableCommit,
  project: Project,
): Promise<RefUpdate[]> {
  const { repository, config } = project
  const from: ObjectId | undefined = parent === undefined ? undefined : manifests?.object
  const update = { ref: branchRef(manifestBranch(config)), from, to: sha }
  if (isTrunk(config) || hasOwnManifestBranch(config)) return [update]
  const names = { ours: config.branches.next, theirs: config.branches.live }
  const [ours] = await repository.ensureCommits([next.commit])
  const merged = await mergeBranches({ ours, theirs: sha, liveSide: sha, names }, project)
  return [update, { ref: next.name, from: next.commit, to: merged }]
}
