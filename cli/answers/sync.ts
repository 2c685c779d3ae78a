import { describeSync, type Sync, syncBranches } from '../../shared/flows/branches/branch-sync.ts'
import { reportLines } from '../../shared/flows/branches/sync-branches.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import { commitBranches } from '../screen/commits.ts'
import type { Screen } from '../screen/screen.ts'
import { formatTree } from '../screen/tree.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { live, next } = run.config.branches
  const dryRun = input.flag('dry-run')
  const preview = ({ commits, manifests, lines, mergesLines }: Sync, screen: Screen) => {
    const ofLive = [...commitBranches(commits ?? [], screen), ...manifests.map((text) => ({ text }))]
    const merges = [
      ...(ofLive.length > 0 ? [{ from: live, below: ofLive }] : []),
      ...(mergesLines ? lines : []).map(({ branch, missing }) => ({
        from: branch,
        below: commitBranches(missing, screen),
      })),
    ]
    return formatTree(
      merges.map(({ from, below }) => ({ text: `${from} into ${next}`, paint: screen.paint.bold, below })),
      screen,
    )
  }
  const gate = askBefore<Sync>(input.terminal, input.flag('yes'), {
    preview,
    ask: ({ commits, manifests, lines, mergesLines }) => {
      const isOfLive = commits !== undefined || manifests.length > 0
      const from = [...(isOfLive ? [live] : []), ...(mergesLines ? lines : []).map(({ branch }) => branch)]
      return `Merge ${from.join(', ')} into ${next}?`
    },
  })
  const sync = await syncBranches({ dryRun, lines: input.flag('lines') }, run, gate)
  const sentence = describeSync(sync, run, dryRun)
  return {
    json: {
      synced: sync.pushed,
      sha: sync.sha || null,
      commits: (sync.commits ?? []).map(({ sha, subject }) => ({ sha, subject })),
      manifests: sync.manifests,
      lines: reportLines(sync),
    },
    text: (screen) =>
      dryRun && (sync.commits || sync.manifests.length > 0 || (sync.mergesLines && sync.lines.length > 0))
        ? `${preview(sync, screen)}\n\n${sentence}`
        : sentence,
  }
}
