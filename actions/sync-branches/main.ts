import { syncBranches } from '../../shared/flows/sync-branches.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => syncBranches({ dryRun: run.flag('dry-run', false) }, run))
