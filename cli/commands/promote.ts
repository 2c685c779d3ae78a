import type { Command } from '../command.ts'
import { DRY_RUN, YES } from '../options.ts'

export const promote: Command = {
  name: 'promote',
  summary: 'release tracks on a channel',
  description: [
    'Writes the next version of each track into its version files, commits and tags that, and pushes branches and tags in one atomic push: all of it lands or nothing does. Your clone is not touched; what is released is what the remote has.',
    'Before the push it shows the plan and asks. When somebody else pushes meanwhile, nothing of yours lands; you are shown the new plan and asked again.',
    'A track that has nothing new since its last tag on the channel is left alone, so running it twice is safe.',
  ],
  arguments: [
    { name: 'tracks', description: 'A track, several with commas between, or all.', required: true, words: 'tracks' },
    { name: 'channel', description: 'A channel of the configuration, or live.', required: true, words: 'channels' },
  ],
  options: [
    {
      name: 'bump',
      value: 'size',
      description: 'How far to raise the version above the last live one; auto reads conventional commits.',
      choices: ['patch', 'minor', 'major', 'auto'],
      otherwise: 'patch',
    },
    {
      name: 'sha',
      value: 'commit',
      description: 'The commit or tag of next to release.',
      otherwise: 'the head of next',
    },
    { name: 'n', value: 'number', description: 'The N of a pre-release, ahead of every one there is.' },
    {
      name: 'trailer',
      value: 'line',
      description: 'An extra "Key: value" line for tags and bump commits; may be given again.',
      repeatable: true,
    },
    { name: 'force', description: 'Release also when there is nothing new since the last tag on the channel.' },
    DRY_RUN,
    YES,
  ],
  examples: [
    { line: 'release-tracks promote tray beta', meaning: 'cut the next beta of one track, after a question' },
    {
      line: 'release-tracks promote tray,platform live --bump minor',
      meaning: 'two tracks go live together, each in its own version',
    },
    { line: 'release-tracks promote tray live --sha tray-v1.8.5-rc.2', meaning: 'make live exactly what was tested' },
    { line: 'release-tracks promote all alpha --dry-run --json', meaning: 'the plan for a script; nothing is pushed' },
  ],
  load: () => import('../answers/promote.ts'),
}
