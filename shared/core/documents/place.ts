import { failure, type Place, type ReleaseTracksError, wordsOf } from '../text/error.ts'

const BOM = '\ufeff'

/** How many units a byte order mark takes at the start of a text: 1 or 0. */
export function bomLength(text: string): number {
  return text.startsWith(BOM) ? 1 : 0
}

/** Turns an offset in a text into line and column, which count from 1; a byte order mark takes no column. */
export function placeAt(file: string, text: string, offset: number): Place {
  let line = 1
  let lineStart = bomLength(text)
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { file, line, column: Math.max(1, offset - lineStart + 1) }
}

/** The error for a document that cannot be read. */
export function syntaxFailure(what: string, place: Place): ReleaseTracksError {
  return failure('document-syntax', `The file cannot be read: ${wordsOf(what)}.`, undefined, place)
}

/** Deeper documents are refused: reading nested values takes stack. */
export const DEEPEST = 500
