import { previewRelease } from '../../shared/flows/preview/preview-release.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction((run) =>
  previewRelease(
    {
      pullRequest: run.input('pull-request'),
      tracks: run.input('track'),
      channel: run.input('channel'),
      bump: run.input('bump'),
      live: run.flag('live', false),
      comment: run.flag('comment', true),
    },
    run,
  ),
)
