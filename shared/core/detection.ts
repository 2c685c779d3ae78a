import type { Commit } from './commit.ts'
import { touchedFiles } from './history.ts'
import type { PathMatcher } from './path-rules.ts'

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
  /** On `live` every commit builds, also the actions' own and the ignored ones. */
  readonly everyCommit: boolean
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
  const since = span.base === undefined ? 'since the beginning' : `since ${span.base}`
  const touching = touchedFiles(span.commits)
    .map(({ commit, files }) => ({ commit, files: files.filter(paths) }))
    .filter(({ files }) => files.length > 0)
  const counting = rules.everyCommit ? touching : touching.filter(({ commit }) => counts(commit, rules))
  const deciding = counting
    .map(({ commit, files }) => ({ commit, files: files.filter((file) => span.changed.has(file)) }))
    .filter(({ files }) => files.length > 0)
  const files = [...new Set(deciding.flatMap((entry) => entry.files))]
  const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files }
  if (files.length > 0) return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` }
  return { ...decision, changed: false, reason: whyNot(touching.length, counting.length, since) }
}

function counts(commit: Commit, { ignored }: TriggerRules): boolean {
  return !commit.own && !ignored(commit.subject)
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
