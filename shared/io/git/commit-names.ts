import type { Git } from './git.ts'

/** Whether a name is a whole object id, of SHA-1 or SHA-256. */
export function isObjectId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)
}

/** The commits that names stand for; those that stand for none are left out. */
export async function findCommits(git: Git, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const input = names.map((name) => `${name}^{commit}\n`).join('')
  const answers = (await git.text(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n')
  const found = names.map((name, index) => [name, answers[index] ?? ''] as const)
  return new Map(found.filter(([, answer]) => isObjectId(answer)))
}
