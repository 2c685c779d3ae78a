import { FETCH, findMissing } from './fetching.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** Fetches commits with all of their history, without trees: what a question about ancestry alone needs. */
export async function ensureHistory(store: Store, commits: readonly string[]): Promise<void> {
  const missing = await findMissing(store, commits)
  if (missing.length === 0) return
  await store.remote.read([...FETCH, '--filter=tree:0', '--stdin', REMOTE], { input: lines(missing) })
}

/** Which of some commits are not in the history of a tip, in one git process. */
export async function findOutside({ git }: Store, tip: string, commits: readonly string[]): Promise<Set<string>> {
  const input = lines([...new Set(commits), `^${tip}`])
  const output = await git.text(['rev-list', '--stdin'], { input })
  const unreached = new Set(output.split('\n'))
  return new Set(commits.filter((commit) => unreached.has(commit)))
}

function lines(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join('')
}
