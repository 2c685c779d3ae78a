import type { LoggedCommit } from '../../core/changelog/change.ts'
import { type Changelog, type ChangelogRequest, releaseOn, renderChangelog } from '../../core/changelog/changelog.ts'
import { contributorsOf, loginsOf } from '../../core/changelog/contributors.ts'
import { needsLabels } from '../../core/changelog/notes-style.ts'
import { shownFirst, withOrigins } from '../../core/changelog/origins.ts'
import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import { type Problem, wordsOf } from '../../core/text/error.ts'
import { mergedReleaseOf, releasedWith } from '../history/merged-releases.ts'
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
  const merged = choice.tag && (await mergedReleaseOf(choice.tag.name, run))
  const [whole] = merged ? await run.repository.ensure([{ tip: merged.from, not: between.not }]) : [between]
  const told = await releasedWith(range.previous?.name, run)
  const [found, narrative] = (isLikely && !merged && (await early)) || (await read(whole))
  const commits = found.filter(({ sha }) => !told.has(sha))
  run.log.info(describeRange(choice, range, commits.length))
  if (narrative && 'problem' in narrative) run.log.warn(narrative.problem)
  const text = narrative && 'text' in narrative ? { narrative: narrative.text } : {}
  const changelog = await render({ choice, range, commits, ...text }, run)
  return { choice, range, changelog }
}

/** Writes the notes of a range that is known. */
export async function notesOf(choice: ChangelogChoice, range: ChangelogRange, run: Run): Promise<Changelog> {
  const span = { tip: range.head, base: range.previous?.commit }
  const [commits, narrative] = await Promise.all([
    readTrackCommits(choice.track, span, run),
    readNarrative(choice, range.head, run.repository),
  ])
  const text = narrative && 'text' in narrative ? { narrative: narrative.text } : {}
  return render({ choice, range, commits, ...text }, run)
}

/** What notes are made of. */
interface Material {
  readonly choice: ChangelogChoice
  readonly range: ChangelogRange
  readonly commits: readonly LoggedCommit[]
  /** What somebody wrote by hand. */
  readonly narrative?: string
}

async function render({ choice, range, commits, narrative }: Material, run: Run): Promise<Changelog> {
  const described = choice.track.notes?.from === 'changes' && (await readChanges(choice, range, run))
  return renderChangelog({
    track: choice.track.name,
    ...(choice.tag && { tag: choice.tag.name }),
    head: range.head,
    ...(range.previous && { previousTag: range.previous.name }),
    ...(range.firstOn !== undefined && { firstOn: range.firstOn }),
    ...(await askGitHub(commits, choice, run)),
    ...repositoryOf(run),
    ...(described && { described }),
    ...(narrative !== undefined && { narrative }),
    format: choice.format,
    style: choice.track.notes ?? {},
  })
}

async function readChanges({ track }: ChangelogChoice, range: ChangelogRange, run: Run) {
  const { readDescribed } = await import('./described-changes.ts')
  return readDescribed(track, range, run)
}

/** Adds logins and pull requests where GitHub tells them; without them the changelog only says less. */
async function askGitHub(
  commits: readonly LoggedCommit[],
  { format, track: { notes: style = {} } }: ChangelogChoice,
  { openGitHub, log }: Run,
): Promise<Pick<ChangelogRequest, 'commits' | 'firstPullRequests'>> {
  const labels = needsLabels(style)
  const github = commits.length > 0 ? await openGitHub() : undefined
  if (!github) {
    if (labels && commits.length > 0) log.warn(labelsUnknown('there is no token'))
    return { commits }
  }
  let known = commits
  try {
    const asked = shownFirst(commits, format, style).map(({ sha }) => sha)
    known = withOrigins(commits, await github.associatedPullRequests(asked, { labels }))
    if (!style.contributors) return { commits: known }
    const logins = loginsOf(contributorsOf(known, style.coAuthors ?? false))
    return { commits: known, firstPullRequests: await github.firstPullRequests(logins) }
  } catch (error) {
    log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${wordsOf(error)}`)
    if (labels && known === commits) log.warn(labelsUnknown(wordsOf(error)))
    return { commits: known }
  }
}

function labelsUnknown(why: string): Problem {
  return {
    message: `GitHub does not tell the labels of pull requests, so the notes are not filtered by them: ${why}.`,
    fix: 'Give the job `permissions: pull-requests: read`, and run it again before the release is published.',
  }
}

function repositoryOf({ context }: Run): { repository?: string } {
  const repository = repositoryUrl(context.serverUrl, context.repository)
  return repository === undefined ? {} : { repository }
}

function describeRange(
  { track, tag }: ChangelogChoice,
  { head, previous, firstOn }: ChangelogRange,
  count: number,
): string {
  const end = tag?.name ?? head.slice(0, 7)
  const commits = `${count} ${count === 1 ? 'commit' : 'commits'}`
  if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`
  const aside = previous.isAncestor ? '' : ', which is not an ancestor: none below is'
  return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`
}
