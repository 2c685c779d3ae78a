import type { CommitOrigin, OriginsWanted } from '../../core/changelog/origins.ts'
import type { RepositorySettings } from '../../core/doctor/settings.ts'
import type { CommitId, TagName } from '../../core/git/names.ts'
import type { Closing } from '../../core/invariants/tracking-issue.ts'
import type { NamedAsset, ReleaseAsset, ReleaseStage } from '../../core/publish/release-assets.ts'
import type { AttestationStore } from './attestations.ts'

/** What starting workflows needs of GitHub. */
export interface WorkflowStarter {
  /**
   * Whether pushes made with the token start workflows by themselves; those of GITHUB_TOKEN do not
   * (GitHub docs: "Triggering a workflow from a workflow").
   */
  pushesStartWorkflows(): Promise<boolean>
  /** Whether the token may start a workflow by workflow_dispatch; asked so that nothing starts. */
  mayDispatch(workflow: string): Promise<boolean>
  /** Starts a workflow by workflow_dispatch on a tag, once. Throws with GitHub's words when it may not or cannot. */
  dispatch(workflow: string, tag: TagName): Promise<void>
  /** Whether a workflow ran or runs on a tag, however it was started. */
  hasRun(workflow: string, tag: TagName): Promise<boolean>
  /** Whether a workflow run has ended; undefined when GitHub does not know it. */
  isRunOver(runId: string): Promise<boolean | undefined>
}

/** What is known of releases. */
export interface ReleaseList {
  /** Whether a tag has a release that is not a draft. */
  isPublished(tag: TagName): Promise<boolean>
  /** All tags that have one, asked for a hundred a call. */
  publishedTags(): Promise<ReadonlySet<TagName>>
}

/** A release of a tag. */
export interface Release extends ReleaseContent {
  readonly id: number
  /** The page of the release. */
  readonly url: string
  readonly stage: ReleaseStage
  readonly assets: readonly ReleaseAsset[]
  /** Where its assets are uploaded to, as GitHub says it. */
  readonly uploadUrl: string
}

/** What a release says. */
export interface ReleaseContent {
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
}

/** What publishing needs of GitHub. Everything throws with GitHub's words when it may not. */
export interface ReleaseStore {
  /** The release of a tag: the published one, else a draft. */
  find(tag: TagName): Promise<Release | undefined>
  /** The assets of a tag's published release, in one call where they are few, their digests as far as GitHub tells them; undefined without one. */
  publishedAssets(tag: TagName): Promise<readonly ReleaseAsset[] | undefined>
  /** Makes a draft, once. */
  createDraft(tag: TagName, content: ReleaseContent): Promise<Release>
  /** Changes what a release says, also an immutable one. */
  update(release: Release, content: ReleaseContent): Promise<void>
  /** Makes a published release a draft again, with other notes. */
  retire(release: Release, body: string): Promise<void>
  removeDraft(release: Release): Promise<void>
  removeAsset(asset: ReleaseAsset): Promise<void>
  /** The bytes of an asset, as a user downloads them. */
  download(asset: ReleaseAsset): Promise<Uint8Array>
  /** Uploads an asset, once. */
  upload(release: Release, asset: NamedAsset, content: Blob): Promise<void>
  /** Makes a draft public, as the repository's Latest or not; gives what became of it. */
  publish(release: Release, makeLatest: boolean): Promise<Release>
}

/** An open issue. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

/** A label as it is made when it is missing. */
export interface Label {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color: string
  readonly description: string
}

/** What an issue says. */
export interface IssueContent {
  readonly title: string
  readonly body: string
}

/** What is known of commits. */
export interface CommitSource {
  /**
   * Tells who wrote commits and by which pull requests they came, in one query a hundred; what GitHub does not know is left out. Where labels or issues are
   * wanted it throws when the token may not see pull requests: without them it would seem that there are no labels.
   */
  associatedPullRequests(
    commits: readonly CommitId[],
    wanted?: OriginsWanted,
  ): Promise<ReadonlyMap<CommitId, CommitOrigin>>
  /** The first pull request that was ever merged of each of some people, by login; those who have none are left out. */
  firstPullRequests(logins: readonly string[]): Promise<ReadonlyMap<string, number>>
}

