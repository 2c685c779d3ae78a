import { bumpVersion } from '../../shared/flows/promote/bump-version.ts'
import { type ActionRun, runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run: ActionRun) =>
    bumpVersion(
      {
        tracks: run.input('tracks'),
        channel: run.input('channel'),
        line: run.input('line'),
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
