import type { Command } from '../command.ts'
import { DRY_RUN, YES } from '../options.ts'

export const line: Command = {
  name: 'line',
  summary: 'open the branch for fixes of an older version',
  description: [
    'While 1.9 is live, a fix of 1.8 is released from a branch of its own, which branches.lines of the configuration names. This makes that branch on the remote, from the last live tag of 1.8; your clone is not touched, and a branch that exists is refused.',
    'Then commit the fix there and release it with promote and --line: its versions follow from the tags of 1.8 alone, and live, next, Latest and the manifests of live stay as they are.',
  ],
  arguments: [
    { name: 'action', description: 'open.', required: true, words: ['open'] },
    { name: 'track', description: 'The track.', required: true, words: 'track' },
    { name: 'line', description: 'The line, such as 1.8.', required: true },
  ],
  options: [DRY_RUN, YES],
  examples: [
    { line: 'release-tracks line open tray 1.8', meaning: 'make tray-1.8.x from the last tag of 1.8, after asking' },
    { line: 'release-tracks promote tray live --line 1.8', meaning: 'release what was committed to it' },
  ],
  load: () => import('../answers/line.ts'),
}
