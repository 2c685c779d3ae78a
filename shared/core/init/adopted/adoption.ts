import type { CommitLevel } from '../../versions/auto-bump-rules.ts'
import type { VersionEntry } from '../scan/unit.ts'

/** What the configuration of another release tool says of one product. */
export interface AdoptedProduct {
  /** What it is called there. */
  readonly name: string
  /** The folders it is made of, the root as the empty text; none where the tool does not say. */
  readonly folders: readonly string[]
  /** The tag that the tool gives it, with `{version}`. */
  readonly tag?: string | undefined
  /** Of the manifests in its folders the one that carries its version, where another product has the others. */
  readonly manifest?: string
  /** Files that carry the version beside the packages' own manifests. */
  readonly extraFiles?: readonly VersionEntry[]
  /** Repository paths that are not of it though they are in its folders. */
  readonly without?: readonly string[]
  /** The changelog that the tool keeps of it, a repository path. */
  readonly changelog?: string
  readonly why: string
}

/** Products whose versions the tool keeps together. */
export interface AdoptedGroup {
  readonly name: string
  /** As the products are called there. */
  readonly products: readonly string[]
  readonly policy: 'fixed' | 'linked'
}

/** What decides how far a version is raised: files that describe changes, or the types of commits where they are not as usual. */
export type AdoptedBump =
  | { readonly by: 'changes' }
  | {
      readonly by: 'commits'
      readonly types: ReadonlyMap<string, CommitLevel>
      /** What counts of 0.y.z. */
      readonly initial?: { readonly breaking: CommitLevel; readonly features: CommitLevel }
    }

/** What another release tool's configuration says. */
export interface Adopted {
  readonly tool: string
  /** Its files, to be taken away once this project releases. */
  readonly files: readonly string[]
  readonly products: readonly AdoptedProduct[]
  /** Whether those are what is released; else they say more of the products that tags and manifests show. */
  readonly isWhole: boolean
  readonly groups?: readonly AdoptedGroup[]
  readonly channels?: readonly string[]
  readonly live?: string | undefined
  readonly bump?: AdoptedBump | undefined
  /** Whether packages are released along with one that they require and whose new version they would not take. */
  readonly raisesDependents?: boolean
}

/** The types of Conventional Commits that most tools release nothing for. */
const QUIET = ['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test']

/**
 * Says how far commits raise a version for a tool that releases nothing for most types: `raising` are the types that it releases for,
 * beside `feat` and `fix`, which raise it as everywhere.
 */
export function commitTypes(
  raising: readonly (readonly [type: string, level: CommitLevel])[] = [],
): Map<string, CommitLevel> {
  const quiet = QUIET.map((type) => [type, 'none'] as const)
  const usual = new Map<string, CommitLevel>([['feat', 'minor']])
  const all = new Map<string, CommitLevel>([...quiet, ...raising])
  return new Map([...all].filter(([type, level]) => level !== (usual.get(type) ?? 'patch')))
}
