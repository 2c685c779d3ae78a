import { type Config, isTrunk } from '../../core/config.ts'
import { branchRef } from '../../core/git/names.ts'
import { failure } from '../../core/text/error.ts'
import type { RefUpdate } from '../ports/repository.ts'

/** Checks that a push moves no branch that takes pull requests alone, by `land` of the configuration. Throws `land-by-pull-request`. */
export function requirePushable(updates: readonly RefUpdate[], { land, branches, path }: Config): void {
  for (const role of ['live', 'next'] as const) {
    const name = branches[role]
    if (land?.[role] !== 'pull-request' || !updates.some(({ ref }) => ref === branchRef(name))) continue
    throw failure(
      'land-by-pull-request',
      `${name} takes pull requests alone, by land in ${path}, and this would push to it; nothing was pushed.`,
      isTrunk({ branches })
        ? 'Merge the pull request that release-pr keeps for the track; for pre-releases without bump commits set version-style: tag on the tracks. If the token may push after all, set land: push.'
        : role === 'live'
          ? 'Merge the pull request that release-pr keeps for the track. If the token may push after all, set land.live: push.'
          : `Merge the pull request that release-pr opens to bring ${branches.live} into ${name}; for pre-releases without bump commits set version-style: tag on the tracks. If the token may push after all, set land.next: push.`,
    )
  }
}
