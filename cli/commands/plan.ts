import type { Command } from '../command.ts'

export const plan: Command = {
  name: 'plan',
  summary: 'show what would be released now, and why',
  description: [
    'Draws a tree per track: the next version and tag, the commits and files behind it, the files that its bump commit changes, and the workflow that its tag triggers.',
    'Without --channel, shows what the next push to next would cut; with it, what promoting to that channel would do. Reads the remote as it is now, and changes nothing. Only the configuration is that of your work tree; a warning says when the remote has another one.',
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
      description: 'Only these tracks, separated by commas.',
      otherwise: 'all',
      words: 'tracks',
    },
    { name: 'verbose', description: 'Show the folders that `dependencies: auto` adds to each track, too.' },
    { name: 'line', value: 'X.Y', description: 'Plan for the line of an older X.Y, such as 1.8.' },
  ],
  examples: [
    { line: 'release-tracks plan --track tray --line 1.8', meaning: 'what a push to the branch of a line would cut' },
    { line: 'release-tracks plan', meaning: 'what a push to next would cut' },
    {
      line: 'release-tracks plan --channel live',
      meaning: 'what going live would bring, since the last live versions',
    },
    { line: 'release-tracks plan --track tray --json', meaning: 'the same as data' },
  ],
  exitCodes: { 0: 'There is a plan, even if it releases nothing.' },
  load: () => import('../answers/plan.ts'),
}
