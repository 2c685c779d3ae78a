import type { Report, Run } from '../ports/run.ts'
import { type DetectInputs, detectTracks } from './detection.ts'
import { detectionOutputs, detectionSummary } from './detection-report.ts'

/** The action detect-tracks: which tracks changed, with the reason for each in log, summary and `report`. */
export async function detectTracksReport(inputs: DetectInputs, run: Run): Promise<Report> {
  const detection = await detectTracks(inputs, run)
  return { outputs: detectionOutputs(run.config, detection), summary: detectionSummary(run.config, detection) }
}
