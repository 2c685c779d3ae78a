import { imageTagsReport } from '../../shared/flows/publish/image-tags.ts'
import { runAction } from '../../shared/io/runner/action.ts'
import { createImageTags } from '../../shared/io/runner/docker.ts'

await runAction((run) =>
  imageTagsReport(
    {
      images: run.input('images'),
      tag: run.input('tag'),
      track: run.input('track'),
      coreFloats: run.flag('core-floats', false),
      rebuild: run.flag('rebuild', false),
    },
    run,
    run.flag('move', false) ? createImageTags : undefined,
  ),
)
