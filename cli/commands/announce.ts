import { FORMAT_NAMES } from '../../shared/core/announce/formats.ts'
import { KINDS } from '../../shared/core/announce/happening.ts'
import type { Command } from '../command.ts'

export const announce: Command = {
  name: 'announce',
  summary: 'tell a receiver on the web what happened to a version',
  description: [
    'Sends that a version was released, promoted or withdrawn, or that a release failed: to Slack, Teams, Discord, a roadmap, or any receiver of signed webhooks. The same event has the same id each time, so a receiver can drop what it has.',
    'The address and the secret come from RELEASE_TRACKS_URL and RELEASE_TRACKS_SECRET, where no list of processes shows them. It does not ask before it sends; --dry-run shows the messages.',
  ],
  arguments: [{ name: 'tag', description: 'The tag that it is about.', words: 'tags' }],
  options: [
    { name: 'kind', value: 'kind', description: 'What happened.', choices: KINDS, otherwise: 'released' },
    { name: 'format', value: 'name', description: 'What is sent.', choices: FORMAT_NAMES, otherwise: 'event' },
    {
      name: 'template',
      value: 'file',
      description: 'Send this file, with {version} and the like in it.',
      words: 'files',
    },
    { name: 'header-prefix', value: 'text', description: 'With --format roadmap: Acme makes X-Acme-Signature.' },
    { name: 'notes', value: 'file', description: 'A file with notes to send along, as Markdown.', words: 'files' },
    { name: 'dry-run', description: 'Show what would be sent, and send nothing.' },
  ],
  examples: [
    {
      line: 'release-tracks announce tray-v1.8.5 --dry-run',
      meaning: 'what a receiver would be told',
    },
    {
      line: 'release-tracks announce tray-v1.8.5 --kind withdrawn --format slack',
      meaning: 'tell a channel of Slack, with its webhook in RELEASE_TRACKS_URL',
    },
  ],
  load: () => import('../answers/announce.ts'),
}
