import { BUMPS } from '../../shared/core/config.ts'
import type { Command } from '../command.ts'

export const preview: Command = {
  name: 'preview',
  summary: 'show what merging your commit into next would release',
  description: [
    'Merges the commit that you have checked out into next, as next is on the remote now, and plans on the result what the push of that merge would cut. Nothing is pushed, and your clone is not touched.',
    'The action preview-release says the same on a pull request.',
  ],
  options: [
    {
      name: 'channel',
      value: 'name',
      description: 'Plan a promotion to this channel after the merge.',
      otherwise: 'the auto-channel',
      words: 'channels',
    },
    { name: 'live', description: 'Also show what promoting to live after the merge would release.' },
    {
      name: 'track',
      value: 'names',
      description: 'Only these tracks, separated by commas.',
      otherwise: 'all',
      words: 'tracks',
    },
    {
      name: 'bump',
      value: 'size',
      description: 'How far to raise the version above the last live one.',
      otherwise: 'bump of the configuration, or patch',
      choices: BUMPS,
    },
  ],
  examples: [
    { line: 'release-tracks preview', meaning: 'before you open a pull request' },
    { line: 'release-tracks preview --live --json', meaning: 'with what going live would bring, as data' },
  ],
  exitCodes: { 1: 'Your commit conflicts with next, or the release would be refused.' },
  load: () => import('../answers/preview.ts'),
}
