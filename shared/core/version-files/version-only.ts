import type { Track } from '../config.ts'
import { ReleaseTracksError } from '../text/error.ts'
import { tellingFiles, type VersionFile } from '../versions/version-file.ts'
import { editVersions } from './edit-versions.ts'
import { withHighestBuilds } from './version-builds.ts'
import { readVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/** The new version of a track, with those of its version files that are there before and after. */
interface WrittenVersion {
  readonly versionFiles: readonly VersionFile[]
  readonly version: string
  readonly isNew: boolean
}

/**
 * The files that differ in nothing but versions of the tracks and what follows them: bumping `before` to the versions of `after`, as a
 * release does it, gives their very texts.
 * @param before the version files and what {@link editVersions} reads beside them, by path; @param after the same later.
 */
export function versionOnly(tracks: readonly Pick<Track, 'versionFiles'>[], before: Texts, after: Texts): Set<string> {
  const bumps = tracks.flatMap(({ versionFiles }) => bumpOf(versionFiles, before, after) ?? [])
  const found = new Set<string>()
  // A bump whose version the files carry already only makes the locks follow.
  for (const some of [bumps.filter(({ isNew }) => isNew), bumps]) {
    const made = some.reduce(applyBump, before)
    for (const [path, text] of made) if (text === after.get(path) && text !== before.get(path)) found.add(path)
  }
  return found
}

/** What stands in a version file by a release; anything else there was written by a person. */
const RELEASED = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

function bumpOf(versionFiles: readonly VersionFile[], before: Texts, after: Texts): WrittenVersion | undefined {
  const there = versionFiles.filter(({ path }) => before.has(path) && after.has(path))
  const versions = tellingFiles(there).map((file) => ({ from: versionIn(file, before), to: versionIn(file, after) }))
  const changed = versions.find(({ from, to }) => from !== to)
  const version = (changed ?? versions[0])?.to
  if (version === undefined || !RELEASED.test(version)) return undefined
  // A build number that releases raise was raised as often as there were releases.
  return { versionFiles: withHighestBuilds(there, [after]), version, isNew: changed !== undefined }
}

function versionIn(file: VersionFile, texts: Texts): string | undefined {
  return orRefused(() => readVersion(file, texts.get(file.path) as string))
}

function applyBump(texts: Texts, { versionFiles, version }: WrittenVersion): Texts {
  const edited = orRefused(() => editVersions(versionFiles, texts, version))
  return edited ? new Map([...texts, ...edited]) : texts
}

/** A text that no version can be read from or written to was not made by a bump. */
function orRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}
