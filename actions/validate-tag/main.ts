import { validateTagReport } from '../../shared/flows/validate-action.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => validateTagReport(run.input('tag'), run))
