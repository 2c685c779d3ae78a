import { floatTags } from '../../shared/flows/publish/float-tags.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction((run) => floatTags({ tag: run.input('tag'), minor: run.flag('minor', false) }, run))
