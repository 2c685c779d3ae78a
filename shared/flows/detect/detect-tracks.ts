import { onLine } from '../lines/line-run.ts'
import type { Report, Run } from '../ports/run.ts'
import { type DetectInputs, detectTracks } from './detection.ts'
import { detectionOutputs, detectionSummary } from './detection-report.ts'

/** The action detect-tracks: which tracks changed, with the reason for each in log, summary and `report`; on a line's branch since the tags of its X.Y. */
export async function detectTracksReport(inputs: DetectInputs, given: Run): Promise<Report> {
  const { run, tracks } = await onLine({ line: '', tracks: inputs.track }, given)
  const detection = await detectTracks(inputs, run, tracks)
  return { outputs: detectionOutputs(run.config, detection), summary: detectionSummary(run.config, detection) }
}
