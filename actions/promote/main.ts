import { detectAndPromote } from '../../shared/flows/promote/promote.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run) =>
    detectAndPromote(
      {
        track: run.input('track'),
        channel: run.input('channel'),
        since: run.input('since'),
        line: run.input('line'),
      },
      {
        bump: run.input('bump'),
        sha: run.input('sha'),
        n: run.input('n'),
        version: run.input('version'),
        trailers: run.input('trailers'),
        dryRun: run.flag('dry-run', false),
        force: run.flag('force', false),
      },
      run,
    ),
  { signs: true },
)
