import { describeSync, type Sync, syncBranches } from '../../shared/flows/branches/branch-sync.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import { commitBranches } from '../screen/commits.ts'
import type { Screen } from '../screen/screen.ts'
import { formatTree } from '../screen/tree.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { live, next } = run.config.branches
  const dryRun = input.flag('dry-run')
  const preview = ({ commits = [], manifests }: Sync, screen: Screen) => {
    const below = [...commitBranches(commits, screen), ...manifests.map((text) => ({ text }))]
    return formatTree([{ text: `${live} into ${next}`, paint: screen.paint.bold, below }], screen)
  }
  const gate = askBefore<Sync>(input.terminal, input.flag('yes'), { preview, ask: `Merge ${live} into ${next}?` })
  const sync = await syncBranches({ dryRun }, run, gate)
  const sentence = describeSync(sync, run, dryRun)
  return {
    json: {
      synced: sync.pushed,
      sha: sync.sha || null,
      commits: (sync.commits ?? []).map(({ sha, subject }) => ({ sha, subject })),
      manifests: sync.manifests,
    },
    text: (screen) =>
      dryRun && (sync.commits || sync.manifests.length > 0) ? `${preview(sync, screen)}\n\n${sentence}` : sentence,
  }
}
