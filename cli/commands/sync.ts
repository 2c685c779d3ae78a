import type { Command } from '../command.ts'
import { DRY_RUN, NO_SIGN, YES } from '../options.ts'

export const sync: Command = {
  name: 'sync',
  summary: 'merge the live branch into next',
  description: [
    'After a hotfix, or when somebody pushed to the live branch by hand, next lacks those commits and the next live release would stop. sync merges live into next on the remote; your clone is not touched.',
    "Updater manifests take live's side, even if next has all of its commits; version files take the higher version. Any other conflict stops it, lists the paths, and pushes nothing: merge those by hand.",
    'Says what of each line next has in no form, and with --lines merges it; a cherry-pick with -x, in either direction, counts as there.',
  ],
  options: [
    { name: 'lines', description: 'Merge what next lacks of lines, too; otherwise it is only named.' },
    DRY_RUN,
    NO_SIGN,
    YES,
  ],
  examples: [
    { line: 'release-tracks sync --dry-run', meaning: 'what would be merged, and whether it conflicts' },
    { line: 'release-tracks sync --yes', meaning: 'merge without asking' },
  ],
  exitCodes: { 1: 'The branches conflict, or something else is wrong: the message says what to do.' },
  load: () => import('../answers/sync.ts'),
}
