import { type Commit, type FileChange, isMerge } from './commit.ts'
import type { CommitId } from './names.ts'

/** Which parents each commit has. */
export type Parents = ReadonlyMap<CommitId, readonly CommitId[]>

/** Commits as `git log` listed them, newest first, and how history leads from one to another. */
export class History {
  readonly commits: readonly Commit[]
  readonly #parents: Parents

  /** `parents` tells of all commits of the history, where not all of them are listed. */
  constructor(commits: readonly Commit[], parents: Parents = new Map(commits.map((each) => [each.sha, each.parents]))) {
    this.commits = commits
    this.#parents = parents
  }

  /** The commits reachable from `tip` and from none of `not`, newest first; what the listing left out is not part of the answer. */
  between(tip: CommitId, not: readonly CommitId[]): Commit[] {
    const excluded = this.#reach(not)
    const included = this.#reach([tip], excluded)
    return this.commits.filter(({ sha }) => included.has(sha))
  }

  /** The commits that none of `not` reaches, newest first. */
  outside(not: readonly CommitId[]): Commit[] {
    const excluded = this.#reach(not)
    return this.commits.filter(({ sha }) => !excluded.has(sha))
  }

  #reach(tips: readonly CommitId[], without: ReadonlySet<string> = new Set()): Set<string> {
    const reached = new Set<string>()
    const waiting = [...tips]
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      if (reached.has(sha) || without.has(sha)) continue
      reached.add(sha)
      waiting.push(...(this.#parents.get(sha) ?? []))
    }
    return reached
  }

  /** What differs between `base` and `tip`, read off the changes along first parents; undefined when `base` is not on that line. */
  changedSince(base: CommitId, tip: CommitId): FileChange[] | undefined {
    const byId = new Map(this.commits.map((commit) => [commit.sha, commit]))
    const ends = new Map<string, FileChange>()
    let at = tip
    while (at !== base) {
      const commit = byId.get(at)
      if (!commit) return undefined
      for (const { path, before, after } of commit.changes)
        ends.set(path, { path, before, after: ends.get(path)?.after ?? after })
      const [parent] = commit.parents
      if (parent === undefined) return undefined
      at = parent
    }
    return [...ends.values()].filter(({ before, after }) => before !== after)
  }
}

/** The parents of some commits, among them the commits where a span ends. */
export function parentsOf(commits: readonly Commit[]): Set<string> {
  return new Set(commits.flatMap(({ parents }) => parents))
}

/** A commit with the files it is held to account for. */
export interface Touched {
  readonly commit: Commit
  readonly files: readonly string[]
}

/**
 * Each commit with the files it is to be held to account for: a commit its changes, a merge what it brought that
 * none of the merged commits at hand changed, a conflict's resolution in a file of its own for example.
 */
export function touchedFiles(commits: readonly Commit[]): Touched[] {
  const changed = new Set<string>()
  if (commits.some(isMerge)) {
    for (const commit of commits) if (!isMerge(commit)) for (const { path } of commit.changes) changed.add(path)
  }
  return commits.map((commit) => {
    const paths = commit.changes.map(({ path }) => path)
    return { commit, files: isMerge(commit) ? paths.filter((path) => !changed.has(path)) : paths }
  })
}
