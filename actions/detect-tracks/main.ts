import { detectTracksReport } from '../../shared/flows/detect/detect-tracks.ts'
import { runAction } from '../../shared/io/runner/action.ts'

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
