import { announceReport } from '../../shared/flows/announce/announce.ts'
import { readText } from '../../shared/io/files/text-files.ts'
import { openReceiver } from '../../shared/io/receiver/receiver.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction((run) =>
  announceReport(
    {
      kind: run.input('kind'),
      tag: run.input('tag'),
      format: run.input('format'),
      template: run.input('template'),
      url: run.secret('url'),
      secret: run.secret('secret'),
      headerPrefix: run.input('header-prefix'),
      notes: run.input('notes'),
      notesPath: run.input('notes-path'),
      required: run.flag('required', false),
      dryRun: run.flag('dry-run', false),
    },
    run,
    { read: (path, input) => readText(path, { root: run.folder, input }), openReceiver },
  ),
)
