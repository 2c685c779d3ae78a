import type { LoggedCommit } from '../../core/changelog/change.ts'
import type { TouchingCommit } from '../../core/changelog/touching-log.ts'
import type { Track } from '../../core/config.ts'
import { writtenFiles } from '../../core/git/own-commits.ts'
import { literally, pathspecsOf } from '../../core/paths/pathspecs.ts'
import { netChanges } from '../../core/promote/detection.ts'
import { withBreakingFooters } from '../../core/versions/auto-bump-rules.ts'
import type { ReadableCommit, ReadableRange, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { trackGlobs } from '../tracks/track-paths.ts'
import { checkOwn } from './own-check.ts'
import { readVersionChanges } from './version-changes.ts'

/** From what a changelog goes, undefined for the beginning of history, and up to what: commits, or names of the clone. */
export interface ChangelogSpan {
  readonly base: ReadableCommit | undefined
  readonly tip: ReadableCommit
}

/** Where a track's files are: in git's words, and whether a path that these match is one. */
interface Place {
  readonly pathspecs: readonly string[] | undefined
  readonly belongs: (path: string) => boolean
}

/**
 * The commits that change something of the track net, newest first, as `decideSpans` finds them: of those that git lists for the track's
 * paths what is read is kept only where it matters, since a changelog may go back far.
 */
export async function readTrackCommits(track: Track, span: ChangelogSpan, project: Project): Promise<LoggedCommit[]> {
  const { repository } = project
  const place = await findPlace(repository, track, span)
  const changed = await readNet(span, place, project)
  const commits = await readTouching(repository, span, place, changed)
  const isOwn = await checkOwn([{ commits, matters: (path) => changed.has(path) }], project)
  const named = netChanges({ commits, changed }, () => true, isOwn)
  const byCommit = new Map(commits.map((commit) => [commit.sha, commit]))
  return named.map(({ commit }) => loggedOf(byCommit.get(commit.sha) as TouchingCommit, track))
}

async function findPlace(repository: Repository, track: Track, { base, tip }: ChangelogSpan): Promise<Place> {
  const globs = (await trackGlobs(repository, [track], tip)).get(track.name) ?? []
  const { words, exact } = pathspecsOf(globs, globs.some(hasBraces) ? (await pathRules()).expandBraces : undefined)
  const isListedByGit = exact && base !== undefined
  return { pathspecs: words, belongs: isListedByGit ? () => true : (await pathRules()).compilePaths(globs) }
}

/** The track's files that differ net, without those that differ in versions alone; without a base all that there are. */
async function readNet(
  { base, tip }: ChangelogSpan,
  { pathspecs, belongs }: Place,
  project: Project,
): Promise<ReadonlySet<string>> {
  const { repository, config } = project
  if (base === undefined) return new Set(await repository.listFiles(tip, belongs))
  const changed = (await repository.changedFiles(base, tip, pathspecs)).filter(belongs)
  if (!changed.some(writtenFiles(config).isVersioned)) return new Set(changed)
  const [from, to] = await repository.resolve([base, tip])
  const [versions] = from && to ? await readVersionChanges([{ from, to }], project) : []
  return new Set(changed.filter((path) => !versions?.has(path)))
}

/** The commits that touch a file that differs; of merges those that alone can have changed one. */
async function readTouching(
  repository: Repository,
  { base, tip }: ChangelogSpan,
  { pathspecs }: Place,
  changed: ReadonlySet<string>,
): Promise<TouchingCommit[]> {
  if (changed.size === 0) return []
  const range: ReadableRange = { tip, not: base === undefined ? [] : [base] }
  const commits: TouchingCommit[] = []
  const open = new Set(changed)
  await repository.changes(range, { pathspecs }, (commit) => {
    if (!commit.changes.some(({ path }) => changed.has(path))) return
    commits.push(commit)
    for (const { path } of commit.changes) open.delete(path)
  })
  if (open.size === 0) return commits
  const merges: TouchingCommit[] = []
  const where = open.size > MOST_PATHS ? pathspecs : [...open].map(literally)
  await repository.changes(range, { pathspecs: where, merges: true }, (merge) => merges.push(merge))
  return [...merges, ...commits]
}

/** How many paths are named in one command line, which ends at some 32,000 characters on Windows. */
const MOST_PATHS = 100

function loggedOf({ sha, subject, body, author }: TouchingCommit, { autoBump }: Track): LoggedCommit {
  const read = withBreakingFooters(`\n${body}`, autoBump?.breakingFooters ?? []).slice(1)
  return { sha, subject, body: read, author }
}

/** What takes long to load, and is seldom needed where git picks the commits itself. */
function pathRules() {
  return import('../../core/paths/path-rules.ts')
}

function hasBraces(glob: string): boolean {
  return glob.includes('{')
}
