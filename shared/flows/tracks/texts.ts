import { isLockFile, isTooLong, mostMegabytes } from '../../core/documents/size-limit.ts'
import { failure, quote } from '../../core/text/error.ts'

const OF_A_FILE =
  'Make it shorter. If it is a version file, keep the version in a file of its own, and name that in `version-files`.'
const OF_A_LOCK =
  'It has to repeat the version of a manifest. Keep the version in another file, such as VERSION, name that in `version-files`, and no lock file is read.'

/**
 * Decodes a file as UTF-8 and keeps its BOM, so that encoding the text gives the same bytes.
 * Throws `not-utf8` for a file that is something else, and `file-too-long` for one that takes too long to parse.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  if (isTooLong(path, bytes.length)) {
    const size = Math.ceil((bytes.length / 1024 / 1024) * 10) / 10
    const message = `The file ${quote(path)} has ${size} MB; at most ${mostMegabytes(path)} MB are read.`
    throw failure('file-too-long', message, isLockFile(path) ? OF_A_LOCK : OF_A_FILE, { file: path })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw failure('not-utf8', 'The file is not UTF-8 text.', 'Save it as UTF-8.', { file: path })
  }
}
