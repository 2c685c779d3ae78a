import { syncBranchesReport } from '../../shared/flows/sync-action.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => syncBranchesReport({ dryRun: run.flag('dry-run', false) }, run))
