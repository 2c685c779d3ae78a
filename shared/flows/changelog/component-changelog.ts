import { formatVersion } from '../../core/versions/version.ts'
import type { Report, Run } from '../ports/run.ts'
import type { TextFiles } from '../ports/text-files.ts'
import { componentChangelog, type TrackChangelog } from './changelog.ts'
import type { ChangelogInputs } from './changelog-request.ts'

/** The action component-changelog: the body of a release, as an output and in a file. */
export async function componentChangelogReport(
  inputs: ChangelogInputs & { readonly output: string },
  run: Run,
  files: TextFiles,
): Promise<Report> {
  const made = await componentChangelog(inputs, run)
  const { body, commitCount, compareUrl } = made.changelog
  const path = await writeBody(inputs.output, made, files)
  return {
    outputs: {
      body,
      'body-path': path,
      'previous-tag': made.range.previous?.name ?? '',
      'commit-count': String(commitCount),
      'compare-url': compareUrl ?? '',
    },
    summary: body,
  }
}

function writeBody(output: string, { choice, range, changelog }: TrackChangelog, files: TextFiles): Promise<string> {
  const { track, tag } = choice
  const text = `${changelog.body}\n`
  if (output !== '') return files.write(output, text, 'output')
  return files.writeTemporary(`${track.name}-${tag ? formatVersion(tag.version) : range.head}.md`, text)
}
