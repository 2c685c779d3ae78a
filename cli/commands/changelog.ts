import type { Command } from '../command.ts'

export const changelog: Command = {
  name: 'changelog',
  summary: 'write the release notes of one track',
  description: [
    'Lists the commits that touch the paths of a track since the version that its users had, grouped by conventional type, as Markdown. Notes in release-notes/<track>/<version>.md lead it.',
    'Give a tag for the notes of a release, or --track for what its next one would have. Logins and pull requests come from GitHub when GH_TOKEN or GITHUB_TOKEN is set.',
  ],
  arguments: [{ name: 'tag', description: 'The tag of the release.' }],
  options: [
    {
      name: 'track',
      value: 'name',
      description: 'The track of which the changes since its last tag are listed.',
      words: 'tracks',
    },
    {
      name: 'head',
      value: 'commit',
      description: 'With --track: up to which commit, tag or branch.',
      otherwise: 'what is checked out',
    },
    {
      name: 'since',
      value: 'kind',
      description:
        'Start from the previous version that users of the channel got, or from the previous tag whatever its channel.',
      choices: ['channel', 'tag'],
      otherwise: 'channel',
    },
    {
      name: 'format',
      value: 'name',
      description: 'By type of change, or newest first.',
      choices: ['grouped', 'flat'],
      otherwise: 'grouped',
    },
    { name: 'output', short: 'o', value: 'file', description: 'Write it to a file.', words: 'files' },
  ],
  examples: [
    { line: 'release-tracks changelog tray-v1.8.5', meaning: 'the notes of a live version, since the live one before' },
    { line: 'release-tracks changelog --track tray --head origin/next', meaning: 'what its next release would bring' },
    {
      line: 'release-tracks changelog v1.9.0 -o notes.md',
      meaning: 'into a file, as for gh release create --notes-file',
    },
  ],
  load: () => import('../answers/changelog.ts'),
}
