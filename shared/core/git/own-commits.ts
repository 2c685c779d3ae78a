import { isChangeFile } from '../changes/change-file.ts'
import type { Config } from '../config.ts'
import { isManifestPath } from '../updater-manifest/manifest-path.ts'
import { isToRead } from '../version-files/companions.ts'
import { isMerge } from './commit.ts'
import type { Touched } from './history.ts'

/** Tells whether the actions made what a commit is held to account for. */
export type OwnCheck = (touched: Touched) => boolean

/** Which files the actions write in commits of their own. */
export interface WrittenFiles {
  /** Version files, with the manifests and locks that follow them. */
  readonly isVersioned: (path: string) => boolean
  /** Change files, which live versions use up. */
  readonly isChange: (path: string) => boolean
  /** Changelog files, which live versions add to. */
  readonly isChangelog: (path: string) => boolean
  /** Updater manifests. */
  readonly isManifest: (path: string) => boolean
}

/** Tells the files that the actions write in commits of their own. */
export function writtenFiles({ tracks }: Config): WrittenFiles {
  const updaters = tracks.flatMap(({ updater }) => updater ?? [])
  return {
    isVersioned: isToRead(tracks.flatMap(({ versionFiles }) => versionFiles)),
    isChange: isChangeFile,
    isChangelog: (path) => tracks.some(({ changelogFile }) => changelogFile === path),
    isManifest: (path) => updaters.some((updater) => isManifestPath(path, updater)),
  }
}

/**
 * Those of some commits that carry the actions' trailers and change just what the actions write: whether they changed it as the actions
 * do, only its content can tell, since a person's commit may end in copied trailers, as the message of a squashed pull request does.
 */
export function claimedCommits(touched: readonly Touched[], written: WrittenFiles): Touched[] {
  const { isVersioned, isManifest, isChange, isChangelog } = written
  const isWritten = (path: string) => isVersioned(path) || isManifest(path) || isChange(path) || isChangelog(path)
  return touched.filter(({ commit, files }) => commit.marks.length > 0 && (isMerge(commit) || files.every(isWritten)))
}
