import type { Command } from '../command.ts'

export const status: Command = {
  name: 'status',
  summary: 'show where every track stands: its channels, what waits, and whether the invariants hold',
  description: [
    'For each track and channel: the newest tag, when it was made and on which commit, what installed apps are offered, and how many commits wait to get there. Below that, what the next push would cut, and what is wrong with the command that mends it.',
    'It reads the remote as it is now, so also a shallow clone tells all. Nothing is changed; with --html one file is written.',
  ],
  options: [
    {
      name: 'html',
      value: 'file',
      preset: 'release-status.html',
      description:
        'Also write the status as one page that loads nothing, with a timeline of tags; - writes it to stdout.',
      words: 'files',
    },
  ],
  examples: [
    { line: 'release-tracks status', meaning: 'a table of tracks and channels' },
    { line: 'release-tracks status --html site/index.html', meaning: 'the page, to publish or to open' },
    { line: 'release-tracks status --json', meaning: 'the same for a script' },
  ],
  exitCodes: { 0: 'The status is shown, also where an invariant is broken.' },
  load: () => import('../answers/status.ts'),
}
