import { BUMPS } from '../../shared/core/config.ts'
import type { Command } from '../command.ts'
import { DRY_RUN, NO_SIGN, YES } from '../options.ts'

export const promote: Command = {
  name: 'promote',
  summary: 'release tracks on a channel',
  description: [
    'Writes the next version of each track into its version files, commits and tags it, and pushes branches and tags atomically: everything lands or nothing does. Your clone is not touched; the remote is what is released, by the configuration of your work tree, with a warning when the remote has another one.',
    'Shows the plan and asks before pushing. If somebody else pushes in the meantime, nothing of yours lands; you see the new plan and are asked again.',
    'Skips a track with nothing new for users of the channel, so running it twice is safe.',
  ],
  arguments: [
    { name: 'tracks', description: 'A track, several separated by commas, or all.', required: true, words: 'tracks' },
    { name: 'channel', description: 'A channel of the configuration, or live.', required: true, words: 'channels' },
  ],
  options: [
    {
      name: 'bump',
      value: 'size',
      description:
        'How far to raise the version above the last live one; auto reads conventional commits, auto-bump of the configuration, and Release-As footers; changes reads the files in .changeset; file takes the version that people wrote into the version files.',
      choices: BUMPS,
      otherwise: 'bump of the configuration, or patch',
    },
    {
      name: 'sha',
      value: 'commit',
      description:
        'The commit or tag of next to release; for live also tested, of each track its newest pre-release on the highest channel.',
      otherwise: 'the head of next',
      words: 'tags',
    },
    {
      name: 'line',
      value: 'X.Y',
      description: 'Release a fix of an older X.Y, such as 1.8, from the branch of its line; see branches.lines.',
    },
    { name: 'n', value: 'number', description: 'The N of a pre-release, higher than any existing one.' },
    {
      name: 'as',
      value: 'version',
      description: 'The version itself, for one track: above its last live version and never given before.',
    },
    {
      name: 'trailer',
      value: 'line',
      description: 'An extra "Key: value" line for tags and bump commits; repeatable.',
      repeatable: true,
    },
    { name: 'force', description: 'Release even if nothing is new for users of the channel.' },
    DRY_RUN,
    NO_SIGN,
    YES,
  ],
  examples: [
    { line: 'release-tracks promote tray beta', meaning: 'cut the next beta of one track, after asking' },
    {
      line: 'release-tracks promote tray,platform live --bump minor',
      meaning: 'release two tracks live together, each with its own version',
    },
    {
      line: 'release-tracks promote tray live --sha main',
      meaning: 'release a fix that was committed to main, without what else is on next; as hotfix does',
    },
    { line: 'release-tracks promote tray live --line 1.8', meaning: 'release a fix of 1.8 while 1.9 is live' },
    { line: 'release-tracks promote tray live --sha tested', meaning: 'release exactly what was tested' },
    {
      line: 'release-tracks promote tray live --as 2.0.2',
      meaning: 'the version by hand, where an unfinished pre-release is above live',
    },
    { line: 'release-tracks promote all alpha --dry-run --json', meaning: 'the plan for a script; nothing is pushed' },
  ],
  load: () => import('../answers/promote.ts'),
}
