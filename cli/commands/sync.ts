import type { Command } from '../command.ts'
import { DRY_RUN, YES } from '../options.ts'

export const sync: Command = {
  name: 'sync',
  summary: 'merge the live branch into next',
  description: [
    'After a hotfix, or when somebody pushed to the live branch by hand, next lacks those commits and the next live release would stop. This merges live into next on the remote; your clone is not touched.',
    'Updater manifests take the side of live, also where next has all of its commits, version files the higher version. Any other conflict stops it with the paths, and nothing is pushed: merge by hand then.',
  ],
  options: [DRY_RUN, YES],
  examples: [
    { line: 'release-tracks sync --dry-run', meaning: 'what would be merged, and whether it conflicts' },
    { line: 'release-tracks sync --yes', meaning: 'merge without a question' },
  ],
  exitCodes: { 1: 'The branches conflict, or something else is wrong: the message says what, and what to do.' },
  load: () => import('../answers/sync.ts'),
}
