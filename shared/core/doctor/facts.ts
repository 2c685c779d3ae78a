import type { Config, Track } from '../config.ts'
import type { InvariantFacts } from '../invariants/facts.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import type { Place, Problem } from '../text/error.ts'
import type { VersionFile } from '../versions/version-file.ts'
import type { Source } from '../workflows/source.ts'
import type { Workflow } from '../workflows/workflow.ts'
import type { RepositorySettings } from './settings.ts'

/** All that the rules look at, read once. Files are those of the work tree, as they stand now. */
export interface DoctorFacts {
  readonly configuration: Configuration
  /** `owner/name` on GitHub; empty where that is not known. */
  readonly repository: string
  /** In the order of the configuration; empty where that is not valid. */
  readonly tracks: readonly DoctorTrack[]
  /** Paths of all files. */
  readonly files: readonly string[]
  /** The files that some rule reads, by path, decoded from UTF-8 with byte order marks. */
  readonly texts: ReadonlyMap<string, string>
  readonly workflows: readonly Workflow[]
  /** What keeps a workflow from being read. */
  readonly unreadable: readonly Problem[]
  /** Undefined when the remote was not asked. */
  readonly branches: InvariantFacts | undefined
  /** Tags of the remote that are named like a folder which the tags of a track are in: `app` where they are `app/v1.0.0`. */
  readonly tagsInTheWay: readonly string[]
  /** Undefined when GitHub was not asked. */
  readonly settings: RepositorySettings | undefined
  /** Why the remote did not answer, or answered with something that is wrong. */
  readonly remoteProblems: readonly Problem[]
}

/** The configuration file: what it says, where it says it, and what is wrong with it. */
export interface Configuration extends Source {
  /** Undefined when it is not valid. */
  readonly config: Config | undefined
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** One track and what is known of it. */
export interface DoctorTrack {
  /** With the version files that its globs match. */
  readonly track: Track
  /** Its path entries, with the folders that `dependencies: auto` adds. */
  readonly globs: readonly string[]
  /** The folders of workspace members that its packages depend on, `**` for the root. */
  readonly needs: readonly string[]
  /** Whether manifests say what it depends on. */
  readonly isKnown: boolean
  /** All its tags that are known. */
  readonly tags: readonly TrackTag[]
  /** Those in the history of what is checked out. */
  readonly merged: readonly TrackTag[]
}

/** The place of a version file's entry in the configuration; what a glob matches has one entry. */
export function versionFilePlace(facts: DoctorFacts, track: Track, file: VersionFile): Place {
  const entries = track.versionFiles.map((each) => each.glob ?? each)
  return trackPlace(facts, track, 'version-files', [...new Set(entries)].indexOf(file.glob ?? file))
}

/** The place of a track's key in the configuration, `['paths', 2]` for example, or the nearest one above it. */
export function trackPlace({ configuration }: DoctorFacts, track: Track, ...path: (string | number)[]): Place {
  return configuration.place(['tracks', track.name, ...path])
}
