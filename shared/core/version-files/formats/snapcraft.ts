import { placeAt } from '../../documents/place.ts'
import { failure } from '../../text/error.ts'
import type { VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version`',
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
