import { detectTracksReport } from '../../shared/flows/detect-action.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) =>
  detectTracksReport(
    {
      track: run.input('track'),
      channel: run.input('channel'),
      since: run.input('since'),
      base: run.input('base'),
      head: run.input('head'),
    },
    run,
  ),
)
