import type { Config } from '../config/config.ts'
import { failure } from '../core/error.ts'
import { isTrunk } from '../core/release-plan.ts'
import { mergeBranches } from './branch-merge.ts'
import type { RefUpdate, Repository } from './ports.ts'
import type { RemoteState } from './remote-state.ts'

/** Where the branches go when `tip`, on top of `target`, is released. */
export interface BranchMove {
  readonly target: string
  readonly tip: string
  readonly live: boolean
}

/**
 * Computes the branch updates of a release: `next` gets what was committed, `live` goes to the release when it is a live
 * one, and `live` stays an ancestor of `next`. Throws `live-diverged`, `merge-conflict`.
 */
export async function planBranches(
  repository: Repository,
  config: Config,
  state: RemoteState,
  move: BranchMove,
): Promise<RefUpdate[]> {
  const live = move.live && !isTrunk(config) ? await moveLive(repository, config, state, move) : undefined
  const reached = live ?? (move.tip === move.target ? undefined : move.tip)
  const next =
    reached === undefined ? state.next.commit : await moveNext(repository, config, state, move.target, reached, live)
  return [
    ...(live === undefined ? [] : [{ ref: `refs/heads/${config.branches.live}`, from: state.live?.commit, to: live }]),
    { ref: state.next.name, from: state.next.commit, to: next },
  ].filter(({ from, to }) => from !== to)
}

/**
 * `live` fast-forwards to the release. Where it has commits of the bundle's own beside the target (manifests, earlier bumps),
 * the two are merged on `live`, and the tag stays on what was tested.
 */
async function moveLive(
  repository: Repository,
  config: Config,
  state: RemoteState,
  { target, tip }: BranchMove,
): Promise<string> {
  const live = state.live?.commit
  if (live === undefined) return tip
  const beside = await repository.log({ tip: live, not: [target] })
  const foreign = beside.filter(({ own, parents }) => !own && parents.length < 2)
  if (foreign.length > 0) {
    const [first] = foreign
    const { live: liveName, next } = config.branches
    throw failure(
      'live-diverged',
      `${liveName} has ${foreign.length === 1 ? 'a commit' : `${foreign.length} commits`} that ${target.slice(0, 7)} does not have, such as ${first?.sha.slice(0, 7)} ${JSON.stringify(first?.subject)}.`,
      `Run sync-branches to merge ${liveName} into ${next}, and promote a commit that has them.`,
    )
  }
  return mergeBranches(repository, config, {
    ours: tip,
    theirs: live,
    liveSide: live,
    names: { ours: 'the release', theirs: config.branches.live },
  })
}

/** `next` takes the release, and with it whatever of `live` it has not: a hand-made commit there is not left behind. */
async function moveNext(
  repository: Repository,
  config: Config,
  state: RemoteState,
  target: string,
  reached: string,
  newLive: string | undefined,
): Promise<string> {
  const { live, next } = config.branches
  const names = { ours: next, theirs: newLive === undefined ? 'the release' : live }
  const onTop = newLive === undefined && target === state.next.commit
  const moved = onTop
    ? reached
    : await mergeBranches(repository, config, {
        ours: state.next.commit,
        theirs: reached,
        liveSide: newLive ?? state.next.commit,
        names,
      })
  const behind = state.live
  if (
    newLive !== undefined ||
    behind === undefined ||
    isTrunk(config) ||
    (await repository.reaches(state.next, behind))
  )
    return moved
  await repository.ensure([
    { tip: behind.commit, not: [state.next.commit] },
    { tip: state.next.commit, not: [behind.commit] },
  ])
  return mergeBranches(repository, config, {
    ours: moved,
    theirs: behind.commit,
    liveSide: behind.commit,
    names: { ours: next, theirs: live },
  })
}
