import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lets nobody push to some branches of a bare repository, in GitHub's words: a ruleset asks for pull requests, or for a merge queue. */
export function protectBranches(
  bare: string,
  branches: readonly string[],
  reason = 'Changes must be made through a pull request.',
): void {
  const hook = join(bare, 'hooks', 'pre-receive')
  const refs = branches.map((branch) => `refs/heads/${branch}`).join('|')
  const words = `error: GH013: Repository rule violations found for $ref.\\n\\n- ${reason}\\n`
  writeFileSync(
    hook,
    `#!/bin/sh\nwhile read old new ref; do case "$ref" in ${refs}) printf "${words}" >&2; exit 1;; esac; done\n`,
  )
  chmodSync(hook, 0o755)
}
