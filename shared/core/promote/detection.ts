import type { Config, Track } from '../config.ts'
import { type Commit, compileSubjects } from '../git/commit.ts'
import { touchedFiles } from '../git/history.ts'
import { onlyTags, ownCommits } from '../git/own-commits.ts'
import type { PathMatcher } from '../paths/path-rules.ts'

/** What happened between a base and a head, as a track's decision needs it. */
export interface Span {
  /** What the base is called in a log: a tag, a commit, or undefined where history begins. */
  readonly base: string | undefined
  /** Commits of the span, newest first. */
  readonly commits: readonly Commit[]
  /** Files that differ between base and head; without a base every file of the head. */
  readonly changed: ReadonlySet<string>
}

/** Which commits can trigger a release. */
export interface TriggerRules {
  /** Whether a subject is one of `ignore-commits`. */
  readonly ignored: (subject: string) => boolean
  /** Whether the actions made a commit. */
  readonly isOwn: (commit: Commit) => boolean
}

/** Makes the rules of a configuration. */
export function triggerRules(config: Config): TriggerRules {
  return { ignored: compileSubjects(config.ignoreCommits), isOwn: ownCommits(config) }
}

/** Whether a span holds anything to release of a track, and what decided it. */
export interface Decision {
  readonly changed: boolean
  readonly base: string | undefined
  /** The commits that decided, newest first. */
  readonly commits: readonly Commit[]
  /** The track's files that decided, in the order of the commits. */
  readonly files: readonly string[]
  /** One sentence for the log and the summary. */
  readonly reason: string
}

/**
 * Decides whether a track changed: a commit that counts touches its paths, and the touched file differs between base and head.
 * A change and its revert is a net change of nothing and decides nothing.
 */
export function decide(span: Span, paths: PathMatcher, rules: TriggerRules): Decision {
  return decideBy(span, paths, (commit) => !rules.isOwn(commit) && !rules.ignored(commit.subject))
}

/**
 * Decides whether a push to `live` is to build a track: every commit counts there, also the actions' own and the ignored ones, and the
 * track's version files are as good as its paths; so is its bump commit, wherever and whatever it changes.
 */
export function decideOnLive(span: Span, paths: PathMatcher, { name, versionFiles }: Track): Decision {
  const versioned = new Set(versionFiles.map(({ path }) => path))
  const decision = decideBy(
    span,
    (path) => paths(path) || versioned.has(path),
    () => true,
  )
  const bump = span.commits.find((commit) => onlyTags(name, commit))
  if (decision.changed || !bump) return decision
  return { ...decision, changed: true, commits: [bump], reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}` }
}

function sinceOf({ base }: Span): string {
  return base === undefined ? 'since the beginning' : `since ${base}`
}

function decideBy(span: Span, paths: PathMatcher, counts: (commit: Commit) => boolean): Decision {
  const since = sinceOf(span)
  const touching = touchedFiles(span.commits)
    .map(({ commit, files }) => ({ commit, files: files.filter(paths) }))
    .filter(({ files }) => files.length > 0)
  const counting = touching.filter(({ commit }) => counts(commit))
  const deciding = counting
    .map(({ commit, files }) => ({ commit, files: files.filter((file) => span.changed.has(file)) }))
    .filter(({ files }) => files.length > 0)
  const files = [...new Set(deciding.flatMap((entry) => entry.files))]
  const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files }
  if (files.length > 0) return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` }
  return { ...decision, changed: false, reason: whyNot(touching.length, counting.length, since) }
}

function listFiles(files: readonly string[]): string {
  const [first, ...others] = files
  return others.length === 0
    ? `${first}`
    : `${first} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`
}

function whyNot(touching: number, counting: number, since: string): string {
  if (touching === 0) return `nothing of its paths changed ${since}`
  if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`
  return `the changes to its paths ${since} add up to nothing`
}
