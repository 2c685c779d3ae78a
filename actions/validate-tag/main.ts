import { validateTagReport } from '../../shared/flows/validate/validate-tag.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction((run) => validateTagReport({ tag: run.input('tag'), track: run.input('track') }, run))
