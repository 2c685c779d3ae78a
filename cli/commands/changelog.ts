import type { Command } from '../command.ts'

export const changelog: Command = {
  name: 'changelog',
  summary: 'write the release notes of one track',
  description: [
    'Lists the commits that touch the paths of a track since the version its users had before, grouped by conventional type, as Markdown. Text in release-notes/<track>/<version>.md comes first.',
    'Give a tag for the notes of a release, or --track for what its next release would contain. With GH_TOKEN or GITHUB_TOKEN set, logins and pull requests come from GitHub.',
  ],
  arguments: [{ name: 'tag', description: 'The tag of the release.', words: 'tags' }],
  options: [
    {
      name: 'track',
      value: 'name',
      description: 'The track whose changes since its last tag are listed.',
      words: 'track',
    },
    {
      name: 'head',
      value: 'commit',
      description: 'With --track: the commit, tag or branch to stop at.',
      words: 'tags',
      otherwise: 'the checked-out commit',
    },
    {
      name: 'since',
      value: 'kind',
      description:
        'Start from the previous version that users of the channel got, or from the previous tag on any channel.',
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
    {
      name: 'write-all',
      description:
        'Write the notes of every live version that the changelog-file of each track, or of --track, does not have yet; all that is in it stays as it is.',
    },
    { name: 'output', short: 'o', value: 'file', description: 'Write to a file.', words: 'files' },
  ],
  examples: [
    {
      line: 'release-tracks changelog --write-all',
      meaning: 'build the changelog files once; from then on releases add to them',
    },
    {
      line: 'release-tracks changelog tray-v1.8.5',
      meaning: 'the notes of a live version, since the previous live one',
    },
    {
      line: 'release-tracks changelog --track tray --head origin/next',
      meaning: 'what its next release would contain',
    },
    {
      line: 'release-tracks changelog v1.9.0 -o notes.md',
      meaning: 'write a file for gh release create --notes-file',
    },
  ],
  load: () => import('../answers/changelog.ts'),
}
