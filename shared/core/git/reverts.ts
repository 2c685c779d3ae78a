import { type Commit, isMerge } from './commit.ts'

/**
 * Tells which changes of some files were taken back: a later commit gave the file the very content that it had before. Where the changes
 * of a file do not lie on one line, as those of two branches, none was, nor where a commit does not tell how it changed a file. Commits come newest first.
 */
export function takenBack(
  commits: readonly Commit[],
  isWanted: (path: string) => boolean,
): (path: string, commit: Commit) => boolean {
  const changes = new Map<string, Step[]>()
  const untold = new Set<string>()
  for (let at = commits.length - 1; at >= 0; at--) {
    const commit = commits[at] as Commit
    if (isMerge(commit)) continue
    for (const { path, before, after } of commit.changes) {
      if (before === '' && after === '') {
        untold.add(path)
        continue
      }
      if (untold.has(path) || !isWanted(path)) continue
      const steps = changes.get(path) ?? []
      steps.push({ before, after, commit })
      changes.set(path, steps)
    }
  }
  for (const path of untold) changes.delete(path)
  const kept = new Map([...changes].map(([path, steps]) => [path, new Set(withoutLoops(steps))]))
  return (path, commit) => kept.get(path)?.has(commit) === false
}

/** One change of a file. */
interface Step {
  readonly before: string
  readonly after: string
  readonly commit: Commit
}

/** The commits of steps that lead on, oldest first: what comes back to a content that was there takes away all since. */
function withoutLoops(steps: readonly Step[]): Commit[] {
  const way: Step[] = []
  for (const step of steps) {
    const back = way.findIndex(({ before }) => before === step.after)
    if (back < 0 && step.before !== step.after) way.push(step)
    else if (back >= 0) way.length = back
  }
  const isLine = steps.every(({ before }, at) => at === 0 || steps[at - 1]?.after === before)
  // A file that is as it was, and differs from the base all the same, came by another way: then each may be the cause.
  return (isLine && way.length > 0 ? way : steps).map(({ commit }) => commit)
}
