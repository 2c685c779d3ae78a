import type { Command } from '../command.ts'
import { WITHOUT_A_PUSH } from '../exit-codes.ts'

export const change: Command = {
  name: 'change',
  summary: 'describe a change for the next release',
  description: [
    'Writes a file to .changeset that says which tracks a change concerns, how far it raises their versions, and what to tell users. Commit it with the change. The format is that of changesets.',
    'With bump: changes, releases go by these files: the farthest of them decides the version, a track that none names is not released, and a live version takes the files away that it has.',
    'What is not given is asked for.',
  ],
  arguments: [{ name: 'tracks', description: 'A track, several separated by commas, or all.', words: 'tracks' }],
  options: [
    {
      name: 'level',
      value: 'size',
      description: 'How far it raises the version; none releases nothing by itself.',
      choices: ['patch', 'minor', 'major', 'none'],
    },
    { name: 'message', short: 'm', value: 'text', description: 'What changes for users, in Markdown.' },
  ],
  examples: [
    { line: 'release-tracks change', meaning: 'ask for everything' },
    { line: 'release-tracks change tray --level minor -m "Dark mode."', meaning: 'ask for nothing' },
  ],
  exitCodes: WITHOUT_A_PUSH,
  load: () => import('../answers/change.ts'),
}
