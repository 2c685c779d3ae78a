import { failure } from '../core/error.ts'
import { blocks } from '../core/markdown.ts'
import { LIVE } from '../core/version.ts'
import { carryOut } from './bump-action.ts'
import { type BumpInputs, parseBumpRequest } from './bump-request.ts'
import { type DetectInputs, detectTracks } from './detect-tracks.ts'
import { detectionOutputs, detectionSummary } from './detection-report.ts'
import type { Report, Run } from './run.ts'

/** The root action: detects the tracks to release, or takes those asked for, and releases them on the channel. */
export async function detectAndPromote(
  detect: DetectInputs,
  bump: Omit<BumpInputs, 'tracks' | 'channel'>,
  run: Run,
): Promise<Report> {
  const detection = await detectTracks(detect, run)
  const detected = {
    outputs: detectionOutputs(run.config, detection),
    summary: detectionSummary(run.config, detection),
  }
  if (detection.tracks.length === 0) return { ...detected, outputs: { ...detected.outputs, ...NOTHING } }
  if (detection.channel === '') {
    throw failure(
      'input-invalid',
      `channel: it is not given, and only a push to ${run.config.branches.next} cuts by itself.`,
      `Give one of: ${[...run.config.channels, LIVE].join(', ')}.`,
    )
  }
  const tracks = JSON.stringify(detection.tracks.map(({ name }) => name))
  const released = await carryOut(parseBumpRequest(run.config, { ...bump, tracks, channel: detection.channel }), run)
  return {
    outputs: { ...detected.outputs, ...released.outputs },
    summary: blocks(detected.summary, released.summary),
  }
}

/** The outputs of bump-version when there was nothing to release. */
const NOTHING = { tags: '[]', versions: '{}', plan: '{}', pushed: 'false', sha: '', tag: '', version: '' }
