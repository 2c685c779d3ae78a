import type { Config } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { branchRef } from '../../core/git/names.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import { formatLine, lineBranch } from '../../core/lines/line-branch.ts'
import { isOldLine } from '../../core/lines/line-config.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import type { Project } from '../ports/run.ts'

/**
 * The branch of the line that a tag would be of, as the remote has it; undefined where there is none, or the tag's X.Y is not below a live one.
 * @param siblings the tags of its track from its own X.Y on.
 */
export async function headOfLine(
  { track, version }: OwnedTag,
  siblings: readonly TrackTag[],
  { config, repository }: Project,
): Promise<RemoteRef | undefined> {
  const { lines } = config.branches
  if (lines === undefined || !isOldLine(version, siblings)) return undefined
  const name = branchRef(lineBranch(lines, track.name, version))
  return (await repository.remoteRefs([name])).find((ref) => ref.name === name)
}

/** How fixes of a tag's X.Y are released. */
export function adviseLine({ track, version }: OwnedTag, { branches: { lines } }: Config): string {
  const line = formatLine(version)
  if (lines === undefined) return `To release fixes of ${line}, set branches.lines (docs/lines.md).`
  const command = shellCommand('release-tracks', 'promote', track.name, 'live', '--line', line)
  return `Fixes of ${line} are released from ${lineBranch(lines, track.name, version)}: ${command}`
}
