import type { Commit } from '../../shared/core/git/commit.ts'
import type { Screen } from './screen.ts'
import type { Branch } from './tree.ts'

/** How many commits, and files of each, a tree shows. */
const MOST = 10

/** The commits that decided, newest first, each with its files, or those of some `files`. */
export function commitBranches(commits: readonly Commit[], { paint }: Screen, files?: readonly string[]): Branch[] {
  const deciding = files && new Set(files)
  const shown = commits.slice(0, MOST).map(({ sha, subject, changes }) => ({
    text: `${sha.slice(0, 7)} ${subject}`,
    below: fileBranches(
      changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)),
      paint.dim,
    ),
  }))
  return [...shown, ...rest(commits.length, 'commits')]
}

function fileBranches(paths: readonly string[], paint: (text: string) => string): Branch[] {
  return [...paths.slice(0, MOST).map((path) => ({ text: path, paint })), ...rest(paths.length, 'files')]
}

function rest(count: number, what: string): Branch[] {
  return count > MOST ? [{ text: `… and ${count - MOST} more ${what}` }] : []
}
