import { attempt } from '../text/attempt.ts'
import { ReleaseTracksError } from '../text/error.ts'
import type { VersionFile } from '../versions/version-file.ts'
import { raisableBuild } from './build-numbers.ts'
import { findVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/**
 * Version files whose build number goes up, set to the highest that some states of them have: to write again what releases wrote, however
 * many there were. The others are as they were.
 */
export function withHighestBuilds(files: readonly VersionFile[], states: readonly Texts[]): VersionFile[] {
  return files.map((file) => {
    const builds = states.flatMap((texts) => buildIn(file, texts.get(file.path)) ?? [])
    return builds.length > 0 ? { ...file, buildNumber: Math.max(...builds) } : file
  })
}

/** The build numbers that are raised, as text to compare two states by. */
export function raisedBuildsOf(files: readonly VersionFile[], texts: Texts): string {
  return files.map((file) => buildIn(file, texts.get(file.path)) ?? '').join(' ')
}

function buildIn(file: VersionFile, text: string | undefined): number | undefined {
  const found = text === undefined ? undefined : attempt(() => raisableBuild(file, findVersion(file, text)))
  return found instanceof ReleaseTracksError ? undefined : found
}
