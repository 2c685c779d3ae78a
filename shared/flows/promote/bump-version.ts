import type { Report, Run } from '../ports/run.ts'
import { promote } from './promotion.ts'
import { promotionLog, reportPromotion } from './promotion-report.ts'
import { type BumpInputs, type BumpRequest, parseBumpRequest } from './promotion-request.ts'
import { tagStartOf } from './tag-start.ts'
import { startReleaseWorkflows } from './workflow-start.ts'

/** The action bump-version: releases tracks, starts their release workflows, and reports what was decided and why. */
export function bumpVersion(inputs: BumpInputs, run: Run): Promise<Report> {
  return carryOut(parseBumpRequest(run.config, inputs), run)
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
