import { syncBranchesReport } from '../../shared/flows/branches/sync-branches.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run) => syncBranchesReport({ dryRun: run.flag('dry-run', false), lines: run.flag('lines', false) }, run),
  { signs: true },
)
