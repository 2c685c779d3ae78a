import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '../../shared/core/text/error.ts'
import { formatVersion } from '../../shared/core/versions/version.ts'
import { completeChangelogFile } from '../../shared/flows/changelog/changelog-file.ts'
import { chooseTracks } from '../../shared/flows/tracks/track-choice.ts'
import { readText, textFiles } from '../../shared/io/files/text-files.ts'
import type { Input, Outcome } from '../command.ts'

/** Completes the changelog files of tracks in the work tree. */
export async function writeAll(input: Input): Promise<Outcome> {
  if (input.text('tag') !== '' || input.text('head') !== '' || input.text('output') !== '')
    throw failure('usage', '--write-all takes no tag, --head or --output.', 'Give it alone, or with --track.')
  const run = await input.openRun()
  const tracks = chooseTracks(run.config, input.text('track') || 'all', 'track')
  const written = tracks.filter(({ changelogFile }) => changelogFile !== undefined)
  if (written.length === 0)
    throw failure(
      'usage',
      'No track has a changelog-file.',
      `Name one in ${run.config.path}: changelog-file: CHANGELOG.md`,
    )
  const done: { readonly track: string; readonly path: string; readonly added: readonly string[] }[] = []
  for (const track of written) {
    const path = track.changelogFile as string
    const before = existsSync(join(run.top, path))
      ? await readText(path, { root: run.top, input: 'changelog-file' })
      : undefined
    const { text, added } = await completeChangelogFile(track, before, run)
    if (added.length > 0) await textFiles(run.top).write(path, text, 'changelog-file')
    done.push({ track: track.name, path, added: added.map(formatVersion) })
  }
  return {
    json: { files: done },
    text: () =>
      done
        .map(
          ({ path, added }) => `${path}: ${added.length === 0 ? 'has all live versions' : `added ${added.join(', ')}`}`,
        )
        .join('\n'),
  }
}
