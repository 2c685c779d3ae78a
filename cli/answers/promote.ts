import { parseBumpRequest } from '../../shared/flows/bump-request.ts'
import { type Promotion, promote } from '../../shared/flows/bump-version.ts'
import { describeReleases, explainPromotion } from '../../shared/flows/plan-releases.ts'
import { startReleaseWorkflows } from '../../shared/flows/workflow-start.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import { formatPlan } from '../screen/plan.ts'
import type { Screen } from '../screen/screen.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const request = parseBumpRequest(run.config, {
    tracks: input.text('tracks'),
    channel: input.text('channel'),
    bump: input.text('bump'),
    sha: input.text('sha'),
    n: input.text('n'),
    trailers: input.texts('trailer').join('\n'),
    dryRun: input.flag('dry-run'),
    force: input.flag('force'),
  })
  const gate = askBefore<Promotion>(input.terminal, input.flag('yes'), {
    preview: async (promotion, screen) => formatPlan(await explainPromotion(promotion, run), screen),
    ask: `Release on ${request.channel}?`,
  })
  input.terminal.info('planning')
  const promotion = await promote(request, run, gate)
  // By hand a push starts workflows by itself; within a workflow that depends on the token.
  if (promotion.pushed && run.inWorkflow) await startReleaseWorkflows(promotion, run)
  const plan = await explainPromotion(promotion, run)
  return {
    json: { ...describeReleases(plan), pushed: promotion.pushed },
    text: (screen) => (promotion.pushed ? formatPushed(promotion, screen) : formatPlan(plan, screen)),
  }
}

/** The plan was shown before the push: what is left to say is that it landed. */
function formatPushed({ released, nothingNew }: Promotion, { paint }: Screen): string {
  return [
    ...released.map(({ release, commit }) => `${paint.green('released')} ${release.tag} on ${commit.slice(0, 7)}`),
    ...nothingNew.map(({ track, reason }) => paint.dim(`${track.name}: ${reason}`)),
  ].join('\n')
}
