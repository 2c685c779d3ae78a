import type { Decision } from '../../shared/core/promote/detection.ts'
import { tellUntested } from '../../shared/core/promote/tested-release.ts'
import {
  describeReleases,
  explainPromotion,
  type PlannedStart,
  type ReleasePlan,
} from '../../shared/flows/promote/plan-releases.ts'
import { promote } from '../../shared/flows/promote/promotion.ts'
import type { Promotion } from '../../shared/flows/promote/promotion-outcome.ts'
import { type BumpInputs, parseBumpRequest } from '../../shared/flows/promote/promotion-request.ts'
import { startedByPush, tagStartOf } from '../../shared/flows/workflows/tag-start.ts'
import { startReleaseWorkflows } from '../../shared/flows/workflows/workflow-start.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import { openOnLine } from '../line-run.ts'
import type { CloneRun } from '../run.ts'
import { formatPlan } from '../screen/plan.ts'
import type { Screen } from '../screen/screen.ts'

export async function answer(input: Input): Promise<Outcome> {
  const { run } = await openOnLine(input, input.text('tracks'))
  return release(input, run, {
    tracks: input.text('tracks'),
    channel: input.text('channel'),
    bump: input.text('bump'),
    sha: input.text('sha'),
    n: input.text('n'),
    version: input.text('as'),
    trailers: input.texts('trailer').join('\n'),
    dryRun: input.flag('dry-run'),
    force: input.flag('force'),
  })
}

/** Releases what is asked for: shows the plan, asks, and pushes. */
export async function release(input: Input, run: CloneRun, inputs: BumpInputs): Promise<Outcome> {
  const request = parseBumpRequest(run.config, inputs)
  const shown: Shown = { decisions: new Map(), workflows: new Map() }
  const gate = askBefore<Promotion>(input.terminal, input.flag('yes'), {
    preview: async (part, screen) => formatPlan(remember(shown, await explainPromotion(part, run)), screen),
    ask: (part) => question(part),
  })
  input.terminal.info('planning')
  // By hand a push starts workflows by itself; within a workflow that depends on the token.
  const findStart = run.inWorkflow ? tagStartOf(run) : startedByPush
  const promotion = await promote(request, run, { gate, findStart })
  if (promotion.pushed && run.inWorkflow) await startReleaseWorkflows(promotion, findStart, run)
  const plan = promotion.pushed ? { promotion, ...shown } : await explainPromotion(promotion, run)
  return {
    json: { ...describeReleases(plan), pushed: promotion.pushed },
    ...(promotion.stopped && { failure: promotion.stopped }),
    text: (screen) =>
      promotion.pushed
        ? formatPushed(promotion, run, screen)
        : [formatPlan(plan, screen), ...(inputs.dryRun ? ['A dry run: nothing was pushed.'] : [])].join('\n'),
  }
}

/** What is untested is named in the question itself, so that nobody agrees to it unseen. */
function question({ channel, released }: Promotion): string {
  const untested = released.flatMap(({ release: { track }, untested: commits }) =>
    commits ? tellUntested(track.name, commits) : [],
  )
  return [...untested.map((text) => `${text}. `), `Release on ${channel}?`].join('')
}

/** What was said of all pushes: after them the remote would say something else. */
interface Shown {
  readonly decisions: Map<string, Decision>
  readonly workflows: Map<string, PlannedStart>
}

function remember(shown: Shown, plan: ReleasePlan): ReleasePlan {
  for (const [track, decision] of plan.decisions) shown.decisions.set(track, decision)
  for (const [track, workflows] of plan.workflows) shown.workflows.set(track, workflows)
  return plan
}

/** The plan was shown before the push: what is left to say is that it landed, and that the clone has nothing of it yet. */
function formatPushed(
  { released, nothingNew, updates }: Promotion,
  { inWorkflow }: CloneRun,
  { paint }: Screen,
): string {
  const moved = inWorkflow ? [] : updates.flatMap(({ ref }) => /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? [])
  return [
    ...released.map(({ release, commit }) => `${paint.green('released')} ${release.tag} on ${commit.slice(0, 7)}`),
    ...nothingNew.map(({ track, reason }) => paint.dim(`${track.name}: ${reason}`)),
    ...(moved.length > 0
      ? [paint.dim(`moved on the remote: ${moved.join(', ')}; git pull brings it to your clone`)]
      : []),
  ].join('\n')
}
