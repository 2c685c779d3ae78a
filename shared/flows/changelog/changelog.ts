import type { LoggedCommit } from '../../core/changelog/change.ts'
import { type Changelog, releaseOn, renderChangelog } from '../../core/changelog/changelog.ts'
import { shownFirst, withOrigins } from '../../core/changelog/origins.ts'
import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import { wordsOf } from '../../core/text/error.ts'
import { readTrackCommits } from '../history/track-commits.ts'
import type { ReadableRange } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { type ChangelogRange, searchRange } from './changelog-range.ts'
import { type ChangelogChoice, type ChangelogInputs, readChangelogChoice } from './changelog-request.ts'
import { readNarrative } from './notes-by-hand.ts'

/** The changelog of a track's version, or of what its next one would have, with what it was made of. */
export interface TrackChangelog {
  readonly choice: ChangelogChoice
  readonly range: ChangelogRange
  readonly changelog: Changelog
}

/** Writes what changed in a track since its users' last version, as the body of a release. */
export async function componentChangelog(inputs: ChangelogInputs, run: Run): Promise<TrackChangelog> {
  const choice = readChangelogChoice(inputs, run.config, run.context)
  const { likely, settle } = await searchRange(choice, run)
  const read = ({ tip, not }: ReadableRange) =>
    Promise.all([
      readTrackCommits(choice.track, { tip, base: not[0] }, run),
      readNarrative(choice, tip, run.repository),
    ])
  const early = likely && read(likely).catch(() => undefined)
  const { range, isLikely } = await settle()
  const between = { tip: range.head, not: range.previous ? [range.previous.commit] : [] }
  const [commits, narrative] = (isLikely && (await early)) || (await read(between))
  run.log.info(describe(choice, range, commits.length))
  if (narrative && 'problem' in narrative) run.log.warn(narrative.problem)
  const changelog = renderChangelog({
    track: choice.track.name,
    ...(choice.tag && { tag: choice.tag.name }),
    head: range.head,
    ...(range.previous && { previousTag: range.previous.name }),
    ...(range.firstOn !== undefined && { firstOn: range.firstOn }),
    commits: await askOrigins(commits, choice, run),
    ...repositoryOf(run),
    ...(narrative && 'text' in narrative && { narrative: narrative.text }),
    format: choice.format,
  })
  return { choice, range, changelog }
}

/** Adds logins and pull requests where GitHub tells them; without them the changelog only says less. */
async function askOrigins(
  commits: readonly LoggedCommit[],
  { format }: ChangelogChoice,
  { openGitHub, log }: Run,
): Promise<readonly LoggedCommit[]> {
  const github = commits.length > 0 ? await openGitHub() : undefined
  if (!github) return commits
  try {
    const asked = shownFirst(commits, format).map(({ sha }) => sha)
    return withOrigins(commits, await github.associatedPullRequests(asked))
  } catch (error) {
    log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${wordsOf(error)}`)
    return commits
  }
}

function repositoryOf({ context }: Run): { repository?: string } {
  const repository = repositoryUrl(context.serverUrl, context.repository)
  return repository === undefined ? {} : { repository }
}

function describe({ track, tag }: ChangelogChoice, { head, previous, firstOn }: ChangelogRange, count: number): string {
  const end = tag?.name ?? head.slice(0, 7)
  const commits = `${count} ${count === 1 ? 'commit' : 'commits'}`
  if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`
  const aside = previous.isAncestor ? '' : ', which is no ancestor: none below is'
  return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`
}
