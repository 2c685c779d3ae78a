import type { Command } from '../command.ts'

export const validate: Command = {
  name: 'validate',
  summary: 'check that a tag may be released, and show what it stands for',
  description: [
    'Checks a tag the way a release workflow does before it builds: that it belongs to a track, that it is on the branch of its channel, and that the version files of its commit have its version.',
    'Reads the tag from the remote, so a tag you have not pushed yet is not found. Changes nothing.',
  ],
  arguments: [
    { name: 'tag', description: 'A tag on the remote, such as tray-v1.8.5-alpha.2.', required: true, words: 'tags' },
  ],
  examples: [
    { line: 'release-tracks validate tray-v1.8.5', meaning: 'check a live version' },
    { line: 'release-tracks validate v1.9.0-beta.1 --json', meaning: 'the same for a script' },
  ],
  exitCodes: { 1: 'The tag may not be released: the message says why and what to do.' },
  load: () => import('../answers/validate.ts'),
}
