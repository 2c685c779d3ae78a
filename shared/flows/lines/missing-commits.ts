import { type Commit, isMerge } from '../../core/git/commit.ts'
import { touchedFiles } from '../../core/git/history.ts'
import type { CommitId } from '../../core/git/names.ts'
import type { OpenLine } from '../../core/lines/open-lines.ts'
import { checkForeign } from '../history/own-check.ts'
import type { Project } from '../ports/run.ts'

/** What `git cherry-pick -x` writes into a message. */
const PICKED = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm

/**
 * The commits of a line that people made and that `next` has in no form, newest first: neither the commit, nor one that a cherry-pick in either
 * direction says is the same (`git cherry-pick -x`).
 */
export async function missingOnNext(
  { head }: Pick<OpenLine, 'head'>,
  next: CommitId,
  project: Project,
): Promise<Commit[]> {
  const { repository } = project
  const [line, other] = await repository.ensure([
    { tip: head.commit, not: [next] },
    { tip: next, not: [head.commit] },
  ])
  const commits = (await repository.log(line)).filter((commit) => !isMerge(commit))
  if (commits.length === 0) return []
  const isForeign = await checkForeign(commits, project)
  const made = touchedFiles(commits)
    .filter(isForeign)
    .map(({ commit }) => commit)
  if (made.length === 0) return []
  const [own, theirs] = await Promise.all([repository.messages(line), repository.messages(other)])
  const takenThere = new Set([...theirs.values()].flatMap(pickedFrom))
  const outside = await repository.confirmOutside(
    [other.tip],
    made.flatMap(({ sha }) => sha),
  )
  const isThere = (sha: CommitId) =>
    takenThere.has(sha) || pickedFrom(own.get(sha) ?? '').some((from) => theirs.has(from))
  return made.filter(({ sha }) => outside.has(sha) && !isThere(sha))
}

function pickedFrom(message: string): string[] {
  return [...message.matchAll(PICKED)].map(([, from]) => from as string)
}
