import { floatTags } from '../../shared/flows/float-tags.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) => floatTags({ tag: run.input('tag'), minor: run.flag('minor', false) }, run))
