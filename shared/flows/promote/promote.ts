import { branchRef, type CommitId } from '../../core/git/names.ts'
import { TESTED } from '../../core/promote/tested-release.ts'
import { failure } from '../../core/text/error.ts'
import { blocks } from '../../core/text/markdown.ts'
import { LIVE } from '../../core/versions/version.ts'
import { type DetectInputs, detectTracks } from '../detect/detection.ts'
import { detectionOutputs, detectionSummary } from '../detect/detection-report.ts'
import { resolveCommit } from '../history/commit-names.ts'
import { onLine } from '../lines/line-run.ts'
import type { Report, Run } from '../ports/run.ts'
import { carryOut } from './bump-version.ts'
import { nothingOf } from './promotion-outcome.ts'
import { reportPromotion } from './promotion-report.ts'
import { type BumpInputs, parseBumpOptions, parseBumpRequest } from './promotion-request.ts'

/** What the root action looks at, as text; `line` as in {@link onLine}. */
export interface PromoteInputs extends Omit<DetectInputs, 'base' | 'head'> {
  readonly line?: string
}

/** The root action: detects the tracks to release, or takes those asked for, and releases them on the channel. */
export async function detectAndPromote(
  { line = '', ...detect }: PromoteInputs,
  bump: Omit<BumpInputs, 'tracks' | 'channel'>,
  given: Run,
): Promise<Report> {
  parseBumpOptions({ ...bump, channel: detect.channel })
  const { run, tracks: among } = await onLine({ line, tracks: detect.track }, given)
  const head = await chooseHead(detect.track, bump.sha, run)
  const detection = await detectTracks({ ...detect, base: '', head }, run, among)
  const detected = {
    outputs: detectionOutputs(run.config, detection),
    summary: detectionSummary(run.config, detection),
  }
  if (detection.tracks.length === 0) {
    await tellWaiting(bump.bump, detection.head, run)
    const nothing = reportPromotion(nothingOf(detection.channel, detection.head ?? ''), bump.dryRun)
    return { ...detected, outputs: { ...detected.outputs, ...nothing.outputs } }
  }
  if (detection.channel === '') {
    throw failure(
      'input-invalid',
      `channel: it is not set, and only a push to ${run.config.branches.next} chooses one by itself.`,
      `Give one of: ${[...run.config.channels, LIVE].join(', ')}.`,
    )
  }
  const tracks = JSON.stringify(detection.tracks.map(({ name }) => name))
  const released = await carryOut(parseBumpRequest(run.config, { ...bump, tracks, channel: detection.channel }), run)
  return {
    ...released,
    outputs: { ...detected.outputs, ...released.outputs },
    summary: blocks(detected.summary, released.summary),
  }
}

/** Where a push releases nothing: footers that ask for a version, which nobody would see waiting. */
async function tellWaiting(bump: string, head: CommitId | undefined, run: Run): Promise<void> {
  const { push } = run.context
  if ((bump || run.config.bump) !== 'auto' || !push || head === undefined) return
  const { warnOfWaiting } = await import('./waiting-footers.ts')
  await warnOfWaiting(push.before, head, run)
}

/**
 * What is released is what is looked at: the commit asked for, else what was pushed, else the head of `next`. Nothing is looked at where
 * tracks are named.
 */
async function chooseHead(track: string, sha: string, { context, config, repository }: Run): Promise<string> {
  if (track !== '') return ''
  if (sha !== '' && sha !== TESTED) return resolveCommit(repository, sha, 'sha')
  return context.eventName === 'push' && sha === '' ? '' : branchRef(config.branches.next)
}
