import { releasePr } from '../../shared/flows/release-pr/release-pr.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run) =>
    releasePr({ group: run.input('group'), bump: run.input('bump'), sha: run.input('sha'), line: '', track: '' }, run),
  { signs: true },
)
