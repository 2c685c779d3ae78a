import { npmCommands, publishedName } from '../../core/withdrawals/registry-commands.ts'
import type { Run } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import type { WithdrawRequest } from './withdraw-request.ts'
import type { Withdrawal } from './withdrawal.ts'

/** The commands for the npm packages that carry the track's version; none for other tracks. */
export async function readPackageCommands(
  { tag, undo }: WithdrawRequest,
  { commit, instead, reason, distTag, isNew }: Withdrawal,
  { repository }: Run,
): Promise<string[]> {
  const paths = tag.track.versionFiles.flatMap((file) =>
    file.kind === 'keyed' && file.key === 'version' && /(?:^|\/)package\.json$/.test(file.path) ? [file.path] : [],
  )
  const isSettled = undo && !isNew
  if (paths.length === 0 || isSettled) return []
  const [at] = await repository.ensureCommits([commit])
  const files = await repository.readFiles(at, paths)
  const names = [...files.values()].flatMap(({ path, bytes }) => publishedName(decodeText(path, bytes)) ?? [])
  const about = { version: tag.version, instead: instead?.version, reason: undo ? '' : reason, distTag }
  return names.flatMap((name) => npmCommands(name, about))
}
