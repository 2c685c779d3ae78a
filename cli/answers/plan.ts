import type { Config } from '../../shared/core/config.ts'
import { describeReleases, planReleases } from '../../shared/flows/promote/plan-releases.ts'
import type { Promotion } from '../../shared/flows/promote/promotion-outcome.ts'
import { dependencyFolders } from '../../shared/flows/tracks/track-paths.ts'
import type { Input, Outcome } from '../command.ts'
import { openOnLine } from '../line-run.ts'
import { formatPlan } from '../screen/plan.ts'

export async function answer(input: Input): Promise<Outcome> {
  const { run, tracks } = await openOnLine(input, input.text('track'))
  const asked = run.config.line ? JSON.stringify(tracks.map(({ name }) => name)) : input.text('track')
  const plan = await planReleases({ channel: input.text('channel'), tracks: asked }, run)
  const { target } = plan.promotion
  const added = input.flag('verbose') ? await dependencyFolders(run.repository, run.config.tracks, target) : undefined
  const head = describeHead(plan.promotion, input.text('channel') === '', run.config)
  return {
    json: { ...describeReleases(plan), ...(added && { dependencies: Object.fromEntries(added) }) },
    text: (screen) => `${screen.paint.bold(head)}\n\n${formatPlan(plan, screen, added)}`,
  }
}

function describeHead({ channel, target, released }: Promotion, isPush: boolean, config: Config): string {
  const { next } = config.branches
  if (released.length === 0) return `Nothing to release on ${channel}.`
  const cause = isPush && config.autoChannel !== false ? `A push to ${next}` : 'A promotion by hand'
  return `${cause} would release on ${channel}, from ${target.slice(0, 7)} of ${next}:`
}
