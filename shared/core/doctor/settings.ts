/** What of a repository's settings on GitHub decides whether a release goes through, as far as the token may read it. */
export interface RepositorySettings {
  readonly branches: readonly BranchSettings[]
  /** The rulesets that are in force, as far as the repository shows them. */
  readonly rulesets: readonly Ruleset[]
  /** Undefined where no ruleset asks for it, or it is not told. */
  readonly defaultBranch: string | undefined
  readonly actions: ActionsSettings | undefined
  readonly token: TokenSettings | undefined
  /** Whether nobody can change a release once it is published. */
  readonly immutableReleases: boolean | undefined
  readonly environments: readonly EnvironmentSettings[] | undefined
  /** What could not be read: `rulesets of tags`. */
  readonly unseen: readonly string[]
}

/** Who need not keep a rule: an app on a list, nobody, or it is not told. */
export type RuleBypass = 'somebody' | 'nobody' | 'unknown'

/** A rule for branches or tags, by its name in GitHub's API: `required_signatures`. */
export interface RefRule {
  readonly type: string
  /** The ruleset that it is in, or the branch protection. */
  readonly source: string
  readonly bypass: RuleBypass
  /** What names or texts have to be like. */
  readonly pattern?: PatternRule
  /** The names of required checks. */
  readonly checks?: readonly string[]
}

/** What a text has to be like, or with `negate` must not be. */
export interface PatternRule {
  readonly operator: 'starts_with' | 'ends_with' | 'contains' | 'regex'
  readonly pattern: string
  readonly negate: boolean
}

export interface BranchSettings {
  readonly name: string
  readonly rules: readonly RefRule[]
}

/** Full names of refs, as fnmatch reads them; `~ALL` for all, `~DEFAULT_BRANCH` for that. */
export interface RefNames {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

export interface Ruleset extends RefNames {
  readonly target: 'branch' | 'tag'
  readonly rules: readonly RefRule[]
}

/** Which actions workflows may use. */
export interface ActionsSettings {
  readonly enabled: boolean
  readonly allowed: 'all' | 'local_only' | 'selected'
  /** Of selected ones: GitHub's own, those of verified creators, and patterns such as `acme/*@v2`. */
  readonly githubOwned: boolean
  readonly verified: boolean
  readonly patterns: readonly string[]
  /** Whether each has to be named by a commit. */
  readonly mustBePinned: boolean
}

export interface TokenSettings {
  /** What GITHUB_TOKEN may do where a workflow says nothing. */
  readonly byDefault: 'read' | 'write'
  /** "Allow GitHub Actions to create and approve pull requests" */
  readonly mayOpenPullRequests: boolean
}

export interface EnvironmentSettings {
  readonly name: string
  readonly hasReviewers: boolean
  /** Whether only some branches and tags get it. */
  readonly isForSome: boolean
}
