import { publishRelease } from '../../shared/flows/publish-release.ts'
import { runAction } from '../../shared/io/action.ts'
import { releaseFiles } from '../../shared/io/release-files.ts'

await runAction((run) =>
  publishRelease(
    {
      tag: run.input('tag'),
      name: run.input('name'),
      body: run.input('body'),
      bodyPath: run.input('body-path'),
      assets: run.input('assets'),
      makeLatest: run.input('make-latest'),
      draft: run.flag('draft', false),
    },
    run,
    releaseFiles(run.folder),
  ),
)
