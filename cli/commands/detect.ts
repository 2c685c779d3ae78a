import type { Command } from '../command.ts'

export const detect: Command = {
  name: 'detect',
  summary: 'show which tracks changed since their last tags, and which commits and files decide that',
  description: [
    "Reads the commits since each track's last tag on the remote, up to the commit you have checked out, as the action does on a push.",
    "A commit counts for a track if it touches the track's paths and is neither the actions' own nor ignored by the configuration. Changes nothing.",
  ],
  options: [
    {
      name: 'base',
      value: 'commit',
      description: 'Compare with this commit, tag or branch.',
      otherwise: "each track's last tag",
      words: 'tags',
    },
    {
      name: 'head',
      value: 'commit',
      description: 'Examine this commit, tag or branch.',
      otherwise: 'the checked-out commit',
      words: 'tags',
    },
  ],
  examples: [
    { line: 'release-tracks detect', meaning: 'what a push of your branch would release' },
    { line: 'release-tracks detect --head origin/next', meaning: 'what is waiting on next' },
    {
      line: 'release-tracks detect --base v1.8.0 --json',
      meaning: 'everything that changed since a tag, for a script',
    },
  ],
  load: () => import('../answers/detect.ts'),
}
