import { componentChangelogReport } from '../../shared/flows/changelog/component-changelog.ts'
import { textFiles } from '../../shared/io/files/text-files.ts'
import { runAction } from '../../shared/io/runner/action.ts'

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
