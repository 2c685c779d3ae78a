import { placeAt } from '../../documents/place.ts'
import { failure } from '../../text/error.ts'
import type { VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version`',
  instruction: (value) =>
    value === 'git'
      ? {
          message: 'The snap takes its version from git tags.',
          fix: 'Take the file out of version-files: the tags alone have it. Or write the version instead of "git".',
        }
      : undefined,
  explain: (text, path) => {
    const found = /^adopt-info:/m.exec(text)
    if (!found) return
    const fix = 'List the file that the part sets it from instead.'
    throw failure(
      'version-elsewhere',
      'The snap adopts its version from a part.',
      fix,
      placeAt(path, text, found.index),
    )
  },
}
