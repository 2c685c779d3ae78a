import { BUMPS } from '../../shared/core/config.ts'
import type { Command } from '../command.ts'
import { NO_SIGN, YES } from '../options.ts'

export const releasePr: Command = {
  name: 'release-pr',
  summary: 'keep release pull requests open, and release what is merged',
  description: [
    'Does what the action release-pr does, with your own git credentials and token: it releases what merged pull requests show, and keeps one open for each track that has something to promote to live. It needs land in the configuration and a GitHub token in GH_TOKEN: GH_TOKEN=$(gh auth token) release-tracks release-pr.',
    'Shows each push and asks first. After the push, the pull requests are opened or updated on GitHub.',
  ],
  options: [
    {
      name: 'group',
      value: 'all',
      description: 'One pull request for everything.',
      otherwise: 'one for each track or group',
      choices: ['all'],
    },
    {
      name: 'bump',
      value: 'size',
      description: 'How far to raise the version above the last live one; a label on a pull request takes precedence.',
      choices: BUMPS,
      otherwise: 'bump of the configuration, or patch',
    },
    {
      name: 'sha',
      value: 'commit',
      description: 'The commit or tag of next to release, or tested.',
      otherwise: 'the head of next',
      words: 'tags',
    },
    {
      name: 'line',
      value: 'X.Y',
      description: 'Keep the pull requests of a line, such as 1.8, on its branch; see branches.lines.',
    },
    {
      name: 'track',
      value: 'name',
      description: 'The track whose line is meant, if each track has line branches of its own.',
      words: 'tracks',
    },
    NO_SIGN,
    YES,
  ],
  examples: [
    { line: 'release-tracks release-pr', meaning: 'as the workflow does on a push to next, asking before each push' },
    { line: 'release-tracks release-pr --line 1.8 --track tray --yes', meaning: 'the same for the line 1.8 of tray' },
  ],
  load: () => import('../answers/release-pr.ts'),
}
