import { branchRef } from '../../core/git/names.ts'
import { syncBranch } from '../../core/release-pr/release-units.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'

/**
 * Whether `next`, which takes pull requests alone, is about to get `live` by one: its branch has all of `live`, and it is open as far as
 * GitHub tells.
 */
export async function isSyncPending({ live }: Pick<RemoteState, 'live'>, run: Run): Promise<boolean> {
  const { config, repository, log } = run
  if (config.land?.next !== 'pull-request' || live === undefined) return false
  const branch = syncBranch(config.branches)
  const refs = await repository.remoteRefs([branchRef(branch)])
  const head = refs.find(({ name }) => name === branchRef(branch))
  if (!head || !(await repository.reaches(head, live))) return false
  try {
    const github = await run.openGitHub()
    const open = await github?.pullRequests.list({ state: 'open', base: config.branches.next, branch })
    return open === undefined || open.some(({ isFork }) => !isFork)
  } catch (error) {
    log.info(`GitHub does not tell whether a pull request from ${branch} is open: ${wordsOf(error)}`)
    return true
  }
}
