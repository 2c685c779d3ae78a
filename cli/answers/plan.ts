import type { Config } from '../../shared/core/config.ts'
import { branchRef } from '../../shared/core/git/names.ts'
import { resolveCommit } from '../../shared/flows/history/commit-names.ts'
import type { Run } from '../../shared/flows/ports/run.ts'
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
  const added = input.flag('verbose') ? await foldersAdded(plan.promotion, run) : undefined
  const head = describeHead(plan.promotion, input.text('channel') === '', run.config)
  return {
    json: { ...describeReleases(plan), ...(added && { dependencies: Object.fromEntries(added) }) },
    text: (screen) => `${screen.paint.bold(head)}\n\n${formatPlan(plan, screen, added)}`,
  }
}

/** What `dependencies: auto` adds at the commit that is planned from; a plan that releases nothing names none. */
async function foldersAdded(
  { target }: Promotion,
  { repository, config }: Run,
): Promise<ReturnType<typeof dependencyFolders>> {
  const from = target || (await resolveCommit(repository, branchRef(config.branches.next), 'branches.next'))
  return dependencyFolders(repository, config.tracks, from)
}

function describeHead({ channel, target, released }: Promotion, isPush: boolean, config: Config): string {
  const { next } = config.branches
  if (released.length === 0) return `Nothing to release on ${channel}.`
  const cause = isPush && config.autoChannel !== false ? `A push to ${next}` : 'A promotion by hand'
  return `${cause} would release on ${channel}, from ${target.slice(0, 7)} of ${next}:`
}
