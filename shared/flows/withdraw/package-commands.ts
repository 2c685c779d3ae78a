import { npmCommands, publishedName } from '../../core/withdrawals/registry-commands.ts'
import type { Run } from '../ports/run.ts'
import { readCarriers } from '../tracks/version-files.ts'
import type { WithdrawRequest } from './withdraw-request.ts'
import type { Withdrawal } from './withdrawal.ts'

/** The commands for the npm packages that carry the track's version; none for other tracks. */
export async function readPackageCommands(
  { tag, undo }: WithdrawRequest,
  { commit, instead, reason, distTag, isNew }: Withdrawal,
  { repository }: Run,
): Promise<string[]> {
  const manifests = tag.track.versionFiles.filter(
    (file) => file.kind === 'keyed' && file.key === 'version' && /(?:^|\/)package\.json$/.test(file.path),
  )
  const isSettled = undo && !isNew
  if (manifests.length === 0 || isSettled) return []
  const [at] = await repository.ensureCommits([commit])
  const { texts } = await readCarriers(repository, { versionFiles: manifests }, at)
  const names = [...texts.values()].flatMap((text) => publishedName(text) ?? [])
  const about = { version: tag.version, instead: instead?.version, reason: undo ? '' : reason, distTag }
  return names.flatMap((name) => npmCommands(name, about))
}
