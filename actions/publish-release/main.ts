import { publishRelease } from '../../shared/flows/publish/publish-release.ts'
import { releaseFiles } from '../../shared/io/files/release-files.ts'
import { runAction } from '../../shared/io/runner/action.ts'

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
      checksums: run.input('checksums'),
      comment: run.flag('comment', false),
      milestone: run.input('milestone'),
    },
    run,
    releaseFiles(run.folder),
  ),
)
