import { releaseUrl, repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { CommitId } from '../../core/git/names.ts'
import { adviceOn } from '../../core/publish/github-refusal.ts'
import { readReleased, releasedLabel, releasedMark, writeReleased } from '../../core/publish/released-comment.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { wordsOf } from '../../core/text/error.ts'
import { searchRange } from '../changelog/changelog-range.ts'
import { readTrackCommits } from '../history/track-commits.ts'
import type { GitHubPort } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'

/** More comments in a run would look like spam to GitHub (GitHub docs: "Rate limits": 80 requests that generate content a minute). */
const MOST_COMMENTS = 80

/** What became of those who wait for a change, for the job summary. */
export interface ToldReleased {
  /** Pull requests and issues that this run commented on. */
  readonly told: readonly number[]
  /** Those that are left for another run. */
  readonly left: readonly number[]
}

const NOBODY: ToldReleased = { told: [], left: [] }

/**
 * Says on each pull request of a release, and on each issue that one closes, in which version it is: in one comment a track, which grows as the
 * change climbs. The release is out, so whatever goes wrong is a warning. Run again, it goes on where it ended.
 */
export async function tellReleased(
  tag: OwnedTag,
  github: GitHubPort,
  run: Run,
  most = MOST_COMMENTS,
): Promise<ToldReleased> {
  try {
    const commits = await commitsOf(tag, run)
    if (commits === undefined) {
      run.log.info(`${tag.name} is the first on ${tag.channel}: it contains all of history, so no comments are made`)
      return NOBODY
    }
    const origins = await github.associatedPullRequests(commits, { closes: true })
    const requests = commits.flatMap((sha) => origins.get(sha)?.pullRequest ?? [])
    const issues = commits.flatMap((sha) => origins.get(sha)?.closes ?? [])
    const numbers = [...new Set([...requests, ...issues])]
    return await tellAll({ tag, numbers, most }, github, run)
  } catch (error) {
    warn(`${tag.name}: pull requests are not told of the release: ${wordsOf(error)}.`, error, run)
    return NOBODY
  }
}

/** The commits that users of the channel get with the tag, newest first; undefined where there is none before it. */
async function commitsOf(tag: OwnedTag, run: Run): Promise<readonly CommitId[] | undefined> {
  const choice = { track: tag.track, tag, head: '', since: 'channel', format: 'grouped' } as const
  const { range } = await (await searchRange(choice, run)).settle()
  if (!range.previous) return undefined
  const span = { tip: range.head, base: range.previous.commit }
  return (await readTrackCommits(tag.track, span, run)).map(({ sha }) => sha)
}

/** Whom to tell of what. */
interface Task {
  readonly tag: OwnedTag
  readonly numbers: readonly number[]
  readonly most: number
}

async function tellAll({ tag, numbers, most }: Task, github: GitHubPort, run: Run): Promise<ToldReleased> {
  const told: number[] = []
  let isLabelled = false
  for (const [at, number] of numbers.entries()) {
    if (told.length === most) return { told, left: numbers.slice(at) }
    try {
      if (!(await tellOne(number, tag, github, run))) continue
      told.push(number)
      if (!isLabelled) await github.issues.ensureLabel(labelOf(tag))
      isLabelled = true
      await github.issues.addLabel(number, releasedLabel(tag.track.name))
    } catch (error) {
      // It is locked, was moved away, or issues are off: the others may be told all the same.
      if (isOfThisOne(error)) run.log.info(`#${number} cannot be told: ${wordsOf(error)}`)
      else {
        warn(`#${number} could not be told of ${tag.name}: ${wordsOf(error)}.`, error, run)
        return { told, left: numbers.slice(at) }
      }
    }
  }
  return { told, left: [] }
}

/** Writes or completes the comment; false where it says so already. */
async function tellOne(number: number, tag: OwnedTag, github: GitHubPort, run: Run): Promise<boolean> {
  const { comments } = github.pullRequests
  const { name: track } = tag.track
  const [found] = await comments.findOwn(number, releasedMark(track))
  const byChannel = found ? readReleased(found.body) : new Map<string, string>()
  if (byChannel.get(tag.channel) === tag.name) return false
  const page = repositoryUrl(run.context.serverUrl, run.context.repository) ?? ''
  const body = writeReleased({ track, byChannel: byChannel.set(tag.channel, tag.name) }, run.config.channels, (name) =>
    releaseUrl(page, name),
  )
  if (found) await comments.update(found.id, body)
  else await comments.create(number, body)
  return true
}

function labelOf({ track: { name } }: OwnedTag) {
  return { name: releasedLabel(name), color: '0e8a16', description: `Released in ${name}`.slice(0, 100) }
}

function isOfThisOne(error: unknown): boolean {
  const { status } = Object(error) as { status?: unknown }
  return status === 404 || status === 410 || /\blocked\b/i.test(wordsOf(error))
}

function warn(message: string, error: unknown, { log }: Run): void {
  const fix =
    'Give the job `permissions: issues: write, pull-requests: write`, and run it again: what is done is not repeated.'
  log.warn({ message, fix: adviceOn(error, fix) })
}
