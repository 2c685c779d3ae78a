import type { Track } from '../../core/config.ts'
import { branchRef, type TagName, tagNameOf } from '../../core/git/names.ts'
import { newestOfEach, TESTED } from '../../core/promote/tested-release.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { failure } from '../../core/text/error.ts'
import type { Attempt } from '../branches/push-ending.ts'
import type { RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { readRemoteState } from '../tags/remote-state.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { everyTag } from '../tags/tag-search.ts'
import type { FindTagStart } from '../workflows/tag-start.ts'
import type { Promotion } from './promotion-outcome.ts'
import { planPromotion } from './promotion-plan.ts'
import type { BumpRequest } from './promotion-request.ts'
import { layPush, moved, type PromotionPart } from './push-parts.ts'
import { findTested, type TestedTracks } from './tested-commit.ts'

/** Reads from the remote on which commits the tracks of a request were tested; undefined where it does not ask that of several. */
export async function readTested({ sha, tracks }: BumpRequest, run: Run): Promise<TestedTracks[] | undefined> {
  if (sha !== TESTED || tracks.length < 2) return undefined
  const { tags, refs } = await readRemoteState(tracks.map(everyTag), run)
  const decide = (left: readonly PlacedTag[]) => {
    const there = new Set(left.map(({ name }) => name))
    const tagsOf = ({ name }: Track) => (tags.get(name) ?? []).filter((tag) => there.has(tag.name))
    const answer = newestOfEach(tracks, tagsOf, run.config)
    return { answer, by: answer.map(({ tag }) => tag) }
  }
  const place = async (names: readonly TagName[]) => refs.filter(({ name }) => names.includes(tagNameOf(name) ?? ''))
  return findTested(await decideByCommits([...tags.values()].flat(), decide, place, run), run)
}

/** Works out one push for tracks that were tested on several commits: each is released from its own, and the branches take them all in. */
export async function layTested(
  request: BumpRequest,
  groups: readonly TestedTracks[],
  run: Run,
  findStart: FindTagStart,
): Promise<Attempt<PromotionPart>> {
  const live = branchRef(run.config.branches.live)
  const parts: PromotionPart[] = []
  let heads: Parameters<typeof moved>[0] | undefined
  for (const { commit, tracks } of groups) {
    const plan = await planPromotion({ ...request, tracks, sha: commit }, run, undefined, findStart)
    const size = { ...plan.size, most: plan.releases.length, dispatch: [] }
    const branches = heads ?? plan.branches
    const { result } = await layPush({ ...plan, size, branches }, run)
    heads = moved(branches, result.updates, live)
    parts.push(result)
  }
  const result = parts.reduce(joinParts)
  requireOnce(result)
  const updates = joinMoves(result.updates)
  return { result: { ...result, updates }, updates: request.dryRun ? [] : updates }
}

/** What two pushes did, or two parts of one. */
export function joinParts<Part extends Promotion>(a: Promotion, b: Part): Part {
  return {
    ...b,
    released: [...a.released, ...b.released],
    nothingNew: [...a.nothingNew, ...b.nothingNew],
    updates: [...a.updates, ...b.updates],
    pushed: a.pushed || b.pushed,
    dispatch: [...a.dispatch, ...b.dispatch],
  }
}

/** Moves of a ref one after the other are one move. */
function joinMoves(updates: readonly RefUpdate[]): RefUpdate[] {
  const joined = new Map<string, RefUpdate>()
  for (const update of updates) {
    const before = joined.get(update.ref)
    joined.set(update.ref, before ? { ...update, from: before.from } : update)
  }
  return [...joined.values()].toSorted((a, b) => Number(isTag(a)) - Number(isTag(b)))
}

function isTag({ ref }: RefUpdate): boolean {
  return ref.startsWith('refs/tags/')
}

/** What follows a track by its requirements may follow another one, too. */
function requireOnce({ released }: Promotion): void {
  const names = released.map(({ release }) => release.track.name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice === undefined) return
  throw failure(
    'tested-apart',
    `sha: tested: ${twice} follows tracks that were tested on different commits, and cannot be released from both.`,
    'Promote them one after the other.',
  )
}
