import { failure, quote } from '../core/error.ts'
import { blocks, escapeMarkdown, heading } from '../core/markdown.ts'
import { isTrunk } from '../core/release-plan.ts'
import { MergeConflict, mergeBranches } from './branch-merge.ts'
import { type Attempt, pushUntilLanded } from './push-retry.ts'
import { readRemoteState } from './remote-state.ts'
import type { Report, Run } from './run.ts'

/** What a sync did, or would do: the commit `next` is on then. */
interface Sync {
  readonly sha: string
  readonly moves: boolean
  readonly pushed: boolean
}

/** The action sync-branches: merges `live` into `next` so that `live` is its ancestor again; fails with the paths on a conflict. */
export async function syncBranches({ dryRun }: { readonly dryRun: boolean }, run: Run): Promise<Report> {
  const { live, next } = run.config.branches
  if (isTrunk(run.config))
    return report({ sha: '', moves: false, pushed: false }, `There is one branch, ${live}: nothing to sync.`, run)
  try {
    const sync = await pushUntilLanded(run, async () => {
      const attempt = await attemptSync(run)
      return dryRun ? { ...attempt, updates: [] } : attempt
    })
    if (!sync.moves) return report(sync, `${live} is an ancestor of ${next} already: nothing to sync.`, run)
    const verb = dryRun ? 'would be' : 'is'
    return report(sync, `${live} ${verb} merged into ${next}, which ${verb} at ${sync.sha.slice(0, 7)} then.`, run)
  } catch (error) {
    if (!(error instanceof MergeConflict)) throw error
    return {
      outputs: { synced: 'false', sha: '', conflicts: JSON.stringify(error.paths) },
      summary: '',
      failure: error,
    }
  }
}

async function attemptSync({ repository, config }: Run): Promise<Attempt<Sync>> {
  const { live, next } = await readRemoteState(repository, config, [])
  if (live === undefined) {
    throw failure(
      'branch-missing',
      `The remote has no branch ${quote(config.branches.live)}.`,
      `Push it, or correct branches.live in ${config.path}.`,
    )
  }
  if (await repository.reaches(next, live))
    return { result: { sha: next.commit, moves: false, pushed: false }, updates: [] }
  await repository.ensure([
    { tip: live.commit, not: [next.commit] },
    { tip: next.commit, not: [live.commit] },
  ])
  const names = { ours: config.branches.next, theirs: config.branches.live }
  const sha = await mergeBranches(repository, config, {
    ours: next.commit,
    theirs: live.commit,
    liveSide: live.commit,
    names,
  })
  return { result: { sha, moves: true, pushed: false }, updates: [{ ref: next.name, from: next.commit, to: sha }] }
}

function report({ sha, pushed }: Sync, sentence: string, { log }: Run): Report {
  log.info(sentence)
  return {
    outputs: { synced: String(pushed), sha, conflicts: '[]' },
    summary: blocks(heading(3, 'Branches'), escapeMarkdown(sentence)),
  }
}
