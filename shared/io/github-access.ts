import type { Log, RunContext } from '../flows/run.ts'
import type { GitHub } from './github.ts'

/** Opens GitHub's API, loaded only then; undefined without a token or outside of a repository on GitHub. `address` is its own, else that of the run's environment. */
export async function openGitHub(
  token: string,
  { repository }: RunContext,
  log: Pick<Log, 'info'>,
  address?: string,
): Promise<GitHub | undefined> {
  if (token === '' || repository === '') return undefined
  const { GitHub } = await import('./github.ts')
  return new GitHub(token, repository, log, address)
}
