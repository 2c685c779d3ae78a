import { ALL_FORMATS } from '../shared/core/version-files/formats/all-formats.ts'
import type { VersionFormat } from '../shared/core/version-files/formats/format.ts'
import { NAMED_FORMATS, type NamedFormat } from '../shared/core/versions/format-names.ts'
import { formatCode, formatTable } from './action-page.ts'

const HEAD = ['', 'Files', 'Where the version stands', 'Pre-releases', 'Build number']

/** Writes the page about version files from the rows of the known names and the descriptions of the formats; `notes` go below the table. */
export function formatVersionFiles(notes: string): string {
  const sections = [
    '<!-- Made by `npm run docs` from shared/core/versions/format-names.ts and shared/core/version-files/formats/. -->',
    '# Version files',
    'A file of a name in this table needs no more than its path under `version-files`. Only the version changes: comments, order, indentation, line endings and BOM stay byte for byte, and no tool of the ecosystem runs.',
    formatTable(HEAD, NAMED_FORMATS.map(rowOf)),
  ]
  return `${[...sections, notes.trim()].filter(Boolean).join('\n\n')}\n`
}

function rowOf(named: NamedFormat): string[] {
  const format: VersionFormat | undefined = named.rules && ALL_FORMATS[named.rules]
  const keys = [named.key, named.orKey].flatMap((key) => (key === undefined ? [] : formatCode(key)))
  return [
    named.ecosystem,
    named.names.map(formatCode).join(', '),
    format?.place ?? keys.join(', else '),
    carriedBy(format),
    format?.build ?? '',
  ]
}

function carriedBy(format: VersionFormat | undefined): string {
  const { channels, channelShape } = format?.limits ?? {}
  if (channels?.length === 0) return 'none: needs `version-style: core`'
  if (channels) return `channels ${channels.join(', ')}`
  return channelShape ? 'channels of letters alone' : 'all'
}
