import { withdraw } from '../../shared/flows/withdraw/withdraw.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run) =>
    withdraw(
      {
        tag: run.input('tag'),
        reason: run.input('reason'),
        undo: run.flag('undo', false),
        dryRun: run.flag('dry-run', false),
      },
      run,
    ),
  { signs: true },
)
