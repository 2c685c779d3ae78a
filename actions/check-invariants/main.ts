import { checkInvariants } from '../../shared/flows/check-invariants.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => checkInvariants({ openIssue: run.flag('open-issue', true), label: run.input('label') }, run))
