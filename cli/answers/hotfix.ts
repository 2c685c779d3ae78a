import { isTrunk } from '../../shared/core/config.ts'
import { branchRef } from '../../shared/core/git/names.ts'
import { shellCommand } from '../../shared/core/invariants/commands.ts'
import { failure } from '../../shared/core/text/error.ts'
import { LIVE } from '../../shared/core/versions/version.ts'
import type { Input, Outcome } from '../command.ts'
import { release } from './promote.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { config } = run
  const { live, next } = config.branches
  if (isTrunk(config)) {
    throw failure(
      'input-invalid',
      `hotfix: everything is cut on ${live} alone, so there is nothing to merge into another branch.`,
      `Promote a commit of it that has the fix and no unfinished work: ${shellCommand('release-tracks', 'promote', input.text('tracks'), LIVE)} --sha <commit>. Without --sha all of ${live} is released. A fix of an older version is released from a line (docs/lines.md).`,
    )
  }
  input.terminal.info(`what is on ${live} goes live, and is merged into ${next}`)
  return release(input, run, {
    tracks: input.text('tracks'),
    channel: LIVE,
    // What lies on live is a fix, whatever decides elsewhere.
    bump: 'patch',
    sha: branchRef(live),
    n: '',
    version: '',
    trailers: input.texts('trailer').join('\n'),
    dryRun: input.flag('dry-run'),
    force: false,
  })
}
