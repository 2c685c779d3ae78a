import { imageTagsReport } from '../../shared/flows/image-tags.ts'
import { runAction } from '../../shared/io/action.ts'

await runAction((run) =>
  imageTagsReport(
    {
      images: run.input('images'),
      tag: run.input('tag'),
      track: run.input('track'),
      coreFloats: run.flag('core-floats', false),
    },
    run,
  ),
)
