import { titleOf } from '../../shared/core/announce/happening.ts'
import { ReleaseTracksError } from '../../shared/core/text/error.ts'
import { announce, problemsOf } from '../../shared/flows/announce/announce.ts'
import { readText } from '../../shared/io/files/text-files.ts'
import { openReceiver } from '../../shared/io/receiver/receiver.ts'
import type { Input, Outcome } from '../command.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const announcement = await announce(
    {
      kind: input.text('kind'),
      tag: input.text('tag'),
      format: input.text('format'),
      template: input.text('template'),
      url: process.env.RELEASE_TRACKS_URL?.trim() ?? '',
      secret: process.env.RELEASE_TRACKS_SECRET?.trim() ?? '',
      headerPrefix: input.text('header-prefix'),
      notes: '',
      notesPath: input.text('notes'),
      required: true,
      dryRun: input.flag('dry-run'),
    },
    run,
    { read: (path, name) => readText(path, { root: input.folder, input: name }), openReceiver },
  )
  const { deliveries, silence, host } = announcement
  const { lags, lost } = problemsOf(announcement)
  for (const problem of lags) input.terminal.warn(problem)
  if (lost.length > 0) throw new ReleaseTracksError('not-announced', lost)
  const messages = deliveries.map(({ happening, message, verdict }) => ({
    id: message.id,
    title: titleOf(happening),
    sent: verdict?.kind === 'delivered',
    body: message.body,
  }))
  return {
    json: { host: host || null, messages, silence },
    text: () =>
      [...messages.map(({ sent, title, body }) => (sent ? `Told ${host}: ${title}` : body)), ...silence].join('\n'),
  }
}
