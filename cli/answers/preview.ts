import { describeProblem } from '../../shared/core/text/error.ts'
import { type ChannelPreview, preview } from '../../shared/flows/preview/preview.ts'
import { describeReleases } from '../../shared/flows/promote/plan-releases.ts'
import type { Input, Outcome } from '../command.ts'
import { formatPlan } from '../screen/plan.ts'
import type { Screen } from '../screen/screen.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { next: branch } = run.config.branches
  const question = {
    tracks: input.text('track'),
    channel: input.text('channel'),
    bump: input.text('bump'),
    live: input.flag('live'),
  }
  const { conflict, changes, channels } = await preview(question, { branch, commit: run.repository.head }, run)
  const isRefused = conflict !== undefined || channels.some(({ refused }) => refused.length > 0)
  const parts = (screen: Screen) => channels.map((each) => channelText(each, branch, screen))
  return {
    json: {
      branch,
      conflict: conflict?.message ?? null,
      changes: [...changes].map(([track, { commits }]) => ({
        track,
        commits: commits.map(({ sha, subject }) => ({ sha, subject })),
      })),
      channels: channels.map(({ channel, plan, refused, warnings }) => ({
        ...(plan ? describeReleases(plan) : { channel }),
        refused: refused.map(describeProblem),
        warnings: warnings.map(describeProblem),
      })),
    },
    text: (screen) => (conflict ? describeProblem(conflict) : parts(screen).join('\n\n')),
    exitCode: isRefused ? 1 : 0,
  }
}

function channelText({ channel, plan, refused, warnings }: ChannelPreview, branch: string, screen: Screen): string {
  const said = [...refused, ...warnings].map(describeProblem)
  if (!plan) return [`A release on ${channel} would be refused:`, ...said].join('\n')
  const count = plan.promotion.released.length
  const head = count === 0 ? `Nothing to release on ${channel}.` : `Merged into ${branch}, this releases on ${channel}:`
  return [screen.paint.bold(head), '', formatPlan(plan, screen), ...(said.length > 0 ? ['', ...said] : [])].join('\n')
}
