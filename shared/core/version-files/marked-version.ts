import { placeAt } from '../documents/place.ts'
import { failure, quote } from '../text/error.ts'
import type { VersionFile } from '../versions/version-file.ts'
import { type Literal, oneVersion, type VersionPlaces } from './formats/format.ts'

/** X.Y.Z or X.Y.Z-channel.N that stands alone: no part of a longer number. */
const VERSIONS = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g

/**
 * Finds the versions in the lines that have a marker, and in those between `<marker>-begin` and `<marker>-end`: in comments of any language.
 * @throws ReleaseTracksError where a marker has no version or no end, and where versions differ.
 */
export function findMarked({ path, marker }: Extract<VersionFile, { kind: 'marker' }>, text: string): VersionPlaces {
  const found: Literal[] = []
  let begun: number | undefined
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [words] = line
    const [begins, ends] = [words.includes(`${marker}-begin`), words.includes(`${marker}-end`)]
    if (begins !== ends) begun = begins ? line.index : undefined
    else if (begun !== undefined || words.includes(marker)) found.push(...versionsIn(words, line.index))
  }
  if (begun !== undefined) {
    const fix = 'Put it after the last line whose versions are to be written.'
    throw failure('version-missing', `No ${quote(`${marker}-end`)} follows.`, fix, placeAt(path, text, begun))
  }
  return oneVersion(found, text, path, {
    message: `There is no version in a line with ${quote(marker)}, nor between ${quote(`${marker}-begin`)} and ${quote(`${marker}-end`)}.`,
    fix: 'Put the marker in a comment on the line of the version, or around its lines.',
  })
}

function versionsIn(line: string, offset: number): Literal[] {
  return [...line.matchAll(VERSIONS)].map(({ 0: value, index }) => {
    const start = offset + index
    return { value, start, end: start + value.length }
  })
}
