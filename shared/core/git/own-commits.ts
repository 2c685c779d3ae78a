import type { Config } from '../config.ts'
import { isToRead } from '../version-files/companions.ts'
import { type Commit, isMerge } from './commit.ts'
import { TRAILER } from './trailers.ts'

/**
 * Tells which commits the actions made: those that carry their trailers and change nothing but what the actions write, version files
 * with the manifests and locks that follow them, and updater manifests. A person's commit may end in copied trailers, as the message of
 * a squashed pull request does. What a merge brought stands in the commits that it merged.
 */
export function ownCommits(config: Config): (commit: Commit) => boolean {
  const isWritten = writtenFiles(config)
  return (commit) => commit.marks.length > 0 && (isMerge(commit) || commit.changes.every(({ path }) => isWritten(path)))
}

/** Tells the files that the actions write in commits of their own. */
export function writtenFiles({ tracks }: Config): (path: string) => boolean {
  const isVersioned = isToRead(tracks.flatMap(({ versionFiles }) => versionFiles))
  const manifests = tracks.flatMap(({ updater }) => (updater ? [updater.manifest.split('{channel}')] : []))
  // Whatever the channel was called, the ladder may have changed since.
  const isManifest = (path: string) =>
    manifests.some(
      ([start = '', end = '']) =>
        path.startsWith(start) &&
        path.endsWith(end) &&
        !path.slice(start.length, path.length - end.length).includes('/'),
    )
  return (path) => isVersioned(path) || isManifest(path)
}

/** Whether a commit carries the actions' mark of a track, and changes nothing: its tag needed a commit to stand on. */
export function onlyTags(track: string, { marks, changes }: Commit): boolean {
  return changes.length === 0 && marks.includes(`${TRAILER.track}: ${track}`)
}
