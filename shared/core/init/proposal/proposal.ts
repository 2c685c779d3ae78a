import type { AdoptedBump } from '../adopted/adoption.ts'
import type { Image } from '../scan/images.ts'
import type { TauriApp } from '../scan/tauri-apps.ts'
import type { Note, VersionEntry } from '../scan/unit.ts'

/** A value of the proposed configuration, and why it is that. */
export interface Reasoned<T> {
  readonly value: T
  /** A few words, for a comment beside the line; empty where nothing needs to be said. */
  readonly why: string
}

/** How a track reaches its users, which decides its release workflow. */
export type ReleaseKind = 'tauri' | 'images' | 'cargo' | 'npm' | 'python' | 'go' | 'chart' | 'plain'

/** One track of a proposal, with a reason for each of its lines. */
export interface ProposedTrack {
  readonly name: string
  /** Why it is a track, in one sentence. */
  readonly why: string
  readonly description: string | undefined
  readonly kind: ReleaseKind
  readonly tag: Reasoned<string>
  readonly paths: Reasoned<readonly string[]>
  readonly dependencies: Reasoned<readonly string[]> | undefined
  readonly versionFiles: Reasoned<readonly VersionEntry[]>
  readonly versionStyle: Reasoned<'core'> | undefined
  readonly changelogFile?: Reasoned<string>
  readonly latest: boolean
  readonly updater: Reasoned<{ readonly manifest: string; readonly tauriConfig: string }> | undefined
  readonly releaseWorkflow: Reasoned<string>
  /** What a workflow that is there becomes, so that it can be started on a tag that GITHUB_TOKEN pushed. */
  readonly workflowEdit: string | undefined
  /** Whether it can be started on a tag; one that cannot is no `release-workflow` yet. */
  readonly isStartable: boolean
  /** The `name:` of the release workflow. */
  readonly workflowName: string
  /** Whether the workflow is there already and is only named. */
  readonly hasWorkflow: boolean
  /** Whether the workflow asks validate-tag, so that it knows a pre-release from a live version. */
  readonly validates: boolean
  /** The folder of its main package; empty for the root. */
  readonly folder: string
  readonly app: TauriApp | undefined
  /** Its packages of the kind that it is released as. */
  readonly packages: readonly { readonly folder: string; readonly name: string }[]
  /** The ecosystems whose registries have packages of it. */
  readonly ecosystems: readonly string[]
  readonly images: readonly Image[]
}

/** A track before it is known which others there are and by which workflow it is released. */
export type TrackDraft = Omit<
  ProposedTrack,
  'releaseWorkflow' | 'isStartable' | 'workflowEdit' | 'workflowName' | 'hasWorkflow' | 'validates' | 'latest' | 'tag'
>

/** A configuration that fits a repository, as data. */
export interface Proposal {
  readonly live: Reasoned<string>
  /** Undefined for trunk mode. */
  readonly next: (Reasoned<string> & { readonly isThere: boolean }) | undefined
  readonly channels: Reasoned<readonly string[]>
  /** What a push cuts; false for nothing. */
  readonly autoChannel: Reasoned<string | false>
  /** Undefined where pre-releases go on as they did. */
  readonly afterPromotion: Reasoned<'next-core'> | undefined
  readonly ignoreCommits: Reasoned<readonly string[]> | undefined
  /** What decides how far a release raises a version; undefined for a patch. */
  readonly bump: Reasoned<AdoptedBump> | undefined
  /** Whether dependents are released along, and who did so before. */
  readonly dependents: Reasoned<'release'> | undefined
  readonly groups: Reasoned<readonly ProposedGroup[]>
  readonly tracks: readonly ProposedTrack[]
  /** Packages that go by one version, of which somebody may want the other. */
  readonly shared: SharedVersion | undefined
  /** What could be a track too, and is not proposed. */
  readonly offered: readonly OfferedTrack[]
  /** What was looked at and is not in it, and what to know. */
  readonly notes: readonly Note[]
  /** The tool whose configuration decided which tracks there are: `release-please`, `changesets`, … */
  readonly adopted: { readonly tool: string; readonly files: readonly string[] } | undefined
  /** Whether a product loses the history of tags that it was released by, unless somebody gives it tags of its own. */
  readonly beginsAnew: boolean
  /** Other tools that tag, with their files: they are to be taken out. */
  readonly rivals: readonly { readonly tool: string; readonly files: readonly string[] }[]
  /** Whether nothing at all was recognized, so that the one track is a start to edit. */
  readonly isGuess: boolean
}

/** Whether packages that go by one version are one track, or each is one. */
export type VersionChoice = 'one' | 'each'

/** Packages that go by one version, as far as their files say. */
export interface SharedVersion {
  readonly version: string
  readonly names: readonly string[]
  /** Whether they are proposed as one track. */
  readonly isOne: boolean
}

/** Tracks whose versions go together. */
export interface ProposedGroup {
  readonly name: string
  readonly tracks: readonly string[]
  readonly policy: 'fixed' | 'linked'
}

/** A product that is not proposed, and why. */
export interface OfferedTrack {
  readonly name: string
  readonly folder: string
  readonly why: string
}

/** What the person at hand chose; what is left out is decided by what was found. */
export interface Choices {
  readonly next?: string
  readonly live?: string
  readonly channels?: readonly string[]
  readonly versions?: VersionChoice
  /** The tracks to take, by proposed or offered name, with the names they are to have. */
  readonly tracks?: ReadonlyMap<string, string>
}
