import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { LIVE } from '../../core/versions/version.ts'
import { candidatesFor } from '../../core/withdrawals/manifests.ts'
import type { Run } from '../ports/run.ts'
import { changeRelease } from './release-notice.ts'
import { readStanding } from './standing.ts'

/** Makes of the release of a withdrawn version what its withdrawal makes of it: a run that published it meanwhile had not seen the marker. Gives sentences. */
export async function takeDownWithdrawn(tag: OwnedTag, run: Run): Promise<string[]> {
  const request = { tag, reason: '', undo: false, dryRun: false }
  const { reason, after, rivals } = await readStanding(request, run)
  const { channels } = run.config
  const instead = candidatesFor(tag.channel, rivals, channels)[0]
  return changeRelease(request, { reason, instead, newestLive: candidatesFor(LIVE, after, channels)[0] }, run)
}
