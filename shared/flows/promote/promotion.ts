import type { Track } from '../../core/config.ts'
import { MOST_TAGS_WITH_EVENTS } from '../../core/promote/push-size.ts'
import { type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import type { Run } from '../ports/run.ts'
import { type FindTagStart, startedByPush } from '../workflows/tag-start.ts'
import { nothingOf, type Promotion } from './promotion-outcome.ts'
import { planPromotion } from './promotion-plan.ts'
import type { BumpRequest } from './promotion-request.ts'
import { layPush, type PromotionPart } from './push-parts.ts'
import type { TestedTracks } from './tested-commit.ts'
import { joinParts, layTested, readTested } from './tested-push.ts'

/** Who else has a say in a promotion. */
export interface PromotionSetting {
  readonly gate?: PushGate<Promotion>
  /** What makes the workflows of its tags start; a person's push, if nothing is said. */
  readonly findStart?: FindTagStart
}

/**
 * Releases tracks on a channel in one push; in several, each complete in itself, where GitHub's limit on tags asks for that. All is planned
 * once, and anew only for what is left when a push lost a race. With `sha: tested` each track is released from the commit that it was tested on. Throws when nothing landed; what stops it after that is told with what did.
 */
export async function promote(request: BumpRequest, run: Run, setting: PromotionSetting = {}): Promise<Promotion> {
  const groups = await readTested(request, run)
  if (!groups) return promoteFrom(request, run, setting)
  const { gate, findStart = startedByPush } = setting
  const isOne = groups.length > 1 && request.tracks.length <= MOST_TAGS_WITH_EVENTS
  if (!isOne && (groups.length === 1 || (await findStart()).by === 'push'))
    return promoteEach(request, groups, run, setting)
  const attempt = async () => layTested(request, (await readTested(request, run)) ?? [], run, findStart)
  return pushUntilLanded(run, attempt, gate)
}

/** Releases tracks from the commits that they were tested on, each in a push. */
async function promoteEach(
  request: BumpRequest,
  groups: readonly TestedTracks[],
  run: Run,
  setting: PromotionSetting,
): Promise<Promotion> {
  let whole: Promotion | undefined
  for (const { tracks, commit } of groups) {
    let part: Promotion
    try {
      part = await promoteFrom({ ...request, tracks, sha: commit }, run, setting)
    } catch (error) {
      if (!whole?.pushed) throw error
      return stoppedAfter(whole, tracks, error)
    }
    whole = whole ? joinParts(whole, part) : part
    if (part.stopped) return whole
  }
  return whole ?? nothingOf(request.channel, '')
}

async function promoteFrom(
  request: BumpRequest,
  run: Run,
  { gate, findStart = startedByPush }: PromotionSetting,
): Promise<Promotion> {
  let left: readonly Track[] = request.tracks
  let whole: PromotionPart | undefined
  while (left.length > 0) {
    // Whatever `next` got since the first push was not asked for.
    const ask = { ...request, tracks: left, ...(whole && { sha: whole.target }) }
    const before: PromotionPart | undefined = whole
    let ready = before?.rest
    const attempt = async () => {
      const [base] = before ? await run.repository.ensureCommits([before.tip]) : []
      const plan = ready ?? (await planPromotion(ask, run, base, findStart))
      ready = undefined
      return layPush(plan, run)
    }
    const part: PromotionPart = await pushUntilLanded(run, attempt, gate).catch((error: unknown) => {
      if (before?.pushed) return stoppedAfter(before, ask.tracks, error)
      throw error
    })
    if (part.stopped) return part
    whole = before ? joinParts(before, part) : part
    const done = new Set([
      ...part.released.map(({ release }) => release.track.name),
      ...part.nothingNew.map(({ track }) => track.name),
    ])
    const rest = part.rest?.releases.map(({ released }) => released.release.track.name) ?? []
    // What follows by its requirements was not asked for, and may be left all the same.
    const isLeft = ({ name }: Track) =>
      rest.includes(name) || (!done.has(name) && left.some((track) => track.name === name))
    left = run.config.tracks.filter(isLeft)
  }
  return whole ?? nothingOf(request.channel, '')
}

/** What landed, with the error that says so: a run that is started again finds these tags and goes on with the rest. */
function stoppedAfter(landed: Promotion, left: readonly Track[], error: unknown): Promotion {
  const out = landed.released.map(({ release }) => release.tag).join(', ')
  const rest = left.map(({ name }) => name).join(', ')
  const explain = ({ message, fix, ...place }: Problem): Problem => ({
    ...place,
    message: `${out} are out already; ${rest} did not follow: ${message}`,
    fix: [fix, `Then run again: it goes on with ${rest}.`].filter(Boolean).join(' '),
  })
  const isKnown = error instanceof ReleaseTracksError
  return {
    ...landed,
    stopped: isKnown ? new ReleaseTracksError(error.code, error.problems.map(explain)) : asError(error),
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