/** What keeping one issue up to date needs of GitHub. Everything throws with GitHub's words when it may not. */
export interface IssueTracker {
  /** Makes a label unless it is there. */
  ensureLabel(label: Label): Promise<void>
  addLabel(issue: number, label: string): Promise<void>
  /** The open issues whose text holds a marker, the oldest first: those with the label, and those of people and apps that may write here. */
  findIssues(marker: string, label: string): Promise<readonly Issue[]>
  /** Opens an issue, once; its body holds the marker. Gives its number. */
  createIssue(content: IssueContent, marker: string, labels: readonly string[]): Promise<number>
  updateIssue(issue: number, content: IssueContent): Promise<void>
  /** Closes the open milestone of a title; false where there is none. */
  closeMilestone(title: string): Promise<boolean>
  /** Closes an issue and then says why, once. */
  closeIssue(issue: number, closing: Closing): Promise<void>
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
}

/** What keeping comments on pull requests up to date needs of GitHub. Everything throws with GitHub's words when it may not. */
export interface PullRequestComments {
  /** The comments that the token's own user wrote and that begin with a mark, the oldest first. */
  findOwn(pullRequest: number, mark: string): Promise<readonly Comment[]>
  /** Writes a comment, once; the mark is its first line. Gives its id. */
  create(pullRequest: number, body: string): Promise<number>
  /** Changes a comment, or does nothing where somebody took it away. */
  update(id: number, body: string): Promise<void>
  /** Takes a comment away, unless it is gone. */
  remove(id: number): Promise<void>
}

/** A pull request as a flow sees it. */
export interface PullRequest extends IssueContent {
  readonly number: number
  /** The branch that it is to be merged into. */
  readonly base: string
  /** The name of its branch, in whatever repository. */
  readonly branch: string
  /** The newest of its commits. */
  readonly head: CommitId
  /** Whether its branch is in another repository. */
  readonly isFork: boolean
  readonly isOpen: boolean
  /** What it was merged as: the merge commit, or the last of the commits that were made of it; undefined while it is not. */
  readonly mergedAs: CommitId | undefined
  readonly labels: readonly string[]
}

/** Which pull requests are listed. */
export interface PullRequestQuery {
  readonly state: 'open' | 'closed'
  /** The branch that they are to be merged into; left out, any. */
  readonly base?: string
  /** The branch of this repository that they are from; left out, any. */
  readonly branch?: string
}

/** A pull request to open, from a branch of this repository. */
export interface NewPullRequest extends IssueContent {
  readonly branch: string
  readonly base: string
}

/** What is known of pull requests, and what keeping some up to date needs. Everything throws with GitHub's words when it may not. */
export interface PullRequests {
  readonly comments: PullRequestComments
  get(number: number): Promise<PullRequest>
  /** Those that changed last, the newest first, a hundred at most. */
  list(query: PullRequestQuery): Promise<readonly PullRequest[]>
  /** Opens one, or finds the open one that there is for the same branches. */
  open(content: NewPullRequest): Promise<PullRequest>
  /** Changes what it says, and where it is to be merged. */
  update(number: number, content: IssueContent & { readonly base?: string }): Promise<void>
  close(number: number): Promise<void>
  /** Has GitHub merge it by a merge commit, as soon as its rules let it. */
  mergeWhenReady(number: number): Promise<void>
}

/** What is known of the settings of a repository. */
export interface SettingsReader {
  /** Reads what the token may see; some branches are asked for by name. What it may not is told, and throws nothing. */
  read(branches: readonly string[]): Promise<RepositorySettings>
}

/** GitHub's API for the repository of the run, as flows see it. */
export interface GitHubPort extends WorkflowStarter, ReleaseList, CommitSource {
  readonly pullRequests: PullRequests
  readonly issues: IssueTracker
  readonly releases: ReleaseStore
  readonly settings: SettingsReader
  readonly attestations: AttestationStore
}
