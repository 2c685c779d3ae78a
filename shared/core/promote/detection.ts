import type { Config, Track } from '../config.ts'
import { type Commit, compileSubjects, type FileChange, isMerge } from '../git/commit.ts'
import { type Touched, touchedFiles } from '../git/history.ts'
import type { CommitId } from '../git/names.ts'
import type { OwnCheck } from '../git/own-commits.ts'
import { bumpSubject } from '../git/own-subjects.ts'
import { takenBack } from '../git/reverts.ts'
import { TRAILER } from '../git/trailers.ts'
import type { PathMatcher } from '../paths/path-rules.ts'
import { versionFileMatcher } from '../version-files/matched-files.ts'

/** What happened between a base and a head, as a track's decision needs it. */
export interface Span {
  /** What the base is called in a log: a tag, a commit, or undefined where history begins. */
  readonly base: string | undefined
  /** Commits of the span, newest first. */
  readonly commits: readonly Commit[]
  /** Files that differ between base and head; without a base every file of the head. */
  readonly changed: ReadonlySet<string>
  /** Without a base: whether the commits go back to where history began. */
  readonly whole?: boolean
  /** The commits that it lies between, and what differs of version files and what follows them as far as that is known; undefined where nothing can be compared. */
  readonly ends?: {
    readonly from: CommitId
    readonly to: CommitId
    readonly differing: readonly FileChange[] | undefined
  }
}

/** Which commits can trigger a release. */
export interface TriggerRules {
  /** Whether a subject is one of `ignore-commits`. */
  readonly ignored: (subject: string) => boolean
  /** Whether the actions made a commit. */
  readonly isOwn: OwnCheck
}

/** Makes the rules of a configuration. */
export function triggerRules(config: Config, isOwn: OwnCheck): TriggerRules {
  return { ignored: compileSubjects(config.ignoreCommits), isOwn }
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
 * What a span changes of a track, net: commits that the actions did not make, each with those files of the track's that it touches and
 * that differ between base and head. A change and what takes it back are a net change of nothing. Detection, bumps, and changelogs all
 * go by this.
 */
export function netChanges(span: Pick<Span, 'commits' | 'changed'>, paths: PathMatcher, isOwn: OwnCheck): Touched[] {
  const { seen, netOf } = lookInto(span, paths)
  return netOf(seen.filter((touched) => !isOwn(touched)))
}

/** The commits that touch something of a track, and what some of them change of it net. */
function lookInto({ commits, changed }: Pick<Span, 'commits' | 'changed'>, matches: PathMatcher) {
  // Commits touch the same files again and again.
  const known = new Map<string, boolean>()
  const paths = (path: string) => {
    const found = known.get(path) ?? matches(path)
    known.set(path, found)
    return found
  }
  const isNet = (path: string) => changed.has(path) && paths(path)
  const isGone = takenBack(commits, isNet)
  const netOf = (touched: readonly Touched[]) =>
    touched.flatMap((each) => {
      const counts = (path: string) => isNet(path) && !isGone(path, each.commit)
      if (each.files.every(counts)) return each
      const files = each.files.filter(counts)
      return files.length > 0 ? { ...each, files } : []
    })
  return { seen: touching(commits, paths), netOf }
}

/** The commits that touch something of a track; a merge is held to account for what it brought of that track alone. */
function touching(commits: readonly Commit[], paths: PathMatcher): Touched[] {
  return touchedFiles(commits)
    .map((each) => (isMerge(each.commit) ? { ...each, files: each.files.filter(paths) } : each))
    .filter(({ files }) => files.some(paths))
}

/** Decides whether a track changed: a commit that counts changes something of it, see {@link netChanges}. */
export function decide(span: Span, paths: PathMatcher, rules: TriggerRules): Decision {
  return decideAndName(span, paths, rules).decision
}

/** The same, with the commits that a changelog names. */
export function decideAndName(
  span: Span,
  paths: PathMatcher,
  { isOwn, ignored }: TriggerRules,
): { readonly decision: Decision; readonly named: readonly Commit[] } {
  const look = lookInto(span, paths)
  const people = look.seen.filter((touched) => !isOwn(touched))
  const counting = people.filter(({ commit }) => !ignored(commit.subject))
  const named = look.netOf(people)
  const deciding = counting.length === people.length ? named : look.netOf(counting)
  const isBumped = people.length === 0 && look.seen.length > 0 && look.netOf(look.seen).length === 0
  const decision = describe(span, deciding, { seen: look.seen.length, counting: counting.length, isBumped })
  return { decision, named: named.map(({ commit }) => commit) }
}

/**
 * Decides whether a push to `live` is to build a track: every commit counts there, also the actions' own and the ignored ones, and the
 * track's version files are as good as its paths; so is its bump commit, wherever and whatever it changes.
 */
export function decideOnLive(span: Span, paths: PathMatcher, { name, versionFiles }: Track): Decision {
  const isVersioned = versionFileMatcher(versionFiles)
  const { seen, netOf } = lookInto(span, (path) => paths(path) || isVersioned(path))
  const decision = describe(span, netOf(seen), { seen: seen.length, counting: seen.length })
  const bump = span.commits.find((commit) => isEmptyBump(name, commit))
  if (decision.changed || !bump) return decision
  return { ...decision, changed: true, commits: [bump], reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}` }
}

/** Whether a commit is there for its tag alone. A withdrawal that changes no manifest has the track's mark, too. */
function isEmptyBump(track: string, { marks, changes, subject }: Commit): boolean {
  const isMarked = marks.includes(`${TRAILER.track}: ${track}`)
  return changes.length === 0 && isMarked && subject.startsWith(bumpSubject(track, ''))
}

function sinceOf({ base }: Span): string {
  return base === undefined ? 'since the beginning' : `since ${base}`
}

/** How many commits touch the paths, and how many of these count. */
interface Seen {
  readonly seen: number
  readonly counting: number
  /** Whether all that they changed are versions. */
  readonly isBumped?: boolean
}

function describe(span: Span, deciding: readonly Touched[], { seen, counting, isBumped = false }: Seen): Decision {
  const named = new Set<string>()
  for (const entry of deciding) for (const path of entry.files) named.add(path)
  const files = [...named]
  const since = sinceOf(span)
  const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files }
  if (files.length > 0) return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` }
  return { ...decision, changed: false, reason: whyNot({ seen, counting, isBumped }, since) }
}

function listFiles(files: readonly string[]): string {
  const [first, ...others] = files
  return others.length === 0
    ? `${first}`
    : `${first} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`
}

function whyNot({ seen, counting, isBumped }: Seen, since: string): string {
  if (isBumped) return `nothing in its paths changed but versions ${since}`
  if (seen === 0) return `nothing in its paths changed ${since}`
  if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`
  return `the changes to its paths ${since} add up to nothing`
}
