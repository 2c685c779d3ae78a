import { checkInvariants } from '../../shared/flows/invariants/check-invariants.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction((run) =>
  checkInvariants(
    { openIssue: run.flag('open-issue', true), label: run.input('label'), grace: run.input('grace') },
    run,
  ),
)
