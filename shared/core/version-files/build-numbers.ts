import { placeAt } from '../documents/place.ts'
import { failure, quote } from '../text/error.ts'
import type { BuildNumber, VersionFile } from '../versions/version-file.ts'
import type { TextSpan, VersionPlaces } from './formats/format.ts'
import { formatOf } from './formats/loaded.ts'

/** What becomes of the build number of a file: as the configuration says, else its format, else it stays. */
export function buildRule(file: VersionFile): BuildNumber {
  return file.buildNumber ?? formatOf(file)?.buildNumber ?? 'keep'
}

/** The build number that a release writes; undefined where it stays as it is. Throws `build-number`. */
export function raisedBuild(
  file: VersionFile,
  text: string,
  { builds = [], start }: VersionPlaces & TextSpan,
): string | undefined {
  const rule = buildRule(file)
  if (typeof rule === 'number') return String(rule)
  if (rule === 'keep') return undefined
  const odd = builds.find(({ value }) => !isNumber(value))
  if (odd) {
    const fix = 'Write a whole number, or set `build-number: keep`.'
    throw failure(
      'build-number',
      `The build number ${quote(odd.value)} cannot be raised.`,
      fix,
      placeAt(file.path, text, odd.start),
    )
  }
  if (builds.length > 0) return String(highestOf(builds) + 1)
  if (file.buildNumber === undefined) return undefined
  const fix = 'Write one there, such as 1.0.0+1, or take `build-number` out.'
  throw failure('build-number', 'The file has no build number to raise.', fix, placeAt(file.path, text, start))
}

/** The highest build number of a place that is raised; undefined where it is not, or has none. */
export function raisableBuild(file: VersionFile, { builds = [] }: VersionPlaces): number | undefined {
  if (buildRule(file) !== 'raise' || builds.length === 0 || builds.some(({ value }) => !isNumber(value)))
    return undefined
  return highestOf(builds)
}

function highestOf(builds: NonNullable<VersionPlaces['builds']>): number {
  return builds.reduce((highest, { value }) => Math.max(highest, Number(value)), 0)
}

function isNumber(value: string): boolean {
  return /^\d{1,15}$/.test(value)
}
