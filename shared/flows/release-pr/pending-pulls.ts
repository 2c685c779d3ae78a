import type { Config, Track } from '../../core/config.ts'
import { type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { readShownPlan } from '../../core/release-pr/shown-plan.ts'
import { tagsOffered } from '../../core/tags/ladder.ts'
import { matchTag, type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { channelOf, compareVersions } from '../../core/versions/version.ts'
import type { PullRequest } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'

/** Pull requests that were merged into one branch, which is at `head`. */
export interface MergedInto {
  readonly head: CommitId
  readonly pulls: readonly PullRequest[]
  /** The number of one to look at in any case. */
  readonly number: number | undefined
}

/** A tag that a pull request shows, and the track that it is of. */
interface ShownTag extends TrackTag {
  readonly track: Track
}

/**
 * Of pull requests that were merged into the branch on which pre-releases are cut, those that are not released yet, in the order in which they were merged: a tag
 * that they show is not there, and no version above it is offered in its place. No branch tells that, as `next` does of what was merged into `live`.
 */
export async function pendingPulls({ head, pulls, number }: MergedInto, run: Run): Promise<PullRequest[]> {
  const shown = pulls.map(({ body }) => (readShownPlan(body)?.tags ?? []).flatMap((tag) => readShown(tag, run.config)))
  const there = new Set(
    await tagNames(
      shown.flat().map(({ name }) => tagRef(name)),
      run,
    ),
  )
  const missing = shown.map((tags) => tags.filter(({ name }) => !there.has(name)))
  const templates = new Set(missing.flat().map(({ track }) => `${tagRef(track.tag.prefix)}*`))
  const all = await tagNames([...templates], run)
  const isLeft = ({ track, version }: ShownTag) =>
    tagsOffered(tagsOf(track, all), channelOf(version), run.config.channels).every(
      (other) => compareVersions(other.version, version) < 0,
    )
  const left = pulls.filter((pull, at) => pull.number === number || missing[at]?.some(isLeft))
  const aged = await Promise.all(left.map(async (pull) => ({ pull, age: await ageOf(pull, head, run) })))
  return aged.toSorted((one, other) => other.age - one.age).map(({ pull }) => pull)
}

function readShown(name: TagName, { tracks }: Config): ShownTag[] {
  return tracks.flatMap((track) => {
    const found = matchTag(track.tag, name)
    return found ? [{ ...found, track }] : []
  })
}

async function tagNames(patterns: readonly string[], { repository }: Run): Promise<TagName[]> {
  if (patterns.length === 0) return []
  return (await repository.remoteRefs([...new Set(patterns)])).flatMap(({ name }) => tagNameOf(name) ?? [])
}

/** How many commits the branch got since; of what is gone from it that is left to who reads it. */
async function ageOf({ mergedAs }: PullRequest, head: CommitId, { repository }: Run): Promise<number> {
  try {
    const [range] = await repository.ensure([{ tip: head, not: [mergedAs as CommitId] }])
    return await repository.count(range)
  } catch (error) {
    if (!(error instanceof ReleaseTracksError) || error.code !== 'not-on-remote') throw error
    return 0
  }
}
