import { onLine } from '../lines/line-run.ts'
import type { Report, Run } from '../ports/run.ts'
import { tagStartOf } from '../workflows/tag-start.ts'
import { startReleaseWorkflows } from '../workflows/workflow-start.ts'
import { promote } from './promotion.ts'
import { promotionLog, reportPromotion } from './promotion-report.ts'
import { type BumpInputs, type BumpRequest, parseBumpRequest } from './promotion-request.ts'

/** The action bump-version: releases tracks, starts their release workflows, and reports what was decided and why; `line` as in {@link onLine}. */
export async function bumpVersion(inputs: BumpInputs & { readonly line?: string }, run: Run): Promise<Report> {
  const { run: there } = await onLine({ line: '', ...inputs }, run)
  return carryOut(parseBumpRequest(there.config, inputs), there)
}

/** Carries out a request that is checked already. */
export async function carryOut(request: BumpRequest, run: Run): Promise<Report> {
  const findStart = tagStartOf(run)
  const promotion = await promote(request, run, { findStart })
  for (const line of promotionLog(promotion, request.dryRun)) run.log.info(line)
  if (!request.dryRun) await startReleaseWorkflows(promotion, findStart, run)
  const { stopped } = promotion
  return { ...reportPromotion(promotion, request.dryRun), ...(stopped && { failure: stopped }) }
}
