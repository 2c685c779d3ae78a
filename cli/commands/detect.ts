import type { Command } from '../command.ts'

export const detect: Command = {
  name: 'detect',
  summary: 'say which tracks changed since their last tags, and which commits and files decide that',
  description: [
    'Looks at the commits since the last tag of each track that is on the remote, up to what you have checked out, as the action does on a push.',
    "A commit counts for a track when it touches its paths, and when it is neither the actions' own nor ignored by the configuration. Nothing is changed.",
  ],
  options: [
    {
      name: 'base',
      value: 'commit',
      description: 'Compare with this commit, tag or branch.',
      otherwise: "each track's last tag",
    },
    {
      name: 'head',
      value: 'commit',
      description: 'Look at this commit, tag or branch.',
      otherwise: 'what is checked out',
    },
  ],
  examples: [
    { line: 'release-tracks detect', meaning: 'what a push of your branch would release' },
    { line: 'release-tracks detect --head origin/next', meaning: 'what has gathered on next' },
    { line: 'release-tracks detect --base v1.8.0 --json', meaning: 'all that changed since a tag, for a script' },
  ],
  load: () => import('../answers/detect.ts'),
}
