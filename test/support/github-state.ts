import { createHash } from 'node:crypto'

/** An issue as the fake keeps it; what GitHub says of it beside that is the same for all. */
export interface StoredIssue {
  readonly number: number
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  /** Who opened it: `github-actions[bot]` or a person. */
  readonly author: string
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'
  updatedAt: string
  readonly comments: StoredComment[]
  /** What makes it a pull request. */
  readonly pull?: StoredPull
}

export interface StoredComment {
  readonly id: number
  body: string
  readonly author: string
  readonly createdAt: string
}

/** What a pull request is beside an issue. */
export interface StoredPull {
  /** The branch to be merged; its commit is that of the branch, or of `refs/pull/<number>/head` where it is in a fork. */
  readonly head: string
  base: string
  readonly isFork: boolean
  /** What it was merged as; null while it is not. */
  mergeCommit: string | null
  /** The commit that its branch was at when it was closed. */
  closedHead?: string
  /** Whether it is merged as soon as it may be. */
  autoMerge?: boolean
  /** Whether it is in the merge queue. */
  isQueued?: boolean
}

export interface StoredRelease {
  readonly id: number
  readonly tag: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly assets: StoredAsset[]
}

/** An asset; `open` is what an upload that broke off leaves behind. */
export interface StoredAsset {
  readonly id: number
  readonly name: string
  readonly bytes: Buffer
  readonly state: 'uploaded' | 'open'
  /** Null as on servers that know none. */
  readonly digest: string | null
}

export interface StoredRun {
  readonly id: number
  /** File name below .github/workflows. */
  readonly workflow: string
  readonly event: string
  readonly branch: string
  readonly sha: string
  status: 'queued' | 'in_progress' | 'completed'
}

/** A merged pull request, as a commit is associated with it. */
export interface StoredPullRequest {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly labels: readonly string[]
  /** Numbers of issues that it closes; `other/repository#5` is one elsewhere. */
  readonly closes?: readonly (number | string)[]
}

/** What a token may do, as `permissions:` of a job says; GitHub answers 403 to the rest, and GraphQL null. */
export interface Permissions {
  actions: boolean
  issues: boolean
  contents: boolean
  pullRequests: boolean
  /** Whether the repository has issues at all; without them GitHub answers 410. */
  hasIssues: boolean
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  createsPulls: boolean
}

/** All that the fake GitHub remembers beside the git repository; tests read it and put things there. */
export class GitHubState {
  readonly issues: StoredIssue[] = []
  readonly labels = new Map<string, string>()
  /** Whether each is open, by title. */
  readonly milestones = new Map<string, boolean>()
  readonly releases: StoredRelease[] = []
  readonly runs: StoredRun[] = []
  /** By commit id. */
  readonly pullRequests = new Map<string, StoredPullRequest[]>()
  /** Who wrote a commit, by commit id; nobody whom GitHub knows wrote the others. */
  readonly logins = new Map<string, string>()
  readonly permissions: Permissions = {
    actions: true,
    issues: true,
    contents: true,
    pullRequests: true,
    hasIssues: true,
    createsPulls: true,
  }
  /** How GitHub signs what it is given; undefined where it does not sign for the token. */
  sign: ((payload: string) => string) | undefined
  /** The branches that a pull request is merged into after a review alone. */
  readonly reviewed = new Set<string>()
  /** Branches with a merge queue. */
  readonly queues = new Set<string>()
  allowsAutoMerge = true
  /** The tag of the release that is the repository's Latest. */
  latest: string | undefined
  /** Whether a release becomes immutable when it is published. */
  immutableReleases = false
  #id = 100
  #second = 0

  nextId(): number {
    return ++this.#id
  }

  /** A time that ascends with each thing that happens. */
  now(): string {
    return new Date(Date.UTC(2026, 5, 1, 0, 0, this.#second++)).toISOString()
  }

  addIssue(issue: Partial<StoredIssue> & { readonly title: string }): StoredIssue {
    const stored: StoredIssue = {
      number: this.issues.length + 1,
      body: '',
      labels: [],
      state: 'open',
      author: 'github-actions[bot]',
      association: 'NONE',
      updatedAt: this.now(),
      comments: [],
      ...issue,
    }
    this.issues.push(stored)
    return stored
  }

  addPull(pull: Partial<StoredPull> & { readonly head: string }, issue: Partial<StoredIssue> = {}): StoredIssue {
    return this.addIssue({
      title: pull.head,
      ...issue,
      pull: { base: 'next', isFork: false, mergeCommit: null, ...pull },
    })
  }

  addComment(issue: StoredIssue, comment: { readonly body: string; readonly author: string }): StoredComment {
    const stored = { id: this.nextId(), createdAt: this.now(), ...comment }
    issue.comments.push(stored)
    return stored
  }

  addRelease(tag: string, release: Partial<StoredRelease> = {}): StoredRelease {
    const content = { name: tag, body: '', draft: false, prerelease: false, immutable: false, assets: [] }
    const stored = { id: this.nextId(), tag, ...content, ...release }
    this.releases.push(stored)
    return stored
  }

  addAsset(release: StoredRelease, name: string, bytes: Buffer, asset: Partial<StoredAsset> = {}): StoredAsset {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const stored = { id: this.nextId(), name, bytes, state: 'uploaded' as const, digest, ...asset }
    release.assets.push(stored)
    return stored
  }

  addRun(run: Omit<StoredRun, 'id' | 'status'> & Partial<StoredRun>): StoredRun {
    const stored = { id: this.nextId(), status: 'queued' as const, ...run }
    this.runs.push(stored)
    return stored
  }
}
