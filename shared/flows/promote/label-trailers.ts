import { MOST_ENTRIES } from '../../core/changelog/origins.ts'
import type { Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { Trailer } from '../../core/git/trailers.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { trailersOfLabels } from '../../core/promote/label-trailers.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import { tagsHeld } from '../../core/tags/release-line.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { quote, wordsOf } from '../../core/text/error.ts'
import { decideSinceTags } from '../history/track-decisions.ts'
import type { Run } from '../ports/run.ts'

/** What tells the commits of releases. */
export interface LabelSource {
  /** The commit that is released. */
  readonly target: CommitId
  readonly channel: string
  pathsOf(track: Track): TrackPaths
  tagsOf(track: Track): readonly PlacedTag[]
  /** Trailers that were given by hand. */
  readonly given?: readonly Trailer[]
}

/**
 * Adds to releases the trailers that `label-trailers` makes of the labels of their pull requests: those whose commits changed the track since what
 * the channel's users have. A key that the `trailers` input has is left to it. Where GitHub does not tell, that is a warning, and the tags go on.
 */
export async function addLabelTrailers(
  releases: readonly TrackRelease[],
  source: LabelSource,
  run: Run,
): Promise<readonly TrackRelease[]> {
  const given = new Set(source.given?.map(({ key }) => key.toLowerCase()))
  const rules = (run.config.labelTrailers ?? []).filter(({ key }) => !given.has(key.toLowerCase()))
  if (rules.length === 0 || releases.length === 0) return releases
  const commits = await commitsOf(releases, source, run)
  const labels = await askLabels([...new Set([...commits.values()].flat())], run)
  if (!labels) return releases
  return releases.map((release) => {
    const ofTrack = (commits.get(release.track) ?? []).toReversed().flatMap((sha) => labels.get(sha) ?? [])
    const { trailers, unfit } = trailersOfLabels(rules, ofTrack)
    if (unfit.length > 0)
      run.log.warn({
        message: `${release.track.name}: no trailer can be made from ${unfit.map(quote).join(', ')}.`,
        fix: 'Rename the label: what stands for * must be a text on one line, and must not stop workflows.',
      })
    if (trailers.length > 0)
      run.log.info(`${release.tag}: ${trailers.map(({ key, value }) => `${key}: ${value}`).join(', ')}`)
    return { ...release, trailers: [...release.trailers, ...trailers] }
  })
}

/** The commits of each track, newest first, as its notes name them. */
async function commitsOf(
  releases: readonly TrackRelease[],
  { target, channel, pathsOf, tagsOf }: LabelSource,
  run: Run,
): Promise<Map<Track, CommitId[]>> {
  const questions = releases.map(({ track }) => ({
    track,
    tags: tagsHeld(tagsOf(track), channel, run.config.channels),
  }))
  const answers = await decideSinceTags(target, pathsOf, questions, run)
  return new Map(
    questions.map(({ track }, at) => [track, (answers[at]?.named ?? []).map(({ sha }) => sha).slice(0, MOST_ENTRIES)]),
  )
}

async function askLabels(
  commits: readonly CommitId[],
  { openGitHub, log }: Run,
): Promise<Map<CommitId, readonly string[]> | undefined> {
  if (commits.length === 0) return new Map()
  const silent = (why: string) =>
    log.warn({
      message: `GitHub does not tell the labels of pull requests, so the tags get no label-trailers: ${why}.`,
      fix: 'Give the job `permissions: pull-requests: read`, or name them with the trailers input.',
    })
  try {
    const github = await openGitHub()
    if (!github) return void silent('there is no token')
    const origins = await github.associatedPullRequests(commits, { labels: true })
    return new Map([...origins].map(([sha, { labels = [] }]) => [sha, labels]))
  } catch (error) {
    return void silent(wordsOf(error))
  }
}
