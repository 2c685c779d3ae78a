import type { CommitId } from '../../core/git/names.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { askedVersion } from '../../core/versions/auto-bump.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'

/** Warns of a version that the commits of a push ask for by a footer `Release-As` while no track has anything new. Throws `version-text`. */
export async function warnOfWaiting(before: CommitId, head: CommitId, { repository, log }: Run): Promise<void> {
  if (/^0*$/.test(before)) return
  const messages = await pushedMessages(before, head, repository)
  const asked = askedVersion([...messages].map(([sha, message]) => ({ sha, message })))
  if (!asked) return
  log.warn({
    message: `${asked.says}, and no track has anything new: it waits for the next change.`,
    fix: 'To release it now, run the action by hand with `track` and `force: true`.',
  })
}

/** The messages of the commits of a push; none where the remote dropped what a force-push replaced. */
async function pushedMessages(before: CommitId, head: CommitId, repository: Repository) {
  try {
    const [range] = await repository.ensure([{ tip: head, not: [before] }])
    return await repository.messages(range)
  } catch (error) {
    if (error instanceof ReleaseTracksError && error.code === 'not-on-remote') return []
    throw error
  }
}
