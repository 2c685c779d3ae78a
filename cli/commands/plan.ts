import type { Command } from '../command.ts'

export const plan: Command = {
  name: 'plan',
  summary: 'show what would be released now, and why',
  description: [
    'Draws a tree a track: the next version and tag, the commits and files that ask for it, the files that its bump commit changes, and the workflow that its tag starts.',
    'Without --channel it is what the next push to next would cut. With it, what promoting to that channel would do. It looks at the remote as it is now, not at your work tree, and changes nothing.',
  ],
  options: [
    {
      name: 'channel',
      value: 'name',
      description: 'Plan a promotion to this channel.',
      otherwise: 'the auto-channel',
      words: 'channels',
    },
    {
      name: 'track',
      value: 'names',
      description: 'Look at these tracks alone, with commas between.',
      otherwise: 'all',
      words: 'tracks',
    },
  ],
  examples: [
    { line: 'release-tracks plan', meaning: 'what a push to next would cut' },
    {
      line: 'release-tracks plan --channel live',
      meaning: 'what going live would bring, since the last live versions',
    },
    { line: 'release-tracks plan --track tray --json', meaning: 'the same as data' },
  ],
  exitCodes: { 0: 'There is a plan, be it that nothing is released.' },
  load: () => import('../answers/plan.ts'),
}
