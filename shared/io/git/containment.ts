import type { CommitId, ObjectId } from '../../core/git/names.ts'
import type { Outside } from '../../flows/ports/repository.ts'
import { fetchHistory, findMissing } from './fetching.ts'
import type { Git } from './git.ts'
import type { Store } from './store.ts'

/** Fetches commits with all of their history, without trees: what a question about ancestry alone needs. Gives those that are no commits. */
async function ensureHistory(store: Store, objects: readonly string[]): Promise<Set<string>> {
  const missing = await findMissing(store, objects)
  if (missing.length > 0) await fetchHistory(store, missing)
  const found = await store.objects.look(objects)
  return new Set(objects.filter((_, index) => found[index]?.kind === 'tree' || found[index]?.kind === 'blob'))
}

/** What of some objects is in no tip's history, each tip by itself. */
export async function findAllOutside(
  store: Store,
  tips: readonly CommitId[],
  objects: readonly ObjectId[],
): Promise<Outside> {
  const noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])])
  const commits = objects.filter((object): object is CommitId => !noCommits.has(object))
  const found = await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))
  return { noCommits, from: found.map((outside) => new Set([...outside, ...noCommits])) }
}

/** Which of some commits are not in the history of a tip, in one git process, or two where some are not. */
async function findOutside({ git }: Store, tip: CommitId, commits: readonly CommitId[]): Promise<Set<string>> {
  const input = lines([...new Set(commits), `^${tip}`])
  const output = await git.text(['rev-list', '--stdin'], { input })
  const unreached = new Set(output.split('\n'))
  return confirmOutside(
    git,
    [tip],
    commits.filter((commit) => unreached.has(commit)),
  )
}

/**
 * Those of some commits that are in the history of no tip. git stops looking for what `^tip` excludes a few commits after the dates
 * tell that there is none (revision.c, SLOP), and lists too much where a clock was wrong; a history of its own it lists whole.
 */
export async function confirmOutside(
  git: Git,
  tips: readonly CommitId[],
  commits: readonly CommitId[],
): Promise<Set<string>> {
  if (commits.length === 0) return new Set()
  const outside = new Set(commits)
  for (const line of (await git.text(['rev-list', '--stdin'], { input: lines(tips) })).split('\n')) outside.delete(line)
  return outside
}

function lines(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join('')
}
