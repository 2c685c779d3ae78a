import type { Command } from '../command.ts'

export const status: Command = {
  name: 'status',
  summary: 'show where every track stands: its channels, what waits, and whether the invariants hold',
  description: [
    'Shows, for each track and channel, the newest tag with its date and commit, what installed apps are offered, and how many commits wait. Below that: what the next push would cut, and each problem, with the command that fixes it.',
    'Reads the remote as it is now, so a shallow clone shows the same. Changes nothing; --html writes one file.',
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
  exitCodes: { 0: 'The status was shown, even if an invariant is broken.' },
  load: () => import('../answers/status.ts'),
}
