import { validateTagReport } from '../../shared/flows/validate-action.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => validateTagReport({ tag: run.input('tag'), track: run.input('track') }, run))
