import { failure } from '../../shared/core/text/error.ts'
import { componentChangelog } from '../../shared/flows/changelog/changelog.ts'
import { textFiles } from '../../shared/io/files/text-files.ts'
import type { Input, Outcome } from '../command.ts'

export async function answer(input: Input): Promise<Outcome> {
  if (input.flag('write-all')) return (await import('./changelog-files.ts')).writeAll(input)
  if (input.text('tag') === '' && input.text('track') === '')
    throw failure(
      'usage',
      'Name the tag of a release, or with --track the track.',
      'See: release-tracks changelog --help',
    )
  const run = await input.openRun()
  const { choice, range, changelog } = await componentChangelog(
    {
      tag: input.text('tag'),
      track: input.text('track'),
      head: input.text('head'),
      since: input.text('since'),
      format: input.text('format'),
    },
    run,
  )
  const { body, commitCount, compareUrl } = changelog
  const output = input.text('output')
  if (output !== '') await textFiles(input.folder).write(output, `${body}\n`, 'output')
  return {
    json: {
      track: choice.track.name,
      tag: choice.tag?.name ?? null,
      'previous-tag': range.previous?.name ?? null,
      'commit-count': commitCount,
      'compare-url': compareUrl ?? null,
      body,
    },
    text: () => (output === '' ? body : `Written to ${output}.`),
  }
}
