import { componentChangelogReport } from '../../shared/flows/changelog-action.ts'
import { runAction } from '../../shared/io/action.ts'
import { textFiles } from '../../shared/io/text-files.ts'

await runAction((run) =>
  componentChangelogReport(
    {
      tag: run.input('tag'),
      track: run.input('track'),
      head: run.input('head'),
      since: run.input('since'),
      format: run.input('format'),
      output: run.input('output'),
    },
    run,
    textFiles(run.folder),
  ),
)
